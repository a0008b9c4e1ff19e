import type { Lang } from '#shared/contract/base.ts';
import type { BuildingCoverage, CoverageSummary } from '#shared/contract/coverage.ts';
import type { SignOff } from '#shared/contract/report.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import { translator } from '#shared/i18n/i18n.ts';

/** What a report is made of: figures already computed, and the words around them. */
export interface ReportInput {
  summary: CoverageSummary;
  /** 专职党群工作者 of the day, each counted once however many buildings they hold. */
  workers: number;
  /** The rules that the figures were computed by. */
  profile: RuleProfile;
  signOff: SignOff;
  lang: Lang;
  /** 填报时间 */
  filledInOn: Day;
}

/** Sorted as an office reads: by street, community and name, digits by value; nameless places last. */
export function sortBuildings(buildings: readonly BuildingCoverage[]): BuildingCoverage[] {
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const compare = (a: string | null, b: string | null) =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : collator.compare(a, b);
  return buildings.toSorted(
    (a, b) => compare(a.street, b.street) || compare(a.community, b.community) || compare(a.name, b.name),
  );
}

/** The streets that the buildings lie in; a report of one street names it in its title. */
export function streetsOf(buildings: readonly BuildingCoverage[]): string[] {
  return [...new Set(buildings.flatMap((building) => building.street ?? []))];
}

/** The day in the words of the language: `2026年11月22日`. */
export function writeDay(day: Day, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number);
  return translator(lang)('report.paper.date', { year, month, day: date });
}

/** The sign-off line: every label stands there, filled in or not. */
export function signOffLine(
  input: Pick<ReportInput, 'signOff' | 'lang' | 'filledInOn'>,
): { label: string; value: string }[] {
  const t = translator(input.lang);
  const { office, head, reviewer, preparer, phone } = input.signOff;
  const values = {
    office,
    head,
    reviewer,
    preparer,
    phone,
    filledInOn: writeDay(input.filledInOn, input.lang),
  };
  return Object.entries(values).map(([key, value]) => ({
    label: t('report.paper.label', { label: t(`report.signOff.${key}`) }),
    value,
  }));
}
