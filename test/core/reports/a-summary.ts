import type { BuildingCoverage, CoverageSummary } from '#shared/contract/coverage.ts';

type Firms = CoverageSummary['firms'];
type BuildingChange = Partial<Omit<BuildingCoverage, 'firms'>> & { firms?: Partial<Omit<Firms, 'total'>> };

const NO_FIRMS: Firms = { total: 0, independent: 0, joint: 0, dueNotSetUp: 0, fewMembers: 0, noMembers: 0 };

/** A building with an org, a station and seven firms unless told otherwise; its rates follow from its firms. */
export function aBuilding(change: BuildingChange = {}): BuildingCoverage {
  const counts = { independent: 1, joint: 1, dueNotSetUp: 1, fewMembers: 2, noMembers: 2, ...change.firms };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const firms: Firms = { ...counts, total };
  const covered = counts.independent + counts.joint;
  const base: BuildingCoverage = {
    id: change.name ?? 'b1',
    name: '恒信大厦',
    street: '南京西路街道',
    community: '华业社区',
    org: { id: 'o1', name: '中共恒信大厦总支部委员会', kind: 'general-branch' },
    station: '恒信白领驿家',
    blank: false,
    status: 'with-org',
    workers: 1,
    members: { full: 14, probationary: 1, elsewhere: 3, unsplit: 0 },
    fullMembers: 14,
    staff: 260,
    firms,
    rates: {
      organization: { covered, total },
      work: { covered: total, total },
      dueSetUp: { covered: counts.independent, total: counts.independent + counts.dueNotSetUp },
    },
  };
  return { ...base, ...change, firms };
}

/** A summary whose totals are the sums of its buildings, unless told otherwise. */
export function aSummary(
  byBuilding: BuildingCoverage[],
  change: Partial<CoverageSummary> = {},
): CoverageSummary {
  const sum = (of: (building: BuildingCoverage) => number) =>
    byBuilding.reduce((total, building) => total + of(building), 0);
  const firms = Object.fromEntries(
    Object.keys(NO_FIRMS).map((key) => [key, sum((building) => building.firms[key as keyof Firms])]),
  ) as unknown as Firms;
  const rate = (key: keyof BuildingCoverage['rates']) => ({
    covered: sum((building) => building.rates[key].covered),
    total: sum((building) => building.rates[key].total),
  });
  const members = (key: keyof BuildingCoverage['members']) => sum((building) => building.members[key]);
  return {
    asOf: '2026-11-22',
    basis: 'all',
    firms,
    joint: { branches: 3, withThreeMembers: 1 },
    members: {
      full: members('full'),
      probationary: members('probationary'),
      elsewhere: members('elsewhere'),
      unsplit: members('unsplit'),
    },
    membersNotSet: 0,
    staff: sum((building) => building.staff),
    buildings: {
      total: byBuilding.length,
      withOrg: byBuilding.filter((building) => !building.blank).length,
      withStation: byBuilding.filter((building) => building.station !== null).length,
      blank: byBuilding.filter((building) => building.blank).length,
    },
    rates: { organization: rate('organization'), work: rate('work'), dueSetUp: rate('dueSetUp') },
    byBuilding,
    ...change,
  };
}
