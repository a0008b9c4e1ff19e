import type { ProblemLevel } from '../roster-row.ts';

/** What to say about a cell; the row, the column and the cell's text are added where the row is built. */
export interface CellProblem {
  level: ProblemLevel;
  code: ProblemCode;
  params: Record<string, string | number>;
}

/** A cell read: its value, null for none; what was refused or changed; whether only its spelling was tidied. */
export interface Reading<T> {
  value: T | null;
  problem?: CellProblem;
  tidied?: boolean;
}

/** Everything that can be said about a roster; each code has a sentence under `roster.problems`. */
export const PROBLEM_CODES = [
  'no-header',
  'no-name-column',
  'column-content',
  'second-table',
  'name-missing',
  'place-continued',
  'place-contradiction',
  'place-is-date',
  'building-carried',
  'merged-count',
  'members-exceed-staff',
  'members-do-not-add-up',
  'members-derived',
  'tidied',
  'more-of-same',
  'excel-error',
  'uscc-numeric',
  'uscc-check-digit',
  'uscc-typo',
  'uscc-length',
  'uscc-characters',
  'uscc-old-registration',
  'uscc-organization-code',
  'phone-repaired',
  'phone-exponent',
  'phone-no-area',
  'phone-unreadable',
  'count-approximate',
  'count-range',
  'count-negative',
  'count-not-whole',
  'count-unreadable',
  'amount-converted',
  'amount-unreadable',
  'day-from-serial',
  'day-ambiguous',
  'day-out-of-range',
  'day-unreadable',
  'yes-no-unreadable',
  'choice-unknown',
  'choice-several',
  'form-unreadable',
  'form-more-members-than-workers',
  'form-more-instructors-than-part-time',
  'form-more-members-than-staff',
  'form-funds-do-not-add-up',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const NOTHING: Reading<never> = { value: null };

export function refused(code: ProblemCode, params: CellProblem['params'] = {}): Reading<never> {
  return { value: null, problem: { level: 'error', code, params } };
}

export function doubted<T>(
  value: T | null,
  code: ProblemCode,
  params: CellProblem['params'] = {},
): Reading<T> {
  return { value, problem: { level: 'warning', code, params } };
}

export function remarked<T>(value: T, code: ProblemCode, params: CellProblem['params'] = {}): Reading<T> {
  return { value, problem: { level: 'info', code, params } };
}

const NONE = /^(?:无|没有|暂无|空|[/\\|]+|[-~.。、·]+|n\/?a|none|null|〇)$/i;
const UNKNOWN = /^(?:未填|不详|未知|不清楚|不明|待定|待查|待核实|\?+)$/;

/** True for what people write into a cell that has nothing: 无, /, —, N/A. `text` is squeezed. */
export function saysNone(text: string): boolean {
  return NONE.test(text);
}

/** True for what says that nobody knows: 不详, 未知, ?. For a count that is no zero but a blank. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.test(text);
}

/** True for a cell that gives no value, whether there is none or nobody knows. */
export function saysNothing(text: string): boolean {
  return saysNone(text) || saysUnknown(text);
}

/** True for a formula that failed (`#REF!`). */
export function isExcelError(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(text);
}
