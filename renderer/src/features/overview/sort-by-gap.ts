import type { BuildingCoverage, SplitCoverage } from '#shared/contract/coverage.ts';

/**
 * Buildings with the most to do first: firms due and not set up, then blank ones, then those with the most
 * firms without an org; equal ones by name.
 */
export function sortByGap(buildings: readonly BuildingCoverage[]): BuildingCoverage[] {
  return buildings.toSorted(
    (a, b) =>
      b.firms.dueNotSetUp - a.firms.dueNotSetUp ||
      Number(b.blank) - Number(a.blank) ||
      withoutOrg(b) - withoutOrg(a) ||
      a.name.localeCompare(b.name, 'zh'),
  );
}

/** Places with the most to do first: firms due and not set up, then blank buildings, then firms without an org. */
export function sortPlacesByGap(places: readonly SplitCoverage[]): SplitCoverage[] {
  return places.toSorted(
    (a, b) =>
      b.firms.dueNotSetUp - a.firms.dueNotSetUp ||
      (b.buildings?.blank ?? 0) - (a.buildings?.blank ?? 0) ||
      withoutOrg(b) - withoutOrg(a) ||
      (a.place ?? '').localeCompare(b.place ?? '', 'zh'),
  );
}

function withoutOrg({ firms }: Pick<BuildingCoverage, 'firms'>): number {
  return firms.total - firms.independent - firms.joint;
}
