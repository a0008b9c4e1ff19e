import type { ColumnTable } from '#shared/contract/base.ts';
import type { Core } from '../../core.ts';
import { loadCustomCells } from '../../custom-columns/custom-cells.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { loadCoverage } from '../../figures/load-coverage.ts';
import { loadFlagBadges } from '../../figures/load-flag-badges.ts';
import { findBuildings, loadBuildingOrgs } from './store.ts';

const COLUMNS = [
  'id',
  'version',
  'name',
  'address',
  'street',
  'communityId',
  'community',
  'stationId',
  'station',
  'sponsorId',
  'sponsor',
  'sponsorKind',
  'floorsAbove',
  'floorsBelow',
  'areaSqm',
  'taxBuilding',
  'org',
  'orgKind',
  'secretary',
  'termTo',
  'firms',
  'fullMembers',
  'independent',
  'joint',
  'dueNotSetUp',
  'fewMembers',
  'noMembers',
  'workers',
  'status',
  'flags',
  'remark',
] as const;

/** The table of buildings of a day with the figures of their firms. */
export function listBuildings(core: Core, asOf: string): ColumnTable {
  const figures = new Map(loadCoverage(core, { asOf }).byBuilding.map((row) => [row.id, row]));
  const badges = loadFlagBadges(core, asOf);
  const orgs = loadBuildingOrgs(core.file);
  const custom = loadCustomCells(core.file, 'building');
  const table = new ColumnTableBuilder([...COLUMNS, ...custom.fields]);
  for (const building of findBuildings(core.file, asOf)) {
    const found = figures.get(building.id);
    table.add({
      ...building,
      ...custom.of(building.id),
      flags: badges.get(building.id) ?? null,
      ...(found?.org && orgs.get(found.org.id)),
      ...(found && {
        org: found.org?.name ?? null,
        orgKind: found.org?.kind ?? null,
        ...found.firms,
        firms: found.firms.total,
        fullMembers: found.fullMembers,
        workers: found.workers,
        status: found.status,
      }),
    });
  }
  return table.build();
}
