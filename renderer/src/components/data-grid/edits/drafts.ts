import type { Cell } from '#shared/contract/base.ts';
import type { Problem } from '../grid-column.ts';

/** A cell as the person left it, until the table says the same. */
export interface Draft {
  /** What was typed, shown where it means nothing. */
  readonly text: string;
  readonly value: Cell;
  /** What keeps it from being written; without one it is on its way. */
  readonly refused: Problem | null;
}

/** The cells whose typed value is not in the table yet, by row and field. */
export class Drafts {
  readonly #rows = new Map<string, Map<string, Draft>>();

  find(rowId: string, field: string): Draft | undefined {
    return this.#rows.get(rowId)?.get(field);
  }

  /** The cells of a row, by field. */
  ofRow(rowId: string): ReadonlyMap<string, Draft> {
    return this.#rows.get(rowId) ?? NONE;
  }

  rowIds(): string[] {
    return [...this.#rows.keys()];
  }

  set(rowId: string, field: string, draft: Draft): void {
    let row = this.#rows.get(rowId);
    if (!row) {
      row = new Map();
      this.#rows.set(rowId, row);
    }
    row.set(field, draft);
  }

  /** Forgets a cell, or with `only` nothing unless it is still that draft: it may have been typed over. */
  remove(rowId: string, field: string, only?: Draft): void {
    const row = this.#rows.get(rowId);
    if (!row || (only && row.get(field) !== only)) return;
    row.delete(field);
    if (row.size === 0) this.#rows.delete(rowId);
  }

  removeRow(rowId: string): void {
    this.#rows.delete(rowId);
  }

  /** Cells that are not written because something is wrong with them. */
  countRefused(): number {
    let count = 0;
    for (const row of this.#rows.values()) for (const draft of row.values()) if (draft.refused) count++;
    return count;
  }
}

const NONE: ReadonlyMap<string, Draft> = new Map();
