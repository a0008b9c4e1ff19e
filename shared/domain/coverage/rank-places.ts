import type { PlaceCoverage } from './coverage-by-place.ts';

/** A place with its rank; null for one without firms. */
export type RankedPlace = PlaceCoverage & { rank: number | null };

/**
 * Places from the highest 组织覆盖率 down, of equal ones the one with fewer 应建未建 first. Places with the same rate
 * have the same rank.
 */
export function rankPlaces(places: readonly PlaceCoverage[]): RankedPlace[] {
  const ordered = places.toSorted(
    (a, b) =>
      share(b) - share(a) ||
      a.firms.dueNotSetUp - b.firms.dueNotSetUp ||
      (a.place ?? '').localeCompare(b.place ?? '', 'zh-CN'),
  );
  return ordered.map((place) => ({
    ...place,
    rank:
      place.rates.organization.total === 0
        ? null
        : ordered.findIndex((other) => share(other) === share(place)) + 1,
  }));
}

function share({ rates: { organization } }: PlaceCoverage): number {
  return organization.total === 0 ? -1 : organization.covered / organization.total;
}
