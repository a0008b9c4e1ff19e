import { expect, it } from 'vitest';
import type { ListedEntry } from '#shared/contract/history.ts';
import { groupByDay } from '../../../../renderer/src/features/history/group-by-day.ts';

const entry = (id: string, at: Date): ListedEntry => ({
  id,
  seq: 1,
  at: at.toISOString(),
  command: 'firm.edit',
  params: {},
  actor: null,
  undone: false,
  discarded: false,
  steps: 1,
  takenBack: null,
});

it('puts the entries of one day of the office’s clock under one heading, and counts them', () => {
  const lines = groupByDay([
    entry('c', new Date(2026, 8, 30, 0, 0)),
    entry('b', new Date(2026, 8, 29, 23, 59)),
    entry('a', new Date(2026, 8, 29, 8, 5)),
  ]);
  expect(
    lines.map((line) => (line.kind === 'day' ? [line.day, line.count] : [line.entry.id, line.time])),
  ).toEqual([
    ['2026-09-30', 1],
    ['c', '00:00'],
    ['2026-09-29', 2],
    ['b', '23:59'],
    ['a', '08:05'],
  ]);
});

it('makes no heading without entries', () => {
  expect(groupByDay([])).toEqual([]);
});
