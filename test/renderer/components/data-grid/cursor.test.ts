import { describe, expect, test } from 'vitest';
import { keyAction } from '../../../../renderer/src/components/data-grid/cursor/key-action.ts';
import { moveCursor, type Step } from '../../../../renderer/src/components/data-grid/cursor/move-cursor.ts';

/** `x` is a filled cell. */
const SHEET = ['xx..x', '.....', 'x...x', 'x....'];
const around = {
  bounds: { rows: SHEET.length, columns: 5 },
  page: 2,
  isBlank: ({ row, column }: { row: number; column: number }) => SHEET[row]?.[column] !== 'x',
};
const go = (row: number, column: number, step: Step) => {
  const to = moveCursor({ row, column }, step, around);
  return [to.row, to.column];
};

describe('moving the cursor', () => {
  test.each([
    ['left', 1, 1, 1, 0],
    ['left', 1, 0, 1, 0],
    ['right', 1, 4, 1, 4],
    ['up', 0, 2, 0, 2],
    ['down', 3, 2, 3, 2],
    ['down', 0, 2, 1, 2],
  ] as const)('%s from %d,%d leads to %d,%d', (to, row, column, ...expected) => {
    expect(go(row, column, { to, edge: false })).toEqual(expected);
  });

  test.each([
    ['to the end of a filled run', 'right', 0, 0, 0, 1],
    ['from the end of a run to the next one', 'right', 0, 1, 0, 4],
    ['down over blank cells to the next filled one', 'down', 0, 0, 2, 0],
    ['from there to the end of the run', 'down', 2, 0, 3, 0],
    ['to the end of the table where nothing is filled', 'down', 0, 2, 3, 2],
    ['nowhere at the edge', 'up', 0, 3, 0, 3],
  ] as const)('Ctrl+arrow goes %s', (_, to, row, column, ...expected) => {
    expect(go(row, column, { to, edge: true })).toEqual(expected);
  });

  test('Tab goes on in the next row and stops at the very end', () => {
    expect(go(0, 4, { to: 'next' })).toEqual([1, 0]);
    expect(go(3, 4, { to: 'next' })).toEqual([3, 4]);
    expect(go(1, 0, { to: 'previous' })).toEqual([0, 4]);
    expect(go(0, 0, { to: 'previous' })).toEqual([0, 0]);
  });

  test('a page is as many rows as fit on the screen', () => {
    expect(go(0, 1, { to: 'page-down' })).toEqual([2, 1]);
    expect(go(3, 1, { to: 'page-up' })).toEqual([1, 1]);
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
    keyAction({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  test.each(['a', '楼', 'Process', '7', ' '])('%j types', (key) => {
    expect(press(key)).toBeNull();
  });

  test('undo and redo are for the window, copy and paste for the browser', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ type: 'hand-on' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ type: 'hand-on' });
    for (const key of ['c', 'x', 'v']) expect(press(key, { ctrlKey: true })).toBeNull();
  });

  test('Shift extends the selection, Ctrl jumps', () => {
    expect(press('ArrowDown', { ctrlKey: true, shiftKey: true })).toEqual({
      type: 'move',
      step: { to: 'down', edge: true },
      extend: true,
    });
  });
});
