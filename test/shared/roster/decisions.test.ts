import { describe, expect, test } from 'vitest';
import { isOpenQuestion } from '#shared/domain/roster/columns/is-open-question.ts';
import { recogniseSheet, type SheetContext } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { aGrid } from '#test/builders/a-grid.ts';

const LINES = [
  '恒信大厦入驻企业名册',
  '企业名称|企业类型|是否规模以上|租金|联系电话|联系电话|备注',
  '上海海拓贸易有限公司|内资|部分|5000|13678370579|021-51003252|总部',
  '上海启元贸易有限公司|内资|是|6000|13678370570|021-51003253|',
  '合计|||11000|||',
];

function recognise(grid: SheetGrid, context: Partial<SheetContext> = {}): RecognisedSheet {
  return recogniseSheet(grid, { fileName: '名册.xlsx', ...context });
}

function withForm(grid: SheetGrid, form: NonNullable<SheetContext['forms']>[string]): RecognisedSheet {
  return recognise(grid, { forms: { [recognise(grid).fingerprint]: form } });
}

describe('columns that a person sends somewhere', () => {
  const grid = aGrid(LINES);

  test('columns of one heading are told apart', () => {
    expect(
      recognise(grid)
        .columns.map(({ key }) => key)
        .slice(4, 6),
    ).toEqual(['联系电话', '联系电话#2']);
    const sheet = withForm(grid, { columns: { '联系电话#2': 'phone', 联系电话: null }, merge: {} });
    expect(sheet.rows[0]?.values.phone).toBe('021-51003252');
  });

  test('any number of columns go to the remark, each with its heading, behind the remark itself', () => {
    const sheet = withForm(grid, { columns: { 租金: 'remark', '联系电话#2': 'remark' }, merge: {} });
    expect(sheet.rows.map(({ values }) => values.remark)).toEqual([
      '总部；租金：5000；联系电话：021-51003252',
      '租金：6000；联系电话：021-51003253',
    ]);
  });

  test('what is unsure or holds something unknown is a question; a decision settles it', () => {
    const open = (sheet: RecognisedSheet) => sheet.columns.filter(isOpenQuestion).map(({ key }) => key);
    expect(open(recognise(grid))).toEqual(['租金', '联系电话', '联系电话#2']);
    const columns = { 租金: null, 联系电话: 'phone', '联系电话#2': 'custom:座机' } as const;
    expect(open(withForm(grid, { columns, merge: {} }))).toEqual([]);
  });

  test('an empty column is no question', () => {
    const sheet = recognise(aGrid(['企业名称|车位数量|员工人数', '上海海拓贸易有限公司||5']));
    expect(sheet.columns.filter(isOpenQuestion)).toEqual([]);
  });
});

describe('wordings that a person gives a meaning', () => {
  const grid = aGrid(LINES);

  test('unknown ones are listed once each, with what they may mean', () => {
    expect(recognise(grid).wordings).toMatchObject([
      { field: 'kind', wording: '内资', count: 2, choice: null, by: 'unknown' },
      { field: 'aboveScale', wording: '部分', count: 1, by: 'unknown' },
    ]);
    const foreign = recognise(aGrid(['企业名称|企业类型', '甲公司|日资', '乙公司|外资']));
    expect(foreign.wordings).toMatchObject([
      { wording: '日资', by: 'unknown', proposed: 'foreign' },
      { wording: '外资', by: 'rule', choice: 'foreign' },
    ]);
  });

  test('a decided one is taken without a remark, however it is spaced', () => {
    const values = { kind: { 内资: 'private' }, aboveScale: { 部分: false } };
    const spaced = aGrid(LINES.map((line) => line.replace('内资', '内 资')));
    const sheet = recognise(spaced, { values });
    expect(sheet.rows.map((row) => [row.values.kind, row.values.aboveScale])).toEqual([
      ['private', false],
      ['private', true],
    ]);
    expect(sheet.problems.map(({ code }) => code)).not.toContain('choice-unknown');
  });

  test('none of the choices is an answer too; a choice that the field does not have is none', () => {
    expect(recognise(grid, { values: { kind: { 内资: null } } }).rows[0]?.values.kind).toBeNull();
    const wrong = recognise(grid, { values: { kind: { 内资: 'branch' } } });
    expect(wrong.wordings[0]).toMatchObject({ by: 'unknown' });
  });
});

describe('lines that a person judges otherwise', () => {
  test('a line is left out or taken in as decided', () => {
    const sheet = recognise(aGrid(LINES), { sheet: { skipLines: [3], takeLines: [5] } });
    expect(sheet.rows.map(({ row }) => row)).toEqual([4, 5]);
    expect(sheet.skipped).toContainEqual({ row: 3, reason: 'decided' });
  });

  test('lines that the file hides are counted, taken in, and left out when a person says so', () => {
    const grid = { ...aGrid(LINES), hiddenRows: [0, 3] };
    expect(recognise(grid)).toMatchObject({ hiddenRows: 1, rows: [{ row: 3 }, { row: 4 }] });
    const without = recognise(grid, { sheet: { hiddenRows: false } });
    expect(without.rows.map(({ row }) => row)).toEqual([3]);
    expect(without.skipped).toContainEqual({ row: 4, reason: 'hidden' });
  });

  test('a header that was shown is followed, and found again in the next file of that form', () => {
    const odd = aGrid(['甲|乙', '丙|丁', '上海海拓贸易有限公司|5']);
    expect(recognise(odd).kind).toBe('unrecognised');
    const shown = recognise(odd, { sheet: { headerRows: [2, 2] } });
    expect(shown).toMatchObject({ headerRows: [2], columns: [{ key: '丙' }, { key: '丁' }] });
    const form = { columns: { 丙: 'name', 丁: 'staffCount' }, merge: {}, headerRows: [2, 2] } as const;
    const next = recognise(odd, {
      forms: { [shown.fingerprint]: { ...form, headerRows: [2, 2] as [number, number] } },
    });
    expect(next.rows).toMatchObject([{ values: { name: '上海海拓贸易有限公司', staffCount: 5 } }]);
  });

  test.each([[[0, 1]], [[3, 2]], [[9, 9]]])(
    'header lines %j that the sheet does not have are passed over',
    (lines) => {
      const sheet = recognise(aGrid(LINES), { sheet: { headerRows: lines as [number, number] } });
      expect(sheet.headerRows).toEqual([2]);
    },
  );

  test('a person sees the first lines and those skipped further down', () => {
    const many = Array.from({ length: 60 }, (_, i) => `上海海拓${i}号贸易有限公司|${i}`);
    const { lines } = recognise(aGrid(['企业名称|员工人数', ...many, '合计|99']));
    expect(lines.map(({ row }) => row)).toEqual([...Array.from({ length: 30 }, (_, i) => i + 1), 62]);
    expect(lines.at(-1)?.cells).toEqual(['合计', '99']);
  });
});
