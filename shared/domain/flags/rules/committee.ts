import type { FlagFinder, Found } from '../flag-finding.ts';

/**
 * Branches with enough full members for a committee that have none (or of which nobody entered one), and
 * committees with fewer members than the usual size or more than the most.
 */
export const findCommittees: FlagFinder = ({ foundedOrgs, membersOf }, profile) => {
  const threshold = profile['committee-members'].value;
  const { min, max } = profile['committee-size'].value;
  const most = profile['committee-max-size'].value;
  const found: Found[] = [];
  for (const org of foundedOrgs) {
    if (org.kind !== 'branch') continue;
    const about = { subject: { kind: 'org', id: org.id }, buildingId: org.buildingId } as const;
    const size = org.committeeSize;
    if (size !== null && size > 0) {
      const brokenRule = size < min ? 'committee-size' : 'committee-max-size';
      if (size < min || size > most) {
        found.push({ rule: 'committee-wrong-size', brokenRule, ...about, params: { size, min, max, most } });
      }
      continue;
    }
    const full = membersOf(org)?.full ?? 0;
    if (full < threshold) continue;
    found.push({
      rule: 'committee-missing',
      ...(size === null ? { sentence: 'committee-unknown' } : {}),
      ...about,
      params: { members: full, threshold },
    });
  }
  return found;
};
