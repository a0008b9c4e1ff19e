import { expect, test } from 'vitest';
import { formatFraction, formatPercent } from '#core/reports/write/format-rate.ts';

test('a rate without denominator is a dash, not zero and not an error', () => {
  expect(formatPercent({ covered: 0, total: 0 })).toBe('—');
  expect(formatFraction({ covered: 0, total: 0 })).toBe('0/0');
});

test.each([
  [0, 7, '0.0%'],
  [1, 16, '6.3%'],
  [1, 3, '33.3%'],
  [2, 3, '66.7%'],
  [1445, 10000, '14.5%'],
  [7, 7, '100.0%'],
])('%i of %i is %s, halves rounded up as spreadsheets do', (covered, total, percent) => {
  expect(formatPercent({ covered, total })).toBe(percent);
});
