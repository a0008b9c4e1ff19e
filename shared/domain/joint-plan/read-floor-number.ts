import { squeeze } from '../roster/half-width.ts';
import { readFloorText } from '../roster/values/read-place.ts';

/**
 * The number of a floor as people write it: `12`, `12F`, 十二层 → 12; `B1` → 0, `B2` → -1, so that the first
 * basement is next to the ground floor; of several floors (`3-5`) the first; null where there is none.
 */
export function readFloorNumber(floor: string | null): number | null {
  if (floor === null) return null;
  const text = squeeze(floor);
  const [, basement, number] = /^(B?)(\d{1,3})/i.exec(readFloorText(text) ?? text) ?? [];
  if (number === undefined) return null;
  return basement ? 1 - Number(number) : Number(number);
}
