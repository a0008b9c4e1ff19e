import { type Day, EARLIEST_DAY, isDay, LATEST_DAY } from '../../day/day.ts';
import type { FlagFinder } from '../flag-finding.ts';

/** Orgs with a day that cannot be: before the Party was founded, after this century, or a term that ends before it begins. */
export const findOddDays: FlagFinder = ({ orgDays }) =>
  orgDays.flatMap(({ id, buildingId, days, termFrom, termTo }) => {
    const odd = days.filter((day) => !isPossible(day));
    const isBackwards = termFrom !== null && termTo !== null && termTo < termFrom;
    if (odd.length === 0 && !isBackwards) return [];
    return [
      {
        rule: 'days-out-of-range',
        ...(odd.length === 0 ? { sentence: 'days-backwards' as const } : {}),
        subject: { kind: 'org', id },
        buildingId,
        params: odd.length === 0 ? { from: termFrom ?? '', to: termTo ?? '' } : { days: odd.join('、') },
      },
    ];
  });

function isPossible(day: Day): boolean {
  return isDay(day) && day >= EARLIEST_DAY && day <= LATEST_DAY;
}
