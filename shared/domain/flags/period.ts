import { addDays, addMonths, type Day } from '../day/day.ts';

export type Period = 'month' | 'quarter' | 'year';

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** The first and last day of the calendar month, quarter or year that a day lies in. */
export function periodOf(day: Day, period: Period): { from: Day; to: Day } {
  const [year = '', month = '1'] = day.split('-');
  const first = Math.floor((Number(month) - 1) / MONTHS[period]) * MONTHS[period] + 1;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, MONTHS[period]), -1) };
}
