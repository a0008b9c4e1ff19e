import { type Day, EARLIEST_DAY, isDay, LATEST_DAY } from '#shared/domain/day/day.ts';

const PARTED = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as offices type it: `2024-3-5`, `2024.3.5`, `2024/3/5`, `2024年3月5日`, `20240305`; a month alone is
 * its first day. Null for anything else and for days before the registry's first or after its last.
 */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = PARTED.exec(plain) ?? COMPACT.exec(plain);
  if (!match) return null;
  const [, year = '', month = '', date = '1'] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) && day >= EARLIEST_DAY && day <= LATEST_DAY ? day : null;
}
