import type { ColumnTable } from '#shared/contract/base.ts';
import type { Core } from '../../core.ts';
import { loadCustomCells } from '../../custom-columns/custom-cells.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { loadFlagBadges } from '../../figures/load-flag-badges.ts';
import { type CoveredFirm, findCoveredFirms, findOrgs, type OrgListRow } from './store.ts';

const COLUMNS = [
  'id',
  'version',
  'name',
  'form',
  'kind',
  'buildingId',
  'building',
  'firmId',
  'coveredFirms',
  'coveredCount',
  'fullMembers',
  'superiorOrgId',
  'superior',
  'secretary',
  'secretaryPhone',
  'secretaryVacantSince',
  'foundedOn',
  'termFrom',
  'termTo',
  'electionDelayUntil',
  'committeeSize',
  'approvalAppliedOn',
  'approvedOn',
  'remark',
  'flags',
] as const;

/** The table of orgs of a day with the firms they cover. */
export function listOrgs(core: Core, asOf: string): ColumnTable {
  const covered = Map.groupBy(findCoveredFirms(core.file.reader, asOf, null), (firm) => firm.orgId);
  const badges = loadFlagBadges(core, asOf);
  const custom = loadCustomCells(core.file, 'partyOrg');
  const table = new ColumnTableBuilder([...COLUMNS, ...custom.fields]);
  for (const { firm, firmFullMembers, ...org } of findOrgs(core.file, asOf)) {
    table.add({
      ...org,
      ...custom.of(org.id),
      ...describeFirms({ ...org, firm, firmFullMembers }, covered.get(org.id) ?? []),
      flags: badges.get(org.id) ?? null,
    });
  }
  return table.build();
}

/** A building org covers the building, not a list of firms: its firm columns stay blank. */
function describeFirms(org: OrgListRow, covered: CoveredFirm[]) {
  if (org.form === 'independent') {
    return { coveredFirms: org.firm, coveredCount: org.firm ? 1 : 0, fullMembers: org.firmFullMembers };
  }
  if (org.form === 'building') return {};
  return {
    coveredFirms: covered.map((firm) => firm.name).join('、'),
    coveredCount: covered.length,
    fullMembers: covered.reduce((sum, firm) => sum + (firm.fullMembers ?? 0), 0),
  };
}
