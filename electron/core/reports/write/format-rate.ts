import type { ReportRate } from '../report-document.ts';

/** What stands for a percentage that has no denominator. */
export const NO_RATE = '—';

/** `covered` in `total` with one decimal, `62.5%`; `—` where there is nothing to cover. */
export function formatPercent(rate: ReportRate): string {
  if (rate.total === 0) return NO_RATE;
  const tenths = Math.round((rate.covered * 1000) / rate.total);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** Numerator and denominator as `5/8`. */
export function formatFraction(rate: ReportRate): string {
  return `${rate.covered}/${rate.total}`;
}
