import type { ColumnTable } from '#shared/contract/base.ts';
import type { Core } from '../../core.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { loadFirmCoverage } from '../../figures/load-coverage.ts';
import { iterateFirms, loadPlaces } from './store.ts';

const COLUMNS = [
  'id',
  'version',
  'name',
  'uscc',
  'kind',
  'industry',
  'legalRepresentative',
  'contact',
  'phone',
  'staffCount',
  'fullMembers',
  'probationaryMembers',
  'memberTotal',
  'membersElsewhere',
  'registeredAddress',
  'revenue',
  'aboveScale',
  'founderIsMember',
  'operating',
  'notSetUpReason',
  'instructorId',
  'instructor',
  'remark',
  'buildingId',
  'building',
  'floor',
  'room',
  'rooms',
  'coverage',
  'coverageReason',
  'org',
] as const;

/** The table of firms of a day, or of one building's firms. */
export function listFirms(core: Core, asOf: string, buildingId: string | undefined): ColumnTable {
  const coverage = loadFirmCoverage(core, asOf);
  const places = loadPlaces(core.file, asOf, buildingId ?? null);
  const table = new ColumnTableBuilder(COLUMNS);
  for (const firm of iterateFirms(core.file, asOf)) {
    const place = places.get(firm.id);
    const covered = coverage.get(firm.id);
    // Moved out of every building by that day: no figure counts it, so the table does not show it.
    if (!covered || (buildingId !== undefined && !place)) continue;
    table.add({
      ...firm,
      ...place,
      coverage: covered.class,
      coverageReason: covered.reason,
      org: covered.orgName,
    });
  }
  return table.build();
}
