/** A calendar day as `'YYYY-MM-DD'`. Days carry no time zone: an office's day is the day on its wall. */
export type Day = string;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first and last day the registry accepts: the Party was founded in 1921. */
export const EARLIEST_DAY: Day = '1921-07-01';
export const LATEST_DAY: Day = '2100-12-31';

/** True for a real calendar day written `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isDay(value: string): boolean {
  const match = DAY_PATTERN.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that a moment falls on at the given offset from UTC (minutes east; China is 480). */
export function dayOfMoment(moment: Date, minutesEast: number): Day {
  return new Date(moment.getTime() + minutesEast * 60_000).toISOString().slice(0, 10);
}

/** `day` moved by whole days. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * `day` moved by whole months; a day the target month does not have becomes that month's last
 * (31 August + 6 months = 28 or 29 February).
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const pad = (part: number, digits: number) => String(part).padStart(digits, '0');
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(date, last), 2)}`;
}

/**
 * True when the period contains `day`; either end is open when null. `to` is the first day on which it no
 * longer holds: a firm that moves out today is not counted today.
 */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
