import type { RowCells } from '../grid-column.ts';
import { KeptOrder } from './kept-order.ts';
import type { TableRow } from './table-row.ts';

/**
 * Which rows are shown and in which order, with the rule that what the person just wrote stays where it is
 * until they filter or sort again.
 */
export class RowFilter {
  readonly order = new KeptOrder();
  #tests: ((row: TableRow) => boolean)[] = [];
  /** Written since the last filter or sort: shown whether they pass or not. */
  readonly #written = new Set<string>();
  /** Written in a column that the rows are sorted by, or made while a sort is in force. */
  readonly #outOfOrder = new Set<string>();

  get isActive(): boolean {
    return this.#tests.length > 0;
  }

  setTests(tests: readonly (((row: TableRow) => boolean) | ((row: RowCells) => boolean) | null)[]): void {
    this.#tests = tests.filter((test) => test !== null);
    this.reset();
  }

  /** The rows are sorted and filtered anew from here on. */
  reset(): void {
    this.order.forget();
    this.sorted();
    this.#written.clear();
  }

  sorted(): void {
    this.#outOfOrder.clear();
  }

  passes(row: TableRow): boolean {
    return this.#written.has(row.id) || this.#tests.every((test) => test(row));
  }

  /** Rows were written; with `isInOrder` false in a column that the sort goes by. */
  wrote(ids: Iterable<string>, isInOrder: boolean): void {
    for (const id of ids) {
      this.#written.add(id);
      if (!isInOrder) this.#outOfOrder.add(id);
    }
  }

  /** True for a row that sorting and filtering anew would put elsewhere or hide. */
  isMoved(row: TableRow): boolean {
    if (this.#outOfOrder.has(row.id)) return true;
    return this.#written.has(row.id) && !this.#tests.every((test) => test(row));
  }

  countMoved(rows: ReadonlyMap<string, TableRow>): number {
    let count = 0;
    for (const id of this.#written) {
      const row = rows.get(id);
      if (row && this.isMoved(row)) count++;
    }
    return count;
  }
}
