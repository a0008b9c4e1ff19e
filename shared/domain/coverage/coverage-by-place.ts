import type { RuleProfile } from '../profile/rule-profile.ts';
import { type Coverage, countBuildings, countFirm } from './build-coverage.ts';
import { classifyFirm } from './classify-firm.ts';
import type { Basis, CoverageBuilding, CoverageFacts } from './coverage-input.ts';
import { isInBasis } from './is-in-basis.ts';
import { Tally } from './tally.ts';

/** The figures of the buildings of one place: a station, a community, a street. */
export interface PlaceCoverage
  extends Pick<Coverage, 'firms' | 'members' | 'membersNotSet' | 'staff' | 'buildings' | 'rates'> {
  /** Null: the buildings that are in none of these places. */
  place: string | null;
  buildingIds: string[];
}

/**
 * The figures of each place that buildings lie in. A firm with rooms in several places counts once in each, with
 * what it is as a whole: it is reached through an org of any building it sits in. Firms in no building are in none.
 */
export function coverageByPlace(
  { buildings, firms }: Pick<CoverageFacts, 'buildings' | 'firms'>,
  basis: Basis,
  profile: RuleProfile,
  placeOf: (building: CoverageBuilding) => string | null,
): PlaceCoverage[] {
  const places = new Map(
    [...Map.groupBy(buildings, placeOf)].map(([place, own]) => [place, { own, tally: new Tally() }]),
  );
  const buildingOf = new Map(buildings.map((building) => [building.id, building]));
  for (const firm of firms) {
    if (!isInBasis(firm, basis, profile)) continue;
    const own = firm.buildingIds.flatMap((id) => buildingOf.get(id) ?? []);
    if (own.length === 0) continue;
    const counted = countFirm(
      firm,
      classifyFirm(firm, profile),
      own.some(({ org }) => org !== null),
      profile,
    );
    for (const place of new Set(own.map(placeOf))) places.get(place)?.tally.add(counted);
  }
  return Array.from(places, ([place, { own, tally }]) => ({
    place,
    buildingIds: own.map(({ id }) => id),
    firms: tally.firms,
    members: tally.members,
    membersNotSet: tally.membersNotSet,
    staff: tally.staff,
    buildings: countBuildings(own),
    rates: tally.rates(),
  }));
}
