import type { FirmKind } from '../firm/firm-kind.ts';
import { type FirmFigure, type FirmPick, type FirmTrait, isPicked, type PickedFirm } from './firm-pick.ts';

/** 企业 or 社会组织: the two tables of the annual statistics. */
export const STATISTICS_OF = ['enterprise', 'social'] as const;
export type StatisticsOf = (typeof STATISTICS_OF)[number];

/** The kinds of unit that each table has a column for unless the office chooses others. */
export const STATISTICS_KINDS: Record<StatisticsOf, readonly FirmKind[]> = {
  enterprise: [
    'private',
    'hk-mo-tw',
    'foreign',
    'state',
    'collective',
    'cooperative',
    'sole-trader',
    'branch-office',
    'other',
  ],
  social: [
    'association',
    'foundation',
    'non-enterprise',
    'law-firm',
    'accounting-firm',
    'tax-firm',
    'social-organization',
  ],
};

/** A column of the table: all units, those with a trait, or those of one kind. */
export type StatisticsColumn = 'total' | FirmTrait | FirmKind;

export function statisticsColumns(of: StatisticsOf, kinds: readonly FirmKind[]): StatisticsColumn[] {
  const traits: FirmTrait[] = of === 'enterprise' ? ['staff-50', 'staff-100', 'founder-is-member'] : [];
  return ['total', ...traits, ...kinds];
}

/** A line of the table: its place in the tree, and how it is counted; null: the registry does not hold it. */
export interface StatisticsLine {
  key: string;
  level: 0 | 1 | 2;
  figure: FirmFigure;
  /** Firms where it is left out. */
  counts?: 'branches' | 'instructors' | 'staff' | 'members' | 'members-organized' | 'members-elsewhere';
  isBlank?: true;
}

const line = (
  key: string,
  level: StatisticsLine['level'],
  figure: FirmFigure,
  counts?: StatisticsLine['counts'],
): StatisticsLine => (counts ? { key, level, figure, counts } : { key, level, figure });
const blank = (key: string, level: StatisticsLine['level']): StatisticsLine => ({
  key,
  level,
  figure: 'all',
  isBlank: true,
});

const UNITS = [
  line('units', 0, 'all'),
  line('contacted', 1, 'with-instructor'),
  line('independent', 0, 'independent'),
  line('committee', 1, 'independent-committee'),
  line('generalBranch', 1, 'independent-general-branch'),
  line('branch', 1, 'independent-branch'),
  line('joint', 0, 'joint'),
  line('withThree', 1, 'joint-with-three'),
  line('branches', 1, 'joint', 'branches'),
  line('notSetUp', 0, 'not-set-up'),
  line('dueNotSetUp', 1, 'due-not-set-up'),
] as const;

const NOT_SET_UP = [
  line('fewMembers', 1, 'few-members'),
  line('noMembers', 1, 'no-members'),
  line('instructed', 1, 'with-instructor-not-set-up'),
] as const;

const PEOPLE = [
  line('instructors', 0, 'with-instructor', 'instructors'),
  line('staff', 0, 'with-staff', 'staff'),
  line('members', 1, 'with-members', 'members'),
] as const;

/** The lines in the order of the official forms: 单位数 → 单独 → 联合 → 未建立 → 补充. */
export const STATISTICS_LINES: Record<StatisticsOf, readonly StatisticsLine[]> = {
  enterprise: [
    ...UNITS,
    ...NOT_SET_UP,
    ...PEOPLE,
    line('membersOrganized', 2, 'organized', 'members-organized'),
  ],
  social: [
    ...UNITS,
    blank('groups', 2),
    ...NOT_SET_UP,
    ...PEOPLE,
    line('membersElsewhere', 1, 'with-members-elsewhere', 'members-elsewhere'),
    blank('absorbed', 0),
    blank('absorbedCommittee', 1),
    blank('absorbedGeneralBranch', 1),
    blank('absorbedBranch', 1),
  ],
};

export interface StatisticsCell {
  value: number;
  pick: FirmPick;
}

/** Every number of the table, line by line; null in the lines that the registry does not hold. */
export function buildStatistics(
  firms: readonly PickedFirm[],
  of: StatisticsOf,
  kinds: readonly FirmKind[],
): (StatisticsCell | null)[][] {
  return STATISTICS_LINES[of].map((one) =>
    statisticsColumns(of, kinds).map((column): StatisticsCell | null => {
      if (one.isBlank) return null;
      const pick: FirmPick = {
        figure: one.figure,
        kinds: isKind(column) ? [column] : [...kinds],
        ...(isTrait(column) && { trait: column }),
      };
      const picked = firms.filter((firm) => isPicked(firm, pick));
      return { value: countOf(picked, one.counts), pick };
    }),
  );
}

function isTrait(column: StatisticsColumn): column is FirmTrait {
  return column === 'staff-50' || column === 'staff-100' || column === 'founder-is-member';
}

function isKind(column: StatisticsColumn): column is FirmKind {
  return column !== 'total' && !isTrait(column);
}

function countOf(firms: readonly PickedFirm[], counts: StatisticsLine['counts']): number {
  const sum = (of: (firm: PickedFirm) => number) => firms.reduce((total, firm) => total + of(firm), 0);
  switch (counts) {
    case undefined:
      return firms.length;
    case 'branches':
      return new Set(firms.flatMap(({ branch }) => branch ?? [])).size;
    case 'instructors':
      return new Set(firms.map(({ firm }) => firm.instructorId ?? `reported:${firm.instructor}`)).size;
    case 'staff':
      return sum(({ firm }) => firm.staffCount ?? 0);
    case 'members':
    case 'members-organized':
      return sum(({ members }) => members.total ?? 0);
    case 'members-elsewhere':
      return sum(({ firm }) => firm.membersElsewhere ?? 0);
  }
}
