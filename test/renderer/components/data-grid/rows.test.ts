import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn } from '../../../../renderer/src/components/data-grid/grid-column.ts';
import { KeptOrder } from '../../../../renderer/src/components/data-grid/rows/kept-order.ts';
import { refreshRows } from '../../../../renderer/src/components/data-grid/rows/refresh-rows.ts';
import { RowFilter } from '../../../../renderer/src/components/data-grid/rows/row-filter.ts';
import {
  makeRowSearch,
  rememberRowTexts,
} from '../../../../renderer/src/components/data-grid/rows/search-rows.ts';
import { sortRows } from '../../../../renderer/src/components/data-grid/rows/sort-rows.ts';
import { TableRow } from '../../../../renderer/src/components/data-grid/rows/table-row.ts';
import { compareCells } from '../../../../renderer/src/components/data-grid/values/compare-cells.ts';
import { compareText } from '../../../../renderer/src/components/data-grid/values/compare-text.ts';

const table = (columns: Record<string, Cell[]>) => ({ length: columns.id?.length ?? 0, columns });
const rowsOf = (columns: Record<string, Cell[]>) => {
  const rows = new Map<string, TableRow>();
  refreshRows(rows, table(columns));
  return rows;
};

describe('taking over a newer table', () => {
  test('tells which rows came, changed in which columns, and went', () => {
    const rows = rowsOf({ id: ['a', 'b', 'c'], name: ['甲', '乙', '丙'], staff: [1, 2, 3] });
    const kept = rows.get('c');
    const changes = refreshRows(
      rows,
      table({ id: ['c', 'b', 'd'], name: ['丙', '乙', '丁'], staff: [3, 9, 4] }),
    );
    expect(changes.add.map(({ id }) => id)).toEqual(['d']);
    expect(changes.update.map(({ row, fields }) => [row.id, fields])).toEqual([['b', ['staff']]]);
    expect(changes.remove.map(({ id }) => id)).toEqual(['a']);
    expect(rows.get('c')).toBe(kept);
    expect(rows.get('b')?.value('staff')).toBe(9);
  });

  test('the same table changes nothing', () => {
    const columns = { id: ['a', 'b'], name: ['甲', null] };
    const rows = rowsOf(columns);
    expect(refreshRows(rows, table(structuredClone(columns)))).toEqual({ add: [], update: [], remove: [] });
  });
});

describe('the order of rows', () => {
  const place = (id: string, index: number) => ({ id, index });
  const [a, b, c, d] = [place('a', 0), place('b', 1), place('c', 2), place('d', 3)];
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join('');
  /** `rows` as a sort would put them. */
  const arrange = (order: KeptOrder, rows: { id: string; index: number }[], sortedBy: string) =>
    ids(
      order.arrange(
        rows.toSorted((x, y) => x.index - y.index),
        sortedBy,
        (row) => row,
        () => rows,
      ),
    );

  test('an edit that a sort would move leaves the row where it is', () => {
    const order = new KeptOrder();
    expect(arrange(order, [c, a, b], 'name:asc')).toBe('cab');
    expect(arrange(order, [a, b, c], 'name:asc')).toBe('cab');
  });

  test('new rows come last, also after the next edit', () => {
    const order = new KeptOrder();
    arrange(order, [c, a, b], 'name:asc');
    expect(arrange(order, [d, c, a, b], 'name:asc')).toBe('cabd');
    expect(arrange(order, [a, d, c, b], 'name:asc')).toBe('cabd');
  });

  test('sorting by something else, or anew, takes over the new order', () => {
    const order = new KeptOrder();
    arrange(order, [c, a, b], 'name:asc');
    expect(arrange(order, [b, a, c], 'name:desc')).toBe('bac');
    order.forget();
    expect(arrange(order, [a, b, c], 'name:desc')).toBe('abc');
  });

  test('without a sort rows stand as in the table', () => {
    expect(arrange(new KeptOrder(), [c, d, a, b], '')).toBe('abcd');
  });

  test('blank cells come last in both directions', () => {
    const cells: Cell[] = [null, 3, 1, null, 2];
    const up = cells.toSorted((x, y) => compareCells({ kind: 'integer' }, x, y, false));
    const down = cells.toSorted((x, y) => -compareCells({ kind: 'integer' }, x, y, true));
    expect([up, down]).toEqual([
      [1, 2, 3, null, null],
      [3, 2, 1, null, null],
    ]);
  });

  test('floors are ordered by their number', () => {
    const floors = ['10层', '9层', 'B1', '2层'];
    expect(floors.toSorted((x, y) => compareCells({ kind: 'text' }, x, y, false))).toEqual([
      '2层',
      '9层',
      '10层',
      'B1',
    ]);
  });

  test('rows alike in the first column are ordered by the second, and else stay as they came', () => {
    const people = [
      ['b', 1, 'x'],
      ['a', 2, 'x'],
      ['a', 1, 'x'],
      ['a', 1, 'y'],
    ] as const;
    const key = (index: 0 | 1, descending: boolean) => ({
      read: (row: (typeof people)[number]) => row[index],
      compare: (x: Cell, y: Cell) => compareCells({ kind: 'text' }, x, y, descending),
      descending,
    });
    expect(sortRows(people, [key(0, false), key(1, true)]).map((row) => row.join(''))).toEqual([
      'a2x',
      'a1x',
      'a1y',
      'b1x',
    ]);
  });

  test('texts are ordered as the language orders them, numbers in them by size', () => {
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    const text = fc.string({
      unit: fc.constantFrom('上', '海', '甲', '（', 'a', 'B', '1', '9', ' ', '-', '层'),
    });
    fc.assert(
      fc.property(text, text, (x, y) => {
        expect(Math.sign(compareText(x, y))).toBe(Math.sign(collator.compare(x, y)));
      }),
    );
  });

  test('choices are ordered as they are offered', () => {
    const column = {
      kind: 'choice',
      choices: ['z', 'a', 'm'].map((value) => ({ value, label: value })),
    } as const;
    expect(['m', 'z', 'a'].toSorted((x, y) => compareCells(column, x, y, false))).toEqual(['z', 'a', 'm']);
  });
});

describe('showing some of the rows', () => {
  const columns: GridColumn[] = [
    { field: 'name', header: '', width: 0, kind: 'text' },
    {
      field: 'kind',
      header: '',
      width: 0,
      kind: 'choice',
      choices: [{ value: 'law-firm', label: '律师事务所' }],
    },
    { field: 'staff', header: '', width: 0, kind: 'integer' },
  ];
  const rows = rowsOf({
    id: ['a', 'b'],
    name: ['上海ＡＢＣ（集团）', '北京乙'],
    kind: ['law-firm', null],
    staff: [7, 8],
  });
  const found = (search: string) => {
    const test = makeRowSearch(search, rememberRowTexts(columns));
    return test && [...rows.values()].filter(test).map(({ id }) => id);
  };

  test('a search looks for every word in what the cells show, whatever the width and case', () => {
    expect(found('abc(集团) 律师')).toEqual(['a']);
    expect(found('北京 律师')).toEqual([]);
    expect(found('law-firm')).toEqual([]);
    expect(found('  ')).toBeNull();
  });

  test('a row just written stays in sight until the filter changes, and is counted as out of place', () => {
    const filter = new RowFilter();
    const [row = new TableRow('', table({}), 0)] = rows.values();
    const big = (one: { value(field: string): Cell }) => Number(one.value('staff')) > 7;
    filter.setTests([big]);
    expect(filter.passes(row)).toBe(false);
    filter.wrote(['a'], true);
    expect([filter.passes(row), filter.isMoved(row), filter.countMoved(rows)]).toEqual([true, true, 1]);
    filter.setTests([big]);
    expect(filter.passes(row)).toBe(false);
  });

  test('a row written in a sorted column is out of place until the next sort', () => {
    const filter = new RowFilter();
    filter.wrote(['b'], false);
    expect(filter.countMoved(rows)).toBe(1);
    filter.sorted();
    expect(filter.countMoved(rows)).toBe(0);
  });
});
