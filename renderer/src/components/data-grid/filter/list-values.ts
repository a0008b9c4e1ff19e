import type { GridColumn, RowCells } from '../grid-column.ts';
import { compareText } from '../values/compare-text.ts';
import { textsOf } from './column-filter.ts';

/** One line of a value list; blank cells are `''`. */
export interface ListedValue {
  text: string;
  count: number;
}

/**
 * The texts of a column with how many rows have each, among the rows that pass the other filters: choices as they
 * are offered, numbers by size, texts by pronunciation, blank cells last.
 */
export function listValues(
  rows: Iterable<RowCells>,
  column: GridColumn,
  passes: (row: RowCells) => boolean,
): ListedValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!passes(row)) continue;
    for (const text of textsOf(column, row)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => order(column, a.text, b.text));
}

function order(column: GridColumn, a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  if (column.kind === 'integer' || column.kind === 'decimal') return Number(a) - Number(b);
  if (column.kind === 'choice' && column.choices) {
    const place = (text: string): number => {
      const index = column.choices?.findIndex(({ label }) => label === text) ?? -1;
      return index < 0 ? Infinity : index;
    };
    const [first, second] = [place(a), place(b)];
    if (first !== second) return first - second;
  }
  return compareText(a, b);
}
