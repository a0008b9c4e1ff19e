import type { TFunction } from 'i18next';

const COUNT = new Intl.NumberFormat('en');
const PERCENT = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A count with thousands apart: 1,234. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** A rate in percent with one decimal; a rate over nothing is no number. */
export function formatRate({ covered, total }: { covered: number; total: number }): string {
  return total === 0 ? '–' : PERCENT.format(covered / total);
}

/** A moment of the journal as the office's clock showed it: 2026-03-05 14:05. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The words of a list in the reader's language: 甲、乙 / A, B. */
export function joinWords(words: readonly string[], t: TFunction): string {
  return words.join(t('app.listSeparator'));
}
