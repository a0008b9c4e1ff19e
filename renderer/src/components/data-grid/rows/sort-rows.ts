import type { Cell } from '#shared/contract/base.ts';

/** One column that rows are sorted by. */
export interface SortKey<T> {
  read(row: T): Cell;
  /** Negative where `a` comes before `b` when ascending; `descending` turns the result around afterwards. */
  compare(a: Cell, b: Cell, descending: boolean): number;
  descending: boolean;
}

/** Rows in the order of the first key, rows alike in it in that of the next. Each cell is read once. */
export function sortRows<T>(rows: readonly T[], keys: readonly SortKey<T>[]): T[] {
  const columns = keys.map(({ read, compare, descending }) => ({
    values: rows.map(read),
    compare,
    descending,
  }));
  const order = Array.from(rows, (_, index) => index);
  order.sort((first, second) => {
    for (const { values, compare, descending } of columns) {
      const result = compare(values[first] ?? null, values[second] ?? null, descending);
      if (result !== 0) return descending ? -result : result;
    }
    return first - second;
  });
  return order.map((index) => rows[index] as T);
}
