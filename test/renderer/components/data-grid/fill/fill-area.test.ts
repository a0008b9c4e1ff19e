import { describe, expect, test } from 'vitest';
import { fillArea } from '../../../../../renderer/src/components/data-grid/fill/fill-area.ts';

const from = { top: 2, bottom: 3, left: 1, right: 2 };

describe('dragging the corner of a rectangle', () => {
  test('inside of it fills nothing', () => {
    expect(fillArea(from, { row: 2, column: 2 })).toBeNull();
  });

  test.each([
    ['down', { row: 6, column: 2 }, { top: 4, bottom: 6, left: 1, right: 2 }],
    ['up', { row: 0, column: 1 }, { top: 0, bottom: 1, left: 1, right: 2 }],
    ['right', { row: 3, column: 5 }, { top: 2, bottom: 3, left: 3, right: 5 }],
    ['left', { row: 2, column: 0 }, { top: 2, bottom: 3, left: 0, right: 0 }],
    ['the longer way', { row: 8, column: 4 }, { top: 4, bottom: 8, left: 1, right: 2 }],
  ])('%s', (_, to, area) => {
    expect(fillArea(from, to)).toEqual(area);
  });
});
