import type { Cell, ColumnTable } from '#shared/contract/base.ts';

/** Fills a big table column by column, the shape it travels in. */
export class ColumnTableBuilder<Column extends string> {
  readonly #columns: Record<Column, Cell[]>;
  readonly #names: readonly Column[];
  #rows = 0;

  constructor(names: readonly Column[]) {
    this.#names = names;
    this.#columns = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Column, Cell[]>;
  }

  /** Adds a row; a column without a value is null. */
  add(row: Partial<Record<Column, Cell>>): void {
    for (const name of this.#names) this.#columns[name].push(row[name] ?? null);
    this.#rows++;
  }

  build(): ColumnTable {
    return { rows: this.#rows, columns: JSON.stringify(this.#columns) };
  }
}
