import type { BuildingCoverage, Coverage } from '../coverage/build-coverage.ts';
import type { Rate } from '../coverage/tally.ts';
import type { FormField, FormFigure, FormList } from './form-sources.ts';

export type FormValue = string | number | null;

/** The words of the office that forms ask for. */
export interface FormWords {
  office: string;
  head: string;
  reviewer: string;
  preparer: string;
  phone: string;
  /** Days in words. */
  filledInOn: string;
  asOf: string;
}

interface FormFacts {
  coverage: Coverage;
  /** 专职党群工作者, each once. */
  workers: number;
  words: FormWords;
  formatRate(rate: Rate): string;
}

type Counted = Pick<Coverage, 'firms' | 'members' | 'staff' | 'rates'>;

/** Every single value of a day; a word that nobody has filled in is null. */
export function figureValues({
  coverage,
  workers,
  words,
  formatRate,
}: FormFacts): Record<FormFigure, FormValue> {
  const { joint, buildings, rates, asOf } = coverage;
  const counts = countsOf(coverage, formatRate);
  const said = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word || null]));
  return {
    ...counts,
    notSetUp: counts.dueNotSetUp + counts.fewMembers + counts.noMembers,
    jointBranches: joint.branches,
    jointWithThree: joint.withThreeMembers,
    probationary: coverage.members.probationary,
    elsewhere: coverage.members.elsewhere,
    workers,
    buildings: buildings.total,
    buildingsWithOrg: buildings.withOrg,
    buildingsWithStation: buildings.withStation,
    buildingsBlank: buildings.blank,
    workCovered: rates.work.covered,
    due: rates.dueSetUp.total,
    dueSetUp: rates.dueSetUp.covered,
    ...(said as Record<keyof FormWords, string | null>),
    year: Number(asOf.slice(0, 4)),
    month: Number(asOf.slice(5, 7)),
  };
}

/** The lines of a list, in the order of the buildings given. */
export function listValues(
  list: FormList,
  buildings: readonly BuildingCoverage[],
  formatRate: FormFacts['formatRate'],
): Record<FormField, FormValue>[] {
  return buildings
    .filter(({ blank }) => list === 'building' || blank)
    .map((building, i) => ({
      ...countsOf(building, formatRate),
      number: i + 1,
      name: building.name,
      street: building.street,
      community: building.community,
      org: building.org?.name ?? null,
      station: building.station,
      workers: building.workers,
    }));
}

function countsOf({ firms, members, staff, rates }: Counted, formatRate: FormFacts['formatRate']) {
  return {
    firms: firms.total,
    setUp: rates.organization.covered,
    independent: firms.independent,
    joint: firms.joint,
    dueNotSetUp: firms.dueNotSetUp,
    fewMembers: firms.fewMembers,
    noMembers: firms.noMembers,
    members: members.full + members.probationary + members.unsplit,
    fullMembers: members.full,
    staff,
    organizationRate: formatRate(rates.organization),
    workRate: formatRate(rates.work),
    dueRate: formatRate(rates.dueSetUp),
  };
}
