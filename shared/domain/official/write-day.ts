import type { Day } from '../day/day.ts';

/** `2026-09-03` as a letter writes it: 2026年9月3日. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
