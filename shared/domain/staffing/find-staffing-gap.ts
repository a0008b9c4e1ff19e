import type { StaffingRange } from '../profile/rule-profile.ts';

/**
 * Where a number of workers stands against the range:
 * `short` – some have more firms than the range allows;
 * `inside` – every worker's share lies in the range;
 * `below` – nobody has too many and no worker can be spared, yet the share lies below the range (too few firms
 * for whole workers to fit in);
 * `surplus` – shares are below the range and would not be with fewer workers.
 */
export type StaffingState = 'short' | 'inside' | 'below' | 'surplus';

export interface StaffingGap {
  /** The smallest number of workers with which nobody has more firms than the range allows. */
  required: number;
  /** Workers that are missing. */
  shortage: number;
  /** Workers beyond the largest number with which everybody has as many firms as the range asks. */
  surplus: number;
  state: StaffingState;
}

/**
 * Compares workers with the range 每 minFirms–maxFirms 户配备 workers 名. A worker's share is firms ÷ workers, and
 * the range asks for shares from minFirms/N to maxFirms/N. Between the fewest and the most workers that fit in
 * there is neither shortage nor surplus: that is what a range is for. Where no whole number fits in, the smallest
 * that keeps everybody at or below maxFirms/N is required: firms must not be left unserved for want of enough
 * others. `firms` and `workers` are whole numbers from 0.
 */
export function findStaffingGap(firms: number, workers: number, range: StaffingRange): StaffingGap {
  const required = Math.ceil((firms * range.workers) / range.maxFirms);
  const most = Math.max(required, Math.floor((firms * range.workers) / range.minFirms));
  const shortage = Math.max(0, required - workers);
  const surplus = Math.max(0, workers - most);
  const isBelow = firms * range.workers < workers * range.minFirms;
  const state = shortage > 0 ? 'short' : surplus > 0 ? 'surplus' : isBelow ? 'below' : 'inside';
  return { required, shortage, surplus, state };
}
