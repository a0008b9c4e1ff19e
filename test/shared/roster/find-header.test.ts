import { describe, expect, test } from 'vitest';
import { findHeader } from '#shared/domain/roster/header/find-header.ts';
import { findWidth, joinHeader } from '#shared/domain/roster/header/header-block.ts';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { aGrid } from '#test/builders/a-grid.ts';

const FIRM = '1|上海海拓国际贸易有限公司|91310106AY4CL12T2D|25|3';

function headings(grid: SheetGrid): string[] {
  const lines = findHeader(grid);
  return lines ? joinHeader(grid, lines, findWidth(grid, lines)).map(({ label }) => label) : [];
}

describe('where the header stands', () => {
  test('in the first line of a plain table', () => {
    expect(findHeader(aGrid(['序号|企业名称|统一社会信用代码|员工人数|党员人数', FIRM]))).toEqual({
      top: 0,
      bottom: 0,
    });
  });

  test('below title, unit and note lines', () => {
    const grid = aGrid([
      ['恒信大厦入驻企业名册'],
      ['填报单位：恒信大厦物业', null, null, '联系电话：021-51003252', '单位：家、人'],
      ['注：请如实填写企业名称和员工人数'],
      '序号|企业名称|统一社会信用代码|员工人数|党员人数',
      FIRM,
    ]);
    expect(findHeader(grid)).toEqual({ top: 3, bottom: 3 });
  });

  test('not in a line of labels to be filled in', () => {
    const grid = aGrid([
      '单位：|联系人：|联系电话：|日期：',
      '序号|企业名称|信用代码|员工人数|党员人数',
      FIRM,
    ]);
    expect(findHeader(grid)).toEqual({ top: 1, bottom: 1 });
  });

  test('below empty lines and right of an empty column', () => {
    const grid = aGrid([
      [],
      [],
      '|企业名称|统一社会信用代码',
      '|上海海拓国际贸易有限公司|91310106AY4CL12T2D',
    ]);
    expect(findHeader(grid)).toEqual({ top: 2, bottom: 2 });
  });

  test('nowhere in a sheet of firms without headings', () => {
    expect(findHeader(aGrid([FIRM, FIRM]))).toBeNull();
  });

  test('a list of names alone has a header of one heading', () => {
    expect(findHeader(aGrid(['企业名称', '上海海拓国际贸易有限公司']))).toEqual({ top: 0, bottom: 0 });
  });

  test('a form of label and value has none', () => {
    const grid = aGrid([
      '企业名称|上海海拓国际贸易有限公司|信用代码|91310106AY4CL12T2D',
      '法定代表人|王敏|联系人|李刚',
    ]);
    expect(findHeader(grid)).toBeNull();
  });
});

describe('a header of several lines', () => {
  test('two lines with merges are joined group by group', () => {
    const grid = aGrid(
      ['序号|单位名称|党员情况||联系人', '||正式|预备', '1|上海海拓国际贸易有限公司|2|1|王敏'],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    );
    expect(findHeader(grid)).toEqual({ top: 0, bottom: 1 });
    expect(headings(grid)).toEqual(['序号', '单位名称', '党员情况/正式', '党员情况/预备', '联系人']);
  });

  test('three lines, where only some columns go three levels down', () => {
    const grid = aGrid(
      [
        ['序号', '企业基本情况', null, null, '备注'],
        [null, '企业名称', '企业类型'],
        [null, null, '私营企业', '外商投资企业'],
        ['1', '上海海拓国际贸易有限公司', '√'],
      ],
      { merges: ['A1:A3', 'B1:D1', 'B2:B3', 'C2:D2', 'E1:E3'] },
    );
    expect(findHeader(grid)).toEqual({ top: 0, bottom: 2 });
    expect(headings(grid).slice(1, 4)).toEqual([
      '企业基本情况/企业名称',
      '企业基本情况/企业类型/私营企业',
      '企业基本情况/企业类型/外商投资企业',
    ]);
  });

  test('four lines, and never five', () => {
    const lines = ['企业名称|党建情况', '|党员情况', '|党员人数', '|正式', '上海海拓国际贸易有限公司|2'];
    const merges = ['A1:A4', 'B1:C1', 'B2:C2', 'B3:C3'];
    expect(findHeader(aGrid(lines, { merges }))).toEqual({ top: 0, bottom: 3 });
  });

  test('without merges, as in text files, a group reaches over the blank cells to its right', () => {
    const grid = aGrid(['序号|单位名称|党员情况|||联系人', '||正式|预备|未转入组织关系|', FIRM]);
    expect(findHeader(grid)).toEqual({ top: 0, bottom: 1 });
    expect(headings(grid).slice(1)).toEqual([
      '单位名称',
      '党员情况/正式',
      '党员情况/预备',
      '党员情况/未转入组织关系',
      '联系人',
    ]);
  });

  test('a group line with one group only still belongs to the header', () => {
    const grid = aGrid([['', '', '', '党员情况'], '序号|单位名称|员工人数|正式党员|预备党员', FIRM], {
      merges: ['D1:E1'],
    });
    expect(findHeader(grid)).toEqual({ top: 0, bottom: 1 });
    expect(headings(grid)[4]).toBe('党员情况/预备党员');
  });

  test('a title merged over the whole width does not', () => {
    const grid = aGrid([['入驻企业基本情况'], '序号|单位名称|员工人数|正式党员|预备党员', FIRM], {
      merges: ['A1:E1'],
    });
    expect(findHeader(grid)).toEqual({ top: 1, bottom: 1 });
  });

  test('the first firm is not taken for a further header line', () => {
    const grid = aGrid(['单位名称|企业类型|联系人', '上海海拓国际贸易有限公司|私营企业|王敏']);
    expect(findHeader(grid)).toEqual({ top: 0, bottom: 0 });
  });
});
