import { describe, expect, test } from 'vitest';
import { correctCells } from '#shared/domain/roster/correct-cells.ts';
import { columnIndex, columnLetter } from '#shared/domain/roster/header/column-letter.ts';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { Cell, SheetGrid } from '#shared/domain/roster/sheet-grid.ts';

const grid = (rows: Cell[][], merges: SheetGrid['merges'] = []): SheetGrid => ({
  name: '名册',
  hidden: false,
  rows,
  merges,
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s, and back', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
  expect(columnIndex(letter)).toBe(index);
});

describe('what a person wrote into a cell', () => {
  test('stands there instead, also beyond the end of its line; the sheet itself stays as it was', () => {
    const read = grid([['甲'], ['乙', 3]]);
    const corrected = correctCells(read, { 1: { C: '新' }, 2: { B: '' } });
    expect(corrected.rows).toEqual([
      ['甲', null, '新'],
      ['乙', ''],
    ]);
    expect(read.rows).toEqual([['甲'], ['乙', 3]]);
  });

  test('in any part of a merged cell is the merged cell', () => {
    const merged = grid(
      [
        ['甲', '1'],
        [null, '2'],
      ],
      [{ top: 0, left: 0, bottom: 1, right: 0 }],
    );
    expect(correctCells(merged, { 2: { A: '乙' } }).rows).toEqual([
      ['乙', '1'],
      [null, '2'],
    ]);
  });

  test('below the sheet is passed over', () => {
    expect(correctCells(grid([['甲']]), { 9: { A: '乙' } }).rows).toEqual([['甲']]);
  });

  test('is read like the file: a corrected code is taken, and its fault is gone', () => {
    const read = grid([
      ['恒信大厦入驻企业名册'],
      ['单位名称', '统一社会信用代码', '房号'],
      ['上海甲信息科技有限公司', '91310106AY4CL12T2X', '301'],
      ['上海乙商务咨询有限公司', '91310106H3BJ1XG69P', '402'],
      ['合计', '2'],
    ]);
    const context = { fileName: '名册.xlsx', listsTable: true };
    expect(recogniseSheet(read, context).problems).toMatchObject([{ row: 3, code: 'uscc-check-digit' }]);
    const sheet = { cells: { 3: { B: '91310106AY4CL12T2D' } }, skipLines: [4] };
    const corrected = recogniseSheet(read, { ...context, sheet });
    expect(corrected.problems).toEqual([]);
    expect(corrected.rows.map(({ values }) => values.uscc)).toEqual(['91310106AY4CL12T2D']);
    // Titles and totals are no lines to correct; a line that the person left out is.
    expect(corrected.tableLines).toEqual([
      { row: 3, cells: ['上海甲信息科技有限公司', '91310106AY4CL12T2D', '301'], isLeftOut: false },
      { row: 4, cells: ['上海乙商务咨询有限公司', '91310106H3BJ1XG69P', '402'], isLeftOut: true },
    ]);
  });
});
