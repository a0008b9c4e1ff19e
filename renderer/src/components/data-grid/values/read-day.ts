import { type Day, isDay } from '#shared/domain/day/day.ts';
import { readDay as readRosterDay } from '#shared/domain/roster/values/read-day.ts';

/**
 * A day as offices write it, by the reader of rosters: `2024-3-5`, `2024.3.5`, `2024年3月5日`, `20240305`,
 * `二〇二四年三月五日`, the number that Excel shows for a day (`43617`); a month alone is its first day. Null for
 * anything else, for a year alone, and for days before the registry's first or after its last.
 */
export function readDay(text: string): Day | null {
  const { value } = readRosterDay(text.normalize('NFKC'));
  if (value === null || value.length < 'YYYY-MM'.length) return null;
  const day = value.length === 'YYYY-MM'.length ? `${value}-01` : value;
  return isDay(day) ? day : null;
}
