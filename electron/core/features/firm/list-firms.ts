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
    if (buildingId !== undefined && !place) continue;
    const covered = coverage.get(firm.id);
    table.add({
      ...firm,
      ...place,
      coverage: covered?.class ?? null,
      coverageReason: covered?.reason ?? null,
      org: covered?.orgName ?? null,
    });
  }
  return table.build();
}
