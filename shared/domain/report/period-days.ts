import { addDays, addMonths, type Day } from '../day/day.ts';

/** The first and last day of a month (`2026-09`) or year (`2026`). */
export function periodDays(label: string): { first: Day; last: Day } {
  const isYear = label.length === 4;
  const first = isYear ? `${label}-01-01` : `${label}-01`;
  return { first, last: addDays(addMonths(first, isYear ? 12 : 1), -1) };
}
