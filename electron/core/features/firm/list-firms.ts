import type { ColumnTable } from '#shared/contract/base.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Place } from '#shared/domain/coverage/place.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { Core } from '../../core.ts';
import { loadCustomCells } from '../../custom-columns/custom-cells.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { loadFirmCoverage } from '../../figures/load-coverage.ts';
import { loadFlagBadges } from '../../figures/load-flag-badges.ts';
import { firmsOfPlace } from '../../figures/load-places.ts';
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
  'flags',
] as const;

/** The table of firms of a day: all, or those of one building, or those that a rate over a basis counts. */
export function listFirms(
  core: Core,
  {
    asOf,
    buildingId,
    basis,
    place,
  }: { asOf: Day; buildingId?: string | undefined; basis?: Basis | undefined; place?: Place | undefined },
): ColumnTable {
  const coverage = loadFirmCoverage(core, asOf, basis);
  const badges = loadFlagBadges(core, asOf);
  const ofPlace = place && firmsOfPlace(core.file, asOf, place);
  const places = loadPlaces(core.file, asOf, buildingId ?? null);
  const custom = loadCustomCells(core.file, 'firm');
  const table = new ColumnTableBuilder([...COLUMNS, ...custom.fields]);
  for (const firm of iterateFirms(core.file, asOf)) {
    const home = places.get(firm.id);
    const covered = coverage.get(firm.id);
    // Moved out by that day, or outside the basis: no figure counts it, so the table does not show it.
    if (!covered || (ofPlace && !ofPlace.has(firm.id)) || (buildingId !== undefined && !home)) continue;
    table.add({
      ...firm,
      ...home,
      coverage: covered.class,
      coverageReason: covered.reason,
      org: covered.orgName,
      ...custom.of(firm.id),
      flags: badges.get(firm.id) ?? null,
    });
  }
  return table.build();
}
