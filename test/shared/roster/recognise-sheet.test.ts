import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RosterRow } from '#shared/domain/roster/roster-row.ts';
import type { Cell, SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { aGrid } from '#test/builders/a-grid.ts';
import { aUscc } from '#test/builders/a-uscc.ts';

const CONTEXT = { fileName: '名册.xlsx' };
const HEADER = ['企业名称', '统一社会信用代码', '楼层', '房号', '联系电话', '员工人数', '党员人数', '备注'];

const firm = fc
  .record({
    code: fc.nat(99_999),
    floor: fc.integer({ min: 1, max: 60 }),
    room: fc.integer({ min: 1, max: 20 }),
    staff: fc.integer({ min: 50, max: 900 }),
    members: fc.integer({ min: 0, max: 40 }),
    remark: fc.constantFrom(null, '总部', '待核实', '无'),
  })
  .map(({ code, floor, room, staff, members, remark }): Cell[] => [
    `上海海拓${code}号贸易有限公司`,
    aUscc(code),
    `${floor}F`,
    `${floor}${String(room).padStart(2, '0')}室`,
    '021-51003252',
    `${staff}人`,
    members,
    remark,
  ]);
const firms = fc.array(firm, { minLength: 3, maxLength: 25 });

function valuesOf(rows: readonly RosterRow[]): unknown[] {
  return rows.map(({ values, places }) => [values, places.map(({ floor, room }) => [floor, room])]);
}

describe('identities', () => {
  test('the order of the columns changes no value', () => {
    fc.assert(
      fc.property(firms, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (lines, order) => {
        const shuffle = (line: readonly Cell[]) => order.map((index) => line[index] ?? null);
        const plain = recogniseSheet(aGrid([HEADER, ...lines]), CONTEXT);
        const shuffled = recogniseSheet(aGrid([HEADER, ...lines].map(shuffle)), CONTEXT);
        expect(valuesOf(shuffled.rows)).toEqual(valuesOf(plain.rows));
      }),
      { numRuns: 30 },
    );
  });

  test('empty lines above and an empty column before move the numbers only', () => {
    fc.assert(
      fc.property(
        firms,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (lines, down, right) => {
          const moved = [HEADER, ...lines].map((line) => [...Array<null>(right).fill(null), ...line]);
          const plain = recogniseSheet(aGrid([HEADER, ...lines]), CONTEXT);
          const shifted = recogniseSheet(aGrid([...Array<Cell[]>(down).fill([]), ...moved]), CONTEXT);
          expect(valuesOf(shifted.rows)).toEqual(valuesOf(plain.rows));
          expect(shifted.rows.map(({ row }) => row - down)).toEqual(plain.rows.map(({ row }) => row));
          expect(shifted.columns.map(({ index }) => index - right)).toEqual(
            plain.columns.map(({ index }) => index),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test('every line below the header is one firm, one further place or one skipped line', () => {
    const noise = fc.constantFrom<Cell[]>(
      [],
      ['合计', null, null, null, null, 900, 30],
      ['注：按季度上报'],
      [null, null, '3F', '301'],
    );
    const line = fc.oneof({ weight: 4, arbitrary: firm }, { weight: 1, arbitrary: noise });
    fc.assert(
      fc.property(firms, fc.array(line, { maxLength: 30 }), firm, (first, mixed, last) => {
        const lines = [...first, ...mixed, last];
        const { rows, skipped } = recogniseSheet(aGrid([HEADER, ...lines]), CONTEXT);
        const taken = [
          ...rows.flatMap(({ places }) => places.map(({ row }) => row)),
          ...skipped.map(({ row }) => row),
        ];
        expect(taken.sort((a, b) => a - b)).toEqual(lines.map((_, index) => index + 2));
      }),
      { numRuns: 50 },
    );
  });

  test('a grid of anything never throws and never loses a line count', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        '企业名称',
        '合计',
        '党员人数',
        '√',
        '无',
        '填表人：',
        '楼层',
        '9.13E+17',
        '__proto__',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 15 }), (lines) => {
        const sheet = recogniseSheet(aGrid(lines), CONTEXT);
        for (const { row } of sheet.rows) expect(row).toBeGreaterThan(Math.max(...sheet.headerRows));
        expect(sheet.kind === 'table' || sheet.rows.length === 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a sheet is', () => {
  test('nothing in it: empty', () => {
    expect(recogniseSheet(aGrid([]), CONTEXT)).toMatchObject({ kind: 'empty', columns: [], problems: [] });
  });

  test('no header: unrecognised, and says so', () => {
    const sheet = recogniseSheet(aGrid(['上海海拓贸易有限公司|25|3', '上海启元贸易有限公司|12|0']), CONTEXT);
    expect(sheet).toMatchObject({ kind: 'unrecognised', rows: [], headerRows: [] });
    expect(sheet.problems.map(({ code }) => code)).toEqual(['no-header']);
  });

  test('a roster of people: unrecognised, with its columns for a person to decide', () => {
    const sheet = recogniseSheet(
      aGrid(['序号|姓名|性别|学历|联系电话', '1|王敏|女|本科|13678370579']),
      CONTEXT,
    );
    expect(sheet).toMatchObject({ kind: 'unrecognised', rows: [], headerRows: [1] });
    expect(sheet.columns).toHaveLength(5);
  });

  test('only a header: a table without firms', () => {
    expect(recogniseSheet(aGrid([HEADER]), CONTEXT)).toMatchObject({ kind: 'table', rows: [] });
  });

  test('a hidden sheet stays marked', () => {
    const grid: SheetGrid = { ...aGrid([HEADER]), hidden: true };
    expect(recogniseSheet(grid, CONTEXT).hidden).toBe(true);
  });
});

describe('the building', () => {
  const line = ['上海海拓贸易有限公司', aUscc()];

  test('is the title’s before the sheet’s and the file’s', () => {
    const grid = aGrid([['恒信大厦入驻企业名册'], HEADER, line], { name: '嘉澜中心' });
    expect(recogniseSheet(grid, { fileName: '启明商务楼.xlsx' }).titleBuilding).toBe('恒信大厦');
  });

  test('is the sheet’s before the file’s', () => {
    const grid = aGrid([HEADER, line], { name: '嘉澜中心' });
    expect(recogniseSheet(grid, { fileName: '启明商务楼.xlsx' }).titleBuilding).toBe('嘉澜中心');
  });

  test('is the file’s where nothing else speaks', () => {
    expect(recogniseSheet(aGrid([HEADER, line]), { fileName: '启明商务楼.xlsx' }).titleBuilding).toBe(
      '启明商务楼',
    );
  });

  test('is nobody’s guess where a column names it', () => {
    const grid = aGrid([['恒信大厦入驻企业名册'], ['楼宇名称', ...HEADER], ['嘉澜中心', ...line]]);
    const sheet = recogniseSheet(grid, { fileName: '启明商务楼.xlsx' });
    expect(sheet.titleBuilding).toBeNull();
    expect(sheet.rows[0]?.values.building).toBe('嘉澜中心');
  });
});

describe('forms', () => {
  test('labels and values side by side, 其中 under the label before it', () => {
    const grid = aGrid([
      ['2026年静安区盛源大厦商务楼宇工作站情况采集表'],
      ['商务站名称', '盛源大厦工作站', '所在区县', '静安区', '所属街道', '南京西路街道'],
      ['专职工作人员人数', 2, '其中党员人数', 1, '兼职工作人员', '无'],
      ['驻厦单位党员情况', '党员人数', 35],
    ]);
    const sheet = recogniseSheet(grid, CONTEXT);
    expect(sheet).toMatchObject({
      kind: 'form',
      titleBuilding: '盛源大厦',
      skipped: [{ row: 1, reason: 'title' }],
    });
    expect(sheet.form).toEqual({
      商务站名称: '盛源大厦工作站',
      所在区县: '静安区',
      所属街道: '南京西路街道',
      专职工作人员人数: '2',
      '专职工作人员人数/其中党员人数': '1',
      兼职工作人员: '无',
      '驻厦单位党员情况/党员人数': '35',
    });
  });

  test('one label and one value on each line', () => {
    const grid = aGrid([
      '单位名称：|上海海拓贸易有限公司',
      '统一社会信用代码：|91310106AY4CL12T2D',
      '联系人：|王敏',
      '员工人数：|25',
    ]);
    expect(recogniseSheet(grid, CONTEXT)).toMatchObject({
      kind: 'form',
      form: { 单位名称: '上海海拓贸易有限公司', 员工人数: '25' },
    });
  });
});
