import { pasteRows } from '../clipboard/paste-rows.ts';
import { spreadPaste } from '../clipboard/spread-paste.ts';
import { readTsv } from '../clipboard/tsv.ts';
import type { Step } from '../cursor/move-cursor.ts';
import { type Selection, selectCell } from '../cursor/selection.ts';
import { type CellWrite, findLock } from '../edits/plan-edit.ts';
import type { GridColumn, Problem } from '../grid-column.ts';
import { NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';
import { GridCursor } from './grid-cursor.ts';
import type { GridStore } from './grid-store.ts';
import type { GridView } from './grid-view.ts';
import { blankCells, copyCells, fillDown, fillRight } from './selection-edits.ts';

/** The cell being edited. In `enter` mode arrows leave it, in `edit` mode they move inside the text. */
export interface Editing {
  row: TableRow;
  column: GridColumn;
  mode: 'enter' | 'edit';
}

/** What the person is doing; a new object with every change. */
export interface SessionState {
  selection: Selection;
  editing: Editing | null;
}

const COMPUTED: Problem = { key: 'grid.problems.computed' };

/** What a person does in the grid: moving about, editing, copying and pasting. */
export class GridSession {
  readonly store: GridStore;
  readonly cursor: GridCursor;
  /** Tells the person something that needs no answer. */
  readonly #notify: (problem: Problem) => void;
  readonly #listeners = new Set<() => void>();
  #editing: Editing | null = null;
  #state: SessionState;
  /** Why nothing can be written at all; null where it can. */
  locked: Problem | null = null;

  constructor(store: GridStore, notify: (problem: Problem) => void) {
    this.store = store;
    this.#notify = notify;
    this.cursor = new GridCursor({ changed: () => this.#changed(), leftNewRow: () => this.submitNewRow() });
    this.#state = { selection: this.cursor.selection, editing: null };
  }

  attach(view: GridView | null): void {
    this.cursor.view = view;
    this.#changed();
  }

  get view(): GridView | null {
    return this.cursor.view;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.#state;

  /** False where there is nothing further that way. Tab behind the last cell of a new record makes it. */
  move(step: Step, extend: boolean): boolean {
    if (step.to === 'next' && this.cursor.isAtVeryEnd && this.store.drafts.ofRow(NEW_ROW_ID).size > 0) {
      this.finishNewRow();
      return true;
    }
    return this.cursor.move(step, extend, (place) => {
      const cell = this.cursor.cellAt(place);
      return !cell || this.store.textOf(cell.row, cell.column) === '';
    });
  }

  /** Enter: the cell below; in the row to type a new record into, the record is made. */
  enter(up: boolean): void {
    if (!up && this.cursor.isInNewRow) this.finishNewRow();
    else this.cursor.nextLine(up);
  }

  /** Makes the record and goes to the first cell of the next; stays at the cell that keeps it from being made. */
  finishNewRow(): void {
    const isMade = this.submitNewRow();
    const drafts = this.store.drafts.ofRow(NEW_ROW_ID);
    const refused = this.view?.columns.findIndex(({ field }) => drafts.get(field)?.refused) ?? -1;
    this.cursor.goToNewRow(isMade ? 0 : Math.max(0, refused));
  }

  submitNewRow(): boolean {
    return !this.view || this.store.submitNewRow(this.view.columns);
  }

  /** Starts editing the cell with the cursor. False, with a word why, where it cannot be written. */
  edit(mode: Editing['mode']): boolean {
    const { cell, selection } = this.cursor;
    if (!cell) return false;
    const lock = this.locked ?? findLock(cell.column, cell.row);
    if (lock !== false) {
      this.#notify(lock ?? COMPUTED);
      return false;
    }
    this.#editing = { ...cell, mode };
    this.cursor.select(selectCell(selection.cursor));
    return true;
  }

  /** Ends editing and writes what was typed. */
  commit(text: string): void {
    if (!this.#editing) return;
    const { row, column } = this.#editing;
    this.#editing = null;
    this.store.write([{ row, column, text }]);
    this.#changed();
  }

  cancel(): void {
    this.#editing = null;
    this.#changed();
  }

  /** Leaves texts that were not taken, and the rectangle. */
  escape(): void {
    if (!this.view) return;
    for (const { row, column } of blankCells(this.view, this.cursor.area)) this.store.discard(row, column);
    this.cursor.select(selectCell(this.cursor.selection.cursor));
  }

  copy(): string {
    return this.view ? copyCells(this.view, this.store, this.cursor.area) : '';
  }

  blank(): void {
    if (this.view) this.#write(blankCells(this.view, this.cursor.area));
  }

  fillDown(): void {
    if (this.view) this.#write(fillDown(this.view, this.store, this.cursor.area));
  }

  fillRight(): void {
    if (this.view) this.#write(fillRight(this.view, this.store, this.cursor.area));
  }

  /** Writes one text into the cell with the cursor. */
  type(text: string): void {
    if (this.cursor.cell) this.#write([{ ...this.cursor.cell, text }]);
  }

  /** Writes what the clipboard holds from the selection on, as one command; rows below the table are made. */
  paste(text: string): void {
    const { view } = this;
    const { area } = this.cursor;
    if (!view || text === '') return;
    const spread = spreadPaste(readTsv(text), area, view.columns.length);
    const cells = view.hasNewRow || this.locked ? spread : spread.filter(({ row }) => row < view.shownRows);
    const below = new Set(spread.map(({ row }) => row)).size - new Set(cells.map(({ row }) => row)).size;
    if (below > 0) this.#notify({ key: 'grid.notices.rowsBelow', params: { count: below } });
    const bottom = Math.max(area.top, ...cells.map(({ row }) => row));
    // One line pasted into the new row is like typing there: it waits to be completed.
    const isTyping = area.top === view.shownRows && bottom === area.top;
    const paste = pasteRows(cells, view.columns, (index) =>
      index < view.shownRows || isTyping ? view.rowAt(index) : undefined,
    );
    this.#write(paste.writes, paste.newRows);
    if (paste.incomplete > 0) {
      this.#notify({ key: 'grid.notices.incomplete', params: { count: paste.incomplete } });
    }
    const right = Math.max(area.left, ...cells.map(({ column }) => column));
    this.cursor.select({
      cursor: { row: area.top, column: area.left },
      corner: { row: bottom, column: right },
    });
  }

  #write(writes: readonly CellWrite[], newRows: Parameters<GridStore['write']>[1] = []): void {
    if (writes.length + newRows.length === 0) return;
    if (this.locked) {
      this.#notify(this.locked);
      return;
    }
    const { readOnly } = this.store.write(writes, newRows);
    const only = readOnly.length === writes.length ? readOnly[0] : undefined;
    if (only) this.#notify(only.problem ?? COMPUTED);
    else if (readOnly.length > 0) {
      this.#notify({ key: 'grid.notices.readOnlySkipped', params: { count: readOnly.length } });
    }
  }

  #changed(): void {
    this.#state = { selection: this.cursor.selection, editing: this.#editing };
    for (const listener of this.#listeners) listener();
  }
}
