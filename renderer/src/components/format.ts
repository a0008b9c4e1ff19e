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

/** The words of a list in the reader's language: 甲、乙 / A, B. */
export function joinWords(words: readonly string[], t: TFunction): string {
  return words.join(t('app.listSeparator'));
}
