import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/contract/base.ts';
import {
  type ColumnFilter,
  filterTest,
  isEmptyFilter,
} from '../../../../../renderer/src/components/data-grid/filter/column-filter.ts';
import { listValues } from '../../../../../renderer/src/components/data-grid/filter/list-values.ts';
import type { GridColumn } from '../../../../../renderer/src/components/data-grid/grid-column.ts';

const column = (kind: GridColumn['kind'], more: Partial<GridColumn> = {}): GridColumn => ({
  field: 'x',
  header: 'x',
  width: 1,
  kind,
  ...more,
});
const row = (value: Cell) => ({ id: String(value), value: () => value });
const shown = (of: GridColumn, filter: Omit<ColumnFilter, 'field'>, ...cells: Cell[]) =>
  cells.filter((cell) => filterTest({ field: 'x', ...filter }, of)(row(cell)));

describe('a filter by values', () => {
  test('shows the rows that have one of them; blank cells are a value like others', () => {
    const values = { texts: ['甲', ''], except: false };
    expect(shown(column('text'), { values }, '甲', '乙', null)).toEqual(['甲', null]);
  });

  test('that says all but these shows values that come later', () => {
    const values = { texts: ['甲'], except: true };
    expect(shown(column('text'), { values }, '甲', '新来的', null)).toEqual(['新来的', null]);
  });

  test('goes by the label of a choice, and by each name of a cell of several', () => {
    const choices = [{ value: 'branch', label: '党支部' }];
    const values = { texts: ['党支部'], except: false };
    expect(shown(column('choice', { choices }), { values }, 'branch', 'committee')).toEqual(['branch']);
    const names = { texts: ['乙公司'], except: false };
    expect(shown(column('choices'), { values: names }, '甲公司、乙公司', '甲公司')).toEqual([
      '甲公司、乙公司',
    ]);
  });
});

describe('a filter by range', () => {
  test('has both ends in it, and no blank cell', () => {
    expect(shown(column('integer'), { range: { from: 3, to: 5 } }, 2, 3, 5, 6, null)).toEqual([3, 5]);
  });

  test('is open where an end is not set', () => {
    expect(shown(column('integer'), { range: { from: null, to: 0 } }, -1, 0, 1, null)).toEqual([-1, 0]);
    const range = { from: '2026-09-30', to: null };
    expect(shown(column('day'), { range }, '2026-09-29', '2026-09-30', '2026-10-01')).toEqual([
      '2026-09-30',
      '2026-10-01',
    ]);
  });
});

describe('a filter by text', () => {
  test.each([
    ['contains', ['上海甲公司', '甲']],
    ['lacks', ['乙', null]],
    ['begins', ['甲']],
    ['ends', ['甲']],
    ['is', ['甲']],
  ] as const)('%s', (condition, expected) => {
    const text = { condition, words: ' 甲 ' };
    expect(shown(column('text'), { text }, '上海甲公司', '甲', '乙', null)).toEqual(expected);
  });

  test('knows no case and no width', () => {
    const text = { condition: 'is' as const, words: 'ａｂ' };
    expect(shown(column('text'), { text }, 'AB', 'Abc')).toEqual(['AB']);
  });
});

test('a filter with nothing set is none; showing no value at all is one', () => {
  expect(isEmptyFilter({ field: 'x' })).toBe(true);
  expect(isEmptyFilter({ field: 'x', values: { texts: [], except: true } })).toBe(true);
  expect(isEmptyFilter({ field: 'x', text: { condition: 'is', words: ' ' } })).toBe(true);
  expect(isEmptyFilter({ field: 'x', range: { from: null, to: null } })).toBe(true);
  expect(isEmptyFilter({ field: 'x', values: { texts: [], except: false } })).toBe(false);
});

describe('the value list of a column', () => {
  test('counts the rows that pass the other filters, blank cells last', () => {
    const rows = [null, '乙', '甲', '甲', '不算'].map(row);
    expect(listValues(rows, column('text'), (each) => each.value('x') !== '不算')).toEqual([
      { text: '甲', count: 2 },
      { text: '乙', count: 1 },
      { text: '', count: 1 },
    ]);
  });

  test('puts numbers by size and choices as they are offered', () => {
    expect(listValues([10, 9, 100].map(row), column('integer'), () => true).map(({ text }) => text)).toEqual([
      '9',
      '10',
      '100',
    ]);
    const choices = [
      { value: 2, label: '是' },
      { value: 1, label: '否' },
    ];
    expect(listValues([1, 2].map(row), column('choice', { choices }), () => true)).toMatchObject([
      { text: '是' },
      { text: '否' },
    ]);
  });
});
