import { formatCount } from '../../format.ts';
import { pasteRows } from '../clipboard/paste-rows.ts';
import { type Clipboard, MOST_CELLS } from '../clipboard/read-clipboard.ts';
import { type PastedCell, spreadPaste } from '../clipboard/spread-paste.ts';
import type { Step } from '../cursor/move-cursor.ts';
import { type Place, type Rectangle, type Selection, selectCell } from '../cursor/selection.ts';
import { type CellWrite, findLock } from '../edits/plan-edit.ts';
import { around } from '../fill/fill-area.ts';
import { type FillMode, fillCells } from '../fill/fill-cells.ts';
import type { GridColumn, Problem } from '../grid-column.ts';
import { NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';
import { GridCursor } from './grid-cursor.ts';
import type { GridStore } from './grid-store.ts';
import type { GridView } from './grid-view.ts';
import { copyCells, fillDown, fillRight, setCells } from './selection-edits.ts';

/** The cell being edited. In `enter` mode arrows leave it, in `edit` mode they move inside the text. */
export interface Editing {
  row: TableRow;
  column: GridColumn;
  mode: 'enter' | 'edit';
  /** What is typed goes into every cell of the rectangle. */
  everywhere: boolean;
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
    return this.cursor.move(step, extend, (place) => this.#isBlank(place));
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
  edit(mode: Editing['mode'], everywhere = false): boolean {
    const { cell } = this.cursor;
    if (!cell) return false;
    const lock = this.locked ?? findLock(cell.column, cell.row);
    if (lock !== false) {
      this.#notify(lock ?? COMPUTED);
      return false;
    }
    this.#editing = { ...cell, mode, everywhere: everywhere || (this.#editing?.everywhere ?? false) };
    this.#changed();
    return true;
  }

  /** Ends editing and writes what was typed: into its cell, or with `everywhere` into the whole rectangle. */
  commit(text: string, everywhere = false): void {
    if (!this.#editing) return;
    const { row, column } = this.#editing;
    const isEverywhere = everywhere || this.#editing.everywhere;
    this.#editing = null;
    if (isEverywhere && this.view) this.#write(setCells(this.view, this.cursor.area, text));
    else this.store.write([{ row, column, text }]);
    this.#changed();
  }

  cancel(): void {
    this.#editing = null;
    this.#changed();
  }

  /** Leaves texts that were not taken, and the rectangle. */
  escape(): void {
    if (!this.view) return;
    for (const { row, column } of setCells(this.view, this.cursor.area, '')) this.store.discard(row, column);
    this.cursor.select(selectCell(this.cursor.selection.cursor));
  }

  /** The texts of the rectangle, row by row, with the names of the columns over them or without. */
  copy(withHeaders: boolean): string[][] {
    if (!this.view) return [];
    const { area } = this.cursor;
    const rows = copyCells(this.view, this.store, area);
    const headers = this.view.columns.slice(area.left, area.right + 1).map(({ header }) => header);
    return withHeaders ? [headers, ...rows] : rows;
  }

  blank(): void {
    if (this.view) this.#write(setCells(this.view, this.cursor.area, ''));
  }

  fillDown(): void {
    if (this.view) this.#write(fillDown(this.view, this.store, this.cursor.area));
  }

  fillRight(): void {
    if (this.view) this.#write(fillRight(this.view, this.store, this.cursor.area));
  }

  /** Fills cells beside the rectangle from it, which then reaches over both. */
  fill(target: Rectangle, mode: FillMode): void {
    if (!this.view) return;
    const { area } = this.cursor;
    const within = { ...target, bottom: Math.min(target.bottom, this.view.shownRows - 1) };
    this.#write(fillCells(this.view, this.store, area, within, mode));
    const { top, bottom, left, right } = around(area, within);
    this.cursor.select({ cursor: { row: top, column: left }, corner: { row: bottom, column: right } });
  }

  /** Double click on the corner: down as far as the column beside goes. */
  fillToEnd(mode: FillMode): void {
    const end = this.cursor.endBeside((place) => this.#isBlank(place));
    const { area } = this.cursor;
    if (end > area.bottom) this.fill({ ...area, top: area.bottom + 1, bottom: end }, mode);
  }

  /** The filled cells at the top of the rectangle are counted on in those under them. */
  fillSeries(): void {
    const { area } = this.cursor;
    let filled = 1;
    while (!this.#isBlank({ row: area.top + filled, column: area.left }) && area.top + filled < area.bottom)
      filled++;
    if (area.top + filled > area.bottom) return;
    const from = { ...area, bottom: area.top + filled - 1 };
    const target = { ...area, top: from.bottom + 1 };
    if (this.view) this.#write(fillCells(this.view, this.store, from, target, 'series'));
  }

  #isBlank(place: Place): boolean {
    const cell = this.cursor.cellAt(place);
    return !cell || this.store.textOf(cell.row, cell.column) === '';
  }

  /** Writes what `change` makes of the texts of some cells, and says how many it changed. */
  replace(places: readonly Place[], change: (text: string) => string): void {
    const writes = places.flatMap((place) => {
      const cell = this.cursor.cellAt(place);
      return cell ? [{ ...cell, text: change(this.store.textOf(cell.row, cell.column)) }] : [];
    });
    const written = this.#write(writes);
    if (written > 0) this.#notify({ key: 'grid.find.replaced', params: { count: written } });
  }

  /** Writes one text into the cell with the cursor. */
  type(text: string): void {
    if (this.cursor.cell) this.#write([{ ...this.cursor.cell, text }]);
  }

  /** Writes what the clipboard holds from the selection on, as one command; rows below the table are made. */
  paste(clipboard: Clipboard): void {
    const { view } = this;
    const { area } = this.cursor;
    if (!view) return;
    const spread = this.#spread(clipboard, view);
    if (!spread) return;
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

  /** Where the cells of the clipboard go; null, with a word why, where they are not pasted. */
  #spread(clipboard: Clipboard, view: GridView): PastedCell[] | null {
    if (clipboard.type === 'no-text') {
      this.#notify({ key: 'grid.notices.noText' });
      return null;
    }
    const isRead = clipboard.type === 'cells';
    const spread = isRead ? spreadPaste(clipboard.cells, this.cursor.area, view.columns.length) : [];
    const count = isRead ? spread.length : clipboard.count;
    if (count <= MOST_CELLS) return spread;
    const params = { cells: formatCount(count), most: formatCount(MOST_CELLS) };
    this.#notify({ key: 'grid.notices.tooMany', params });
    return null;
  }

  /** Tells the person why something was not done. */
  refuse(problem: Problem): void {
    this.#notify(problem);
  }

  /** The number of cells written. */
  #write(writes: readonly CellWrite[], newRows: Parameters<GridStore['write']>[1] = []): number {
    if (writes.length + newRows.length === 0) return 0;
    if (this.locked) {
      this.#notify(this.locked);
      return 0;
    }
    const { writes: written, readOnly } = this.store.write(writes, newRows);
    const only = readOnly.length === writes.length ? readOnly[0] : undefined;
    if (only) this.#notify(only.problem ?? COMPUTED);
    else if (readOnly.length > 0) {
      this.#notify({ key: 'grid.notices.readOnlySkipped', params: { count: readOnly.length } });
    }
    return written.length;
  }

  #changed(): void {
    this.#state = { selection: this.cursor.selection, editing: this.#editing };
    for (const listener of this.#listeners) listener();
  }
}
