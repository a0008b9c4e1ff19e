import { describe, expect, test } from 'vitest';
import type { FloorPlan } from '#shared/contract/floor-plan.ts';
import { planLines, walk } from '../../../../renderer/src/features/floor-plan/plan-blocks.ts';

const firm = (id: string, staffCount: number | null = 10) =>
  ({ id, firmId: id, name: id, staffCount }) as FloorPlan['floors'][number]['rooms'][number]['firms'][number];

const LINES = planLines({
  floors: [
    {
      number: 3,
      rooms: [
        { room: '301', firms: [firm('a')] },
        { room: '302', firms: [firm('b'), firm('c')] },
      ],
    },
    { number: 2, rooms: [] },
    { number: 1, rooms: [{ room: '101', firms: [] }] },
    { number: null, rooms: [{ room: null, firms: [firm('d')] }] },
  ],
} as Partial<FloorPlan> as FloorPlan);

describe('the picture of a building', () => {
  test('has a block for every firm, also for several in a room, and one for a vacant room', () => {
    expect(LINES.map(({ floor, blocks }) => [floor, blocks.map(({ key }) => key)])).toEqual([
      ['3', ['a', 'b', 'c']],
      ['2', []],
      ['1', ['1/101']],
      [null, ['d']],
    ]);
  });

  test('a firm of one person is still seen beside one of thousands', () => {
    const [line] = planLines({
      floors: [{ number: 1, rooms: [{ room: null, firms: [firm('a', 1), firm('b', 9_000)] }] }],
    } as Partial<FloorPlan> as FloorPlan);
    const [small, large] = line?.blocks.map(({ weight }) => weight) ?? [];
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(10);
    expect(large).toBeGreaterThan(small ?? 0);
  });
});

describe('walking it by keyboard', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowLeft', 'a'],
    ['c', 'ArrowRight', 'c'],
    ['a', 'End', 'c'],
    ['c', 'Home', 'a'],
    ['b', 'ArrowDown', '1/101'],
    ['1/101', 'ArrowDown', 'd'],
    ['d', 'ArrowDown', 'd'],
    ['1/101', 'ArrowUp', 'b'],
    ['a', 'x', 'a'],
  ])('from %s, %s leads to %s; floors without anybody are passed', (from, key, to) => {
    expect(walk(LINES, from, key)).toBe(to);
  });
});
