import type { FlagFinder, Found } from '../flag-finding.ts';

/**
 * Orgs whose ground has gone: the firm of an independent org was ended or has moved out of every building, a
 * joint org covers such a firm, or the sponsor of a building org has ended.
 */
export const findDeparted: FlagFinder = (world) => {
  const found: Found[] = [];
  for (const org of world.foundedOrgs) {
    const { id, form, firmId, buildingId } = org;
    const about = { subject: { kind: 'org', id }, buildingId } as const;
    if (form === 'independent' && firmId !== null && !world.firm(firmId)) {
      found.push({ rule: 'org-of-departed-firm', ...about, params: {}, firmIds: [firmId] });
    }
    const firmIds = form === 'joint' ? world.departedFirms(org) : [];
    if (firmIds.length > 0) {
      found.push({ rule: 'covers-departed-firm', ...about, params: { firms: firmIds.length }, firmIds });
    }
    if (form === 'building' && buildingId !== null && world.buildingsWithoutSponsor.has(buildingId)) {
      found.push({ rule: 'sponsor-gone', ...about, params: {} });
    }
  }
  return found;
};
