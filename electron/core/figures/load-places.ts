import { countFirm } from '#shared/domain/coverage/build-coverage.ts';
import { classifyFirm } from '#shared/domain/coverage/classify-firm.ts';
import { coverageByPlace, type PlaceCoverage } from '#shared/domain/coverage/coverage-by-place.ts';
import type { Basis, CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { isInBasis } from '#shared/domain/coverage/is-in-basis.ts';
import type { Place, PlaceKind } from '#shared/domain/coverage/place.ts';
import { Tally } from '#shared/domain/coverage/tally.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';
import { loadProfile } from './load-profile.ts';
import { readCoverageFacts } from './read-coverage-facts.ts';

/** The figures of one place; a kind of firm has no buildings. */
export type SplitCoverage = Pick<PlaceCoverage, 'place' | 'firms' | 'rates'> & {
  buildings: PlaceCoverage['buildings'] | null;
  buildingIds: string[];
};

/** The figures of a day split by street, community, station or kind of firm. */
export function loadPlaces(file: RegistryFile, asOf: Day, basis: Basis, by: PlaceKind): SplitCoverage[] {
  const facts = readCoverageFacts(file, asOf);
  const profile = loadProfile(file, asOf);
  if (by !== 'kind') return coverageByPlace(facts, basis, profile, (building) => building[by]);
  const kindOf = readKinds(file, asOf);
  const withOrg = new Set(facts.buildings.filter(({ org }) => org !== null).map(({ id }) => id));
  const tallies = new Map<string | null, Tally>();
  for (const firm of facts.firms) {
    if (!isInBasis(firm, basis, profile)) continue;
    const kind = kindOf.get(firm.id) ?? null;
    const tally = tallies.get(kind) ?? new Tally();
    tallies.set(kind, tally);
    const inBuildingWithOrg = firm.buildingIds.some((id) => withOrg.has(id));
    tally.add(countFirm(firm, classifyFirm(firm, profile), inBuildingWithOrg, profile));
  }
  return Array.from(tallies, ([place, tally]) => ({
    place,
    firms: tally.firms,
    rates: tally.rates(),
    buildings: null,
    buildingIds: [],
  }));
}

/** The firms of a day that the figures of a place count. */
export function firmsOfPlace(file: RegistryFile, asOf: Day, { by, name }: Place): ReadonlySet<string> {
  const { buildings, firms } = readCoverageFacts(file, asOf);
  const isIn = by === 'kind' ? ofKind(readKinds(file, asOf), name) : inPlace(buildings, by, name);
  return new Set(firms.filter(isIn).map(({ id }) => id));
}

type Test = (firm: CoverageFirm) => boolean;

function ofKind(kindOf: ReadonlyMap<string, string>, name: string | null): Test {
  return ({ id }) => (kindOf.get(id) ?? null) === name;
}

function inPlace(
  buildings: ReturnType<typeof readCoverageFacts>['buildings'],
  by: Exclude<PlaceKind, 'kind'>,
  name: string | null,
): Test {
  const own = new Set(buildings.filter((building) => building[by] === name).map(({ id }) => id));
  return ({ buildingIds }) => buildingIds.some((id) => own.has(id));
}

/** The kinds of firms, where somebody entered them. */
function readKinds(file: RegistryFile, asOf: Day): ReadonlyMap<string, string> {
  return factsOfDay(file, asOf).keep('firm kinds', ['firm'], () => {
    const rows = file.reader.prepare('SELECT id, kind FROM firm WHERE kind IS NOT NULL').raw().all();
    return new Map(rows as [string, string][]);
  });
}
