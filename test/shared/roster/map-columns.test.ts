import { describe, expect, test } from 'vitest';
import type { FormDecision } from '#shared/domain/roster/decisions/import-decisions.ts';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { aGrid } from '#test/builders/a-grid.ts';
import { aUscc } from '#test/builders/a-uscc.ts';

function recognise(
  grid: SheetGrid,
  decisions: Record<string, FormDecision['columns']> = {},
): RecognisedSheet {
  const forms = Object.fromEntries(
    Object.entries(decisions).map(([fingerprint, columns]) => [fingerprint, { columns, merge: {} }]),
  );
  return recogniseSheet(grid, { fileName: '名册.xlsx', forms });
}

function columnOf(sheet: RecognisedSheet, header: string) {
  return sheet.columns.find((column) => column.header === header);
}

const FIRMS = [1, 2, 3].map((n) => [`上海海拓${n}贸易有限公司`, aUscc(n)]);

describe('what the cells say against the heading', () => {
  test('names under 员工人数 are not taken for counts', () => {
    const sheet = recognise(
      aGrid(['企业名称|员工人数|联系人', ...FIRMS.map(([name]) => [name, '王敏', '李刚'])]),
    );
    expect(columnOf(sheet, '员工人数')).toMatchObject({
      field: null,
      confidence: 0,
      reason: 'content-contradicts',
    });
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({ column: '员工人数', level: 'warning', code: 'column-content' }),
    );
  });

  test('numbers under 联系人 are not taken for names', () => {
    const sheet = recognise(
      aGrid(['企业名称|联系人|联系电话', ...FIRMS.map(([name], i) => [name, i, '021-51003252'])]),
    );
    expect(columnOf(sheet, '联系人')?.field).toBeNull();
  });

  test('a column of codes that became numbers stays the code column, so that each is refused', () => {
    const sheet = recognise(
      aGrid(['企业名称|信用代码', ...FIRMS.map(([name], i) => [name, 913101150123456800 + i * 1000])]),
    );
    expect(columnOf(sheet, '信用代码')?.field).toBe('uscc');
    expect(sheet.problems.filter(({ code }) => code === 'uscc-numeric')).toHaveLength(3);
  });

  test('one odd cell does not speak against a heading', () => {
    const sheet = recognise(
      aGrid(['企业名称|员工人数', ...FIRMS.map(([name], i) => [name, i === 0 ? '若干' : 5])]),
    );
    expect(columnOf(sheet, '员工人数')?.field).toBe('staffCount');
  });
});

describe('what the cells say without a heading', () => {
  test('a column of valid codes is the code column, for a person to confirm', () => {
    const sheet = recognise(aGrid(['企业名称|证照|联系人', ...FIRMS.map((firm) => [...firm, '王敏'])]));
    expect(columnOf(sheet, '证照')).toMatchObject({ field: 'uscc', confidence: 0.75, reason: 'content' });
  });

  test('two columns of codes are not told apart', () => {
    const sheet = recognise(
      aGrid(['企业名称|证照一|证照二|联系人', ...FIRMS.map((firm) => [...firm, firm[1], '王敏'])]),
    );
    expect(sheet.columns.filter(({ field }) => field === 'uscc')).toEqual([]);
  });

  test('a column of firms under an unknown heading is the name column, for a person to confirm', () => {
    const sheet = recognise(aGrid(['序号|户名|员工人数', ...FIRMS.map(([name], i) => [i + 1, name, 5])]));
    expect(columnOf(sheet, '户名')).toMatchObject({ field: 'name', reason: 'content' });
    expect(sheet.rows).toHaveLength(3);
  });

  test('telephones under an unknown heading stay where they are: anybody may own them', () => {
    const sheet = recognise(
      aGrid(['企业名称|呼叫|员工人数', ...FIRMS.map(([name]) => [name, '13678370579', 5])]),
    );
    expect(columnOf(sheet, '呼叫')).toMatchObject({ field: null, reason: 'unknown' });
  });
});

describe('several columns for one field', () => {
  test('the better wording wins, the other is named a duplicate', () => {
    const sheet = recognise(
      aGrid(['企业名称|固定电话|联系电话', ...FIRMS.map(([name]) => [name, '021-51003252', '13678370579'])]),
    );
    expect(columnOf(sheet, '联系电话')).toMatchObject({ field: 'phone', confidence: 1 });
    expect(columnOf(sheet, '固定电话')).toMatchObject({ field: null, reason: 'duplicate' });
    expect(sheet.rows[0]?.values.phone).toBe('13678370579');
  });

  test('of two columns with the same heading the first is taken, and a person should look', () => {
    const sheet = recognise(
      aGrid(['企业名称|联系电话|联系电话', ...FIRMS.map(([name]) => [name, '13678370579', ''])]),
    );
    expect(sheet.columns.slice(1)).toMatchObject([
      { field: 'phone', confidence: 0.75, reason: 'first-of-several' },
      { field: null, reason: 'duplicate' },
    ]);
  });

  test('团员人数, 非党员人数 and 女党员人数 never stand in for 党员人数', () => {
    const sheet = recognise(
      aGrid(['企业名称|团员人数|非党员人数|女党员人数', ...FIRMS.map(([name]) => [name, 1, 2, 3])]),
    );
    expect(sheet.columns.slice(1).map(({ field }) => field)).toEqual([null, null, null]);
    expect(sheet.rows[0]?.values).toEqual({ name: FIRMS[0]?.[0] });
  });
});

describe('tick columns', () => {
  const head = [
    ['企业名称', '企业类型', null, null, '是否建立党组织', null],
    [null, '私营企业', '港澳台商投资企业', '外商投资企业', '是', '否'],
  ];
  const merges = ['A1:A2', 'B1:D1', 'E1:F1'];

  test('one choice over several columns becomes one field', () => {
    const sheet = recognise(
      aGrid(
        [
          ...head,
          ['上海海拓一贸易有限公司', '√', '', '', '', '√'],
          ['上海海拓二贸易有限公司', '', '', '√', '是', ''],
        ],
        { merges },
      ),
    );
    expect(sheet.columns.slice(1, 4).map(({ field, reason }) => [field, reason])).toEqual(
      Array(3).fill(['kind', 'tick-column']),
    );
    expect(sheet.rows.map(({ values }) => [values.kind, values.orgSetUp])).toEqual([
      ['private', false],
      ['foreign', true],
    ]);
  });

  test('no tick is blank, two ticks are refused', () => {
    const sheet = recognise(
      aGrid([...head, ['上海海拓一贸易有限公司'], ['上海海拓二贸易有限公司', '√', '√']], { merges }),
    );
    expect(sheet.rows.map(({ values }) => values.kind)).toEqual([null, null]);
    expect(sheet.rows[1]?.refused).toEqual(['kind']);
    expect(sheet.problems).toContainEqual(
      expect.objectContaining({
        row: 4,
        code: 'choice-several',
        params: { choices: '私营企业、港澳台商投资企业' },
      }),
    );
  });

  test('counts under the same headings are no ticks, so nothing is taken', () => {
    const sheet = recognise(
      aGrid([...head, ['上海海拓一贸易有限公司', '3'], ['上海海拓二贸易有限公司', '', '2']], { merges }),
    );
    expect(sheet.columns.slice(1, 4).map(({ field }) => field)).toEqual([null, null, null]);
  });
});

describe('what a person decided', () => {
  const grid = aGrid([
    '企业名称|证照|物业费|联系电话',
    ...FIRMS.map((firm) => [...firm, '12.5', '021-51003252']),
  ]);
  const { fingerprint } = recognise(grid);

  test('holds for the same header next month, before any guess', () => {
    const sheet = recognise(grid, {
      [fingerprint]: { 证照: null, 物业费: 'custom:物业费', 联系电话: 'remark' },
    });
    expect(sheet.columns.map(({ field, confidence, reason }) => [field, confidence, reason])).toEqual([
      ['name', 1, 'alias'],
      [null, 1, 'decided'],
      ['custom:物业费', 1, 'decided'],
      ['remark', 1, 'decided'],
    ]);
    expect(sheet.rows[0]).toMatchObject({
      custom: { 物业费: '12.5' },
      values: { remark: '联系电话：021-51003252' },
    });
  });

  test('does not hold for another header', () => {
    const other = aGrid([
      '企业名称|证照|物业费|手机',
      ...FIRMS.map((firm) => [...firm, '12.5', '13678370579']),
    ]);
    const sheet = recognise(other, { [fingerprint]: { 证照: null } });
    expect(sheet.fingerprint).not.toBe(fingerprint);
    expect(columnOf(sheet, '证照')?.field).toBe('uscc');
  });

  test('the fingerprint looks through spaces, width and units', () => {
    const spaced = aGrid([
      '企 业 名 称|证照|物业费（元）|联系电话',
      ...FIRMS.map((firm) => [...firm, '12.5', '021-51003252']),
    ]);
    expect(recognise(spaced).fingerprint).toBe(fingerprint);
  });

  test('a decision for a name column makes a sheet readable', () => {
    const people = aGrid(['序号|户主|员工人数', '1|海拓贸易|5', '2|启元贸易|6']);
    const before = recognise(people);
    expect(before).toMatchObject({ kind: 'unrecognised', rows: [] });
    expect(before.problems).toContainEqual(
      expect.objectContaining({ code: 'no-name-column', level: 'error' }),
    );
    expect(recognise(people, { [before.fingerprint]: { 户主: 'name' } }).rows).toHaveLength(2);
  });
});

test('headings like __proto__ are plain text and change nothing', () => {
  const grid = aGrid([
    ['企业名称', '__proto__', 'constructor', '联系人'],
    ['上海海拓贸易有限公司', '{"polluted":true}', 'x', '王敏'],
  ]);
  const { fingerprint } = recognise(grid);
  const decisions = {
    [fingerprint]: { ['__proto__']: 'custom:__proto__', constructor: 'custom:constructor' } as const,
  };
  const sheet = recognise(grid, decisions);
  expect(sheet.rows[0]?.values.name).toBe('上海海拓贸易有限公司');
  expect(Object.getPrototypeOf(sheet.rows[0]?.custom)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
