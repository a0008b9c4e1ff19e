import { describe, expect, it } from 'vitest';
import { formatCount, formatRate } from '../../../renderer/src/components/format.ts';

describe('figures as people read them', () => {
  it('makes no number of a rate over nothing', () => {
    expect(formatRate({ covered: 0, total: 0 })).toBe('–');
  });

  it.each([
    [0, 7, '0.0%'],
    [1, 3, '33.3%'],
    [1999, 2000, '100.0%'],
    [7, 7, '100.0%'],
  ])('writes %d of %d as %s', (covered, total, text) => {
    expect(formatRate({ covered, total })).toBe(text);
  });

  it('sets thousands apart', () => {
    expect([999, 1000, 1_234_567].map(formatCount)).toEqual(['999', '1,000', '1,234,567']);
  });
});
