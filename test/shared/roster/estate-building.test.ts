import { describe, expect, test } from 'vitest';
import { indexRegistry } from '#shared/domain/roster/compare/registry-snapshot.ts';
import { readLines } from '#shared/domain/roster/compare/roster-line.ts';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import { buildingOf, isBuildingNumber } from '#shared/domain/roster/title/estate-building.ts';
import { aGrid } from '#test/builders/a-grid.ts';

/** The buildings of the lines of a sheet, by firm; `null` for lines that nobody can place. */
function placeLines(lines: (string | (string | number)[])[], typed: string | null = null) {
  const sheet = recogniseSheet(aGrid(lines), { fileName: '附件.xlsx' });
  const source = {
    file: '附件.xlsx',
    sheet: 'Sheet1',
    building: sheet.titleBuilding ?? typed,
    rows: sheet.rows,
  };
  const read = readLines([source], indexRegistry([], [], []));
  return {
    placed: Object.fromEntries(read.lines.map(({ name, building }) => [name, building.name])),
    refused: read.refused.map(({ row, notes }) => [row?.values.name, notes[0]?.code]),
  };
}

describe('which building of an estate a line means', () => {
  test.each(['1号楼', '12号楼', 'A座', '3幢', '2栋', '2#', '2#楼', '三号楼', '第2幢', '东楼', 'B 座'])(
    '%s says only which one',
    (name) => expect(isBuildingNumber(name)).toBe(true),
  );

  test.each(['恒信大厦', '恒信大厦A座', 'A', '1', '1号楼会所', '国际中心', '裙楼', '1203室'])(
    '%s is no number of a building',
    (name) => expect(isBuildingNumber(name)).toBe(false),
  );

  test.each([
    ['张江科技园', '1', '张江科技园1号楼'],
    ['张江科技园', '2#', '张江科技园2号楼'],
    ['张江科技园', 'B', '张江科技园B座'],
    ['张江科技园', '３幢', '张江科技园3幢'],
    ['张江科技园', '东', '张江科技园东楼'],
    ['张江科技园1号楼', '1号楼', '张江科技园1号楼'],
  ])('%s and 楼号 %s are %s', (building, buildingNumber, name) => {
    expect(buildingOf({ building, buildingNumber }, null)).toBe(name);
    expect(buildingOf({ buildingNumber }, building)).toBe(name);
  });

  test('a number without an estate is no building: all first buildings of the town would be one', () => {
    expect(buildingOf({ buildingNumber: '1号楼' }, null)).toBeNull();
    expect(buildingOf({ building: '1号楼' }, null)).toBeNull();
  });
});

describe('a list of an estate', () => {
  const TITLE = '张江科技园入驻企业名册';

  test('楼号 joins the estate that the title names', () => {
    const { placed } = placeLines([TITLE, '楼号|房号|企业名称', '1号楼|301|甲公司', '2|302|乙公司']);
    expect(placed).toEqual({ 甲公司: '张江科技园1号楼', 乙公司: '张江科技园2号楼' });
  });

  test('a building column that holds only numbers does so too', () => {
    const { placed } = placeLines([TITLE, '楼栋|房号|企业名称', 'A座|301|甲公司', 'B座|302|乙公司']);
    expect(placed).toEqual({ 甲公司: '张江科技园A座', 乙公司: '张江科技园B座' });
  });

  test('without an estate the lines wait for a person to name it, and then join it', () => {
    const lines = ['楼栋|房号|企业名称', '1号楼|301|甲公司', '1号楼|302|乙公司'];
    expect(placeLines(lines)).toEqual({
      placed: {},
      refused: [
        ['甲公司', 'no-building'],
        ['乙公司', 'no-building'],
      ],
    });
    expect(placeLines(lines, '金桥园区').placed).toEqual({
      甲公司: '金桥园区1号楼',
      乙公司: '金桥园区1号楼',
    });
  });

  test('a number named once above its firms goes on, but not into the next estate', () => {
    const { placed, refused } = placeLines([
      '园区名称|楼号|企业名称',
      '张江科技园|1号楼|甲公司',
      '张江科技园||乙公司',
      '张江科技园||丙公司',
      '金桥园区||丁公司',
      '金桥园区||戊公司',
    ]);
    expect(placed).toMatchObject({
      乙公司: '张江科技园1号楼',
      丙公司: '张江科技园1号楼',
      丁公司: '金桥园区',
    });
    expect(refused).toEqual([]);
  });

  test('a whole name in the building column needs no title', () => {
    const { placed } = placeLines([TITLE, '楼栋|企业名称', '恒信大厦|甲公司']);
    expect(placed).toEqual({ 甲公司: '恒信大厦' });
  });
});
