import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProgression } from '../../../../../renderer/src/components/data-grid/fill/progression.ts';
import type { CellKind } from '../../../../../renderer/src/components/data-grid/grid-column.ts';

const next = (texts: string[], kind: CellKind, fromOne = false): string[] | null => {
  const progression = findProgression(texts, kind, fromOne);
  return progression && [0, 1, 2].map(progression);
};

describe('counting a run of cells on', () => {
  test.each<[string[], CellKind]>([
    [['7'], 'integer'],
    [['3', '5', '9'], 'integer'],
    [['1', ''], 'integer'],
    [['前台', '机房'], 'text'],
    [['A座1', 'B座2'], 'text'],
    [['301'], 'text'],
    [['是', '否'], 'choice'],
    [['2024-01-01', '2024-01-02', '2024-01-05'], 'day'],
  ])('%j in a column of %s does not count', (texts, kind) => {
    expect(next(texts, kind)).toBeNull();
  });

  test.each<[string[], CellKind, string[]]>([
    [['1', '2'], 'integer', ['3', '4', '5']],
    [['30', '20'], 'integer', ['10', '0', '-10']],
    [['5', '5'], 'integer', ['5', '5', '5']],
    [['0.1', '0.2'], 'decimal', ['0.3', '0.4', '0.5']],
    [['301', '302'], 'text', ['303', '304', '305']],
    [['12层A08', '12层A09'], 'text', ['12层A10', '12层A11', '12层A12']],
    [['2024-02-28'], 'day', ['2024-02-29', '2024-03-01', '2024-03-02']],
    [['2024-01-15', '2024-02-15'], 'day', ['2024-03-15', '2024-04-15', '2024-05-15']],
    [['2024-01-01', '2024-01-08'], 'day', ['2024-01-15', '2024-01-22', '2024-01-29']],
  ])('%j in a column of %s goes on with %j', (texts, kind, expected) => {
    expect(next(texts, kind)).toEqual(expected);
  });

  test('a single number counts by one when asked to, and keeps its zeros', () => {
    expect(next(['7'], 'integer', true)).toEqual(['8', '9', '10']);
    expect(next(['B008'], 'text', true)).toEqual(['B009', 'B010', 'B011']);
  });

  test('a numbered text never counts below zero', () => {
    expect(next(['B1', 'B0'], 'text')).toEqual(['', '', '']);
  });

  test('what counts on is one run with what was there: the same step everywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }), (first, step) => {
        const texts = [first, first + step].map(String);
        expect(next(texts, 'integer')?.map(Number)).toEqual([2, 3, 4].map((n) => first + n * step));
      }),
    );
  });
});
