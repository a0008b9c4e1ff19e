import { describe, expect, test } from 'vitest';
import { readSource, writeSource } from '#shared/domain/official-form/form-sources.ts';
import { suggestCells } from '#shared/domain/official-form/suggest-cells.ts';
import type { Merge, SheetGrid } from '#shared/domain/roster/sheet-grid.ts';

function suggest(rows: SheetGrid['rows'], merges: Merge[] = []): string[] {
  return suggestCells({ name: '表', hidden: false, rows, merges }).map(
    ({ row, column, source }) => `${row},${column} ${writeSource(source)}`,
  );
}

describe('what the labels of a form ask for', () => {
  test('the blank cell to the right of a label gets its value, whatever units and brackets it has', () => {
    expect(
      suggest([
        ['一、单位总数（家）', null],
        ['其中：（1）没有党员的', null],
      ]),
    ).toEqual(['0,1 figure:firms', '1,1 figure:noMembers']);
    expect(suggest([['党 员 总 数', '名', null]])).toEqual(['0,2 figure:members']);
  });

  test('a cell that already says something is left alone, and so is one beyond another label', () => {
    expect(suggest([['单位总数', 12]])).toEqual([]);
    expect(suggest([['单位总数', '填表说明', null]])).toEqual([]);
  });

  test('the value of a merged label stands behind it, and in the first cell of a merged blank', () => {
    const merges = [
      { top: 0, bottom: 0, left: 0, right: 1 },
      { top: 0, bottom: 0, left: 2, right: 3 },
    ];
    expect(suggest([['填报单位（盖章）：', null, null, null]], merges)).toEqual(['0,2 figure:office']);
  });

  test('headings side by side with a building among them are a list below them', () => {
    expect(suggest([['序号', '楼宇名称', '党员数']])).toEqual([
      '1,0 building:number',
      '1,1 building:name',
      '1,2 building:members',
    ]);
    expect(
      suggest([
        ['序号', '党员数', '入驻单位数'],
        [null, null, null],
      ]),
    ).not.toContain('1,0 building:number');
  });

  test('under a title of blank buildings it is their list; a number of them is no title', () => {
    const head = ['序号', '楼宇名称', '党员数'];
    expect(suggest([['XX街道空白楼宇清单'], head])[0]).toBe('2,0 blank:number');
    expect(suggest([['空白楼宇数', null], head])).toContain('2,0 building:number');
  });

  test('a label that only contains a known one is not taken for it', () => {
    expect(
      suggest([
        ['非党员数', null],
        ['新发展党员数', null],
        ['团员数', null],
      ]),
    ).toEqual([]);
  });
});

describe('a source as it is stored', () => {
  test('comes back as it was, and what names none is refused', () => {
    for (const text of ['figure:firms', 'building:name', 'blank:dueRate']) {
      const source = readSource(text);
      expect(source && writeSource(source)).toBe(text);
    }
    for (const text of ['', 'figure:', 'figure:name', 'building:office', 'firm:name']) {
      expect(readSource(text)).toBeNull();
    }
  });
});
