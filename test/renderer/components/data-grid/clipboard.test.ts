import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadPaste } from '../../../../renderer/src/components/data-grid/clipboard/spread-paste.ts';
import { readTsv, writeTsv } from '../../../../renderer/src/components/data-grid/clipboard/tsv.ts';

describe('the clipboard', () => {
  test('cells with line breaks and tabs are quoted as spreadsheets do', () => {
    expect(writeTsv([['甲\n乙', 'a\tb', '"引"', '平']])).toBe('"甲\n乙"\t"a\tb"\t"""引"""\t平');
  });

  test('what a spreadsheet copies is read cell by cell', () => {
    expect(readTsv('甲\t1\r\n"多\r\n行"\t"说""好"""\r\n')).toEqual([
      ['甲', '1'],
      ['多\r\n行', '说"好"'],
    ]);
  });

  test('a quote that does not enclose the cell is an ordinary character', () => {
    expect(readTsv('"好"的\t5"\n"未完')).toEqual([['"好"的', '5"'], ['"未完']]);
  });

  test('blank cells and rows in the middle stay, a last line break adds none', () => {
    expect(readTsv('\t\n\na\t')).toEqual([['', ''], [''], ['a', '']]);
    expect(readTsv('a\n')).toEqual([['a']]);
  });

  test('whatever is copied is read back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '楼') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A single blank cell at the very end looks like the line break after the last row.
      .filter((rows) => rows.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(table, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('spreading a paste', () => {
  const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

  test('one value fills the whole selection', () => {
    const pasted = spreadPaste([['7']], at(2, 1, 4, 2), 10);
    expect(pasted).toHaveLength(6);
    expect(pasted.at(-1)).toEqual({ row: 4, column: 2, text: '7' });
  });

  test('cells repeat where the selection is a whole multiple of them and not otherwise', () => {
    expect(spreadPaste([['a'], ['b']], at(0, 0, 3), 5).map(({ text }) => text)).toEqual(['a', 'b', 'a', 'b']);
    expect(spreadPaste([['a'], ['b']], at(0, 0, 2), 5)).toHaveLength(2);
  });

  test('nothing goes beyond the last column, rows may go below the table', () => {
    expect(spreadPaste([['a', 'b', 'c']], at(9, 3), 5).map(({ column }) => column)).toEqual([3, 4]);
    expect(spreadPaste([['a'], ['b'], ['c']], at(9, 0), 5).map(({ row }) => row)).toEqual([9, 10, 11]);
  });

  test('a short row blanks the cells that it does not reach', () => {
    expect(spreadPaste([['a', 'b'], ['c']], at(0, 0), 5).at(-1)).toEqual({ row: 1, column: 1, text: '' });
  });
});
