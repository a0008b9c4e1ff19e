import { expect, test } from 'vitest';
import { layoutHead } from '#core/reports/write/layout-head.ts';

test('columns without groups make a head of one line', () => {
  expect(layoutHead([{ header: 'a', group: null }])).toEqual([[{ text: 'a', at: 0, columns: 1, rows: 1 }]]);
});

test('neighbours of a group share a cell, others are as tall as both lines', () => {
  const head = layoutHead([
    { header: 'a', group: null },
    { header: 'b', group: 'g' },
    { header: 'c', group: 'g' },
    { header: 'd', group: 'h' },
  ]);
  expect(head).toEqual([
    [
      { text: 'a', at: 0, columns: 1, rows: 2 },
      { text: 'g', at: 1, columns: 2, rows: 1 },
      { text: 'h', at: 3, columns: 1, rows: 1 },
    ],
    [
      { text: 'b', at: 1, columns: 1, rows: 1 },
      { text: 'c', at: 2, columns: 1, rows: 1 },
      { text: 'd', at: 3, columns: 1, rows: 1 },
    ],
  ]);
});

test('a group that comes back after another column, or is named like one, gets a cell of its own', () => {
  const head = layoutHead([
    { header: 'a', group: 'g' },
    { header: 'g', group: null },
    { header: 'b', group: 'g' },
  ]);
  expect(head[0]?.map(({ columns, rows }) => [columns, rows])).toEqual([
    [1, 1],
    [1, 2],
    [1, 1],
  ]);
});
