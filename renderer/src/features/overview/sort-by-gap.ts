import type { BuildingCoverage } from '#shared/contract/coverage.ts';

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

function withoutOrg({ firms }: BuildingCoverage): number {
  return firms.total - firms.independent - firms.joint;
}
