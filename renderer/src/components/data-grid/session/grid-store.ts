import type { Cell } from '#shared/contract/base.ts';
import type { NewRow } from '../clipboard/paste-rows.ts';
import { type Draft, Drafts } from '../edits/drafts.ts';
import { EditQueue, type EditResult, type Gesture, type TableEdit } from '../edits/edit-queue.ts';
import { type CellWrite, type EditPlan, planEdit, type ReadWrite, toSet } from '../edits/plan-edit.ts';
import { textsOf } from '../filter/column-filter.ts';
import type { GridColumn, Problem } from '../grid-column.ts';
import { type RowChanges, refreshRows } from '../rows/refresh-rows.ts';
import { type DecodedTable, makeNewRow, NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';
import { formatCell } from '../values/format-cell.ts';

/** What the page does for the grid. */
export interface StoreOptions {
  send(edit: TableEdit): Promise<EditResult>;
  /** Asks for the table anew where nothing else brought it. */
  refresh(): Promise<void>;
  /** What to tell the person about an error of `send`. */
  explain(error: unknown): Problem;
}

/** What the store tells the view. */
export interface StoreEvents {
  /** These rows look different now. */
  rowsChanged(ids: Iterable<string>): void;
  /** Cells of these rows were written by hand. */
  wrote(writes: readonly ReadWrite[]): void;
  rowsCreated(ids: readonly string[]): void;
  /** What was written here was changed again, such as undone, before the table showed it. */
  overtaken(id: string, field: string): void;
  refused(problem: Problem): void;
}

/** A table that no message of a change reached is asked for again after this many milliseconds. */
const LOST_CHANGE = 2000;

/** The rows of a grid, what was typed into them, and the commands that carry it to the core. */
export class GridStore {
  readonly rows = new Map<string, TableRow>();
  readonly newRow = makeNewRow();
  readonly drafts = new Drafts();
  readonly #queue: EditQueue;
  readonly #options: StoreOptions;
  #running = 0;
  readonly #sent = new WeakSet<Draft>();
  events: StoreEvents | null = null;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#queue = new EditQueue({ send: options.send, findRow: (id) => this.rows.get(id) });
  }

  /** What a cell holds: the typed value, else the table's. */
  valueOf(row: TableRow, { field }: GridColumn): Cell {
    const draft = this.drafts.find(row.id, field);
    return draft ? draft.value : row.value(field);
  }

  /** What a cell shows. */
  textOf(row: TableRow, column: GridColumn): string {
    const draft = this.drafts.find(row.id, column.field);
    if (draft?.refused) return draft.text;
    return formatCell(column, draft ? draft.value : row.value(column.field), draft ? undefined : row);
  }

  /** The texts of a cell as a value list has them. */
  valueTexts(row: TableRow, column: GridColumn): readonly string[] {
    return textsOf(column, row);
  }

  /** What is wrong with a cell: why the typed text was not taken, or a fault of the stored value. */
  problemOf(row: TableRow, column: GridColumn): Problem | null {
    const draft = this.drafts.find(row.id, column.field);
    if (draft) return draft.refused;
    return column.findFault?.(row.value(column.field), row) ?? null;
  }

  /** True while a command is under way or the table does not show yet what one wrote. */
  get isBusy(): boolean {
    return this.#running > 0 || this.#queue.hasRowsAhead;
  }

  /** Takes over a newer table and tells what changed in the rows. */
  takeTable(table: DecodedTable): RowChanges {
    const changes = refreshRows(this.rows, table);
    this.#queue.tableArrived();
    this.#dropWritten();
    return changes;
  }

  /**
   * Writes the cells of one gesture, and the rows it makes, as one command; cells of the row to type a new
   * record into wait until it is complete.
   */
  write(writes: readonly CellWrite[], newRows: readonly NewRow[] = []): EditPlan {
    const plan = planEdit(writes, ({ row, column }) =>
      this.drafts.find(row.id, column.field)?.refused ? undefined : this.valueOf(row, column),
    );
    for (const { row, column, text, value, refused } of plan.writes) {
      this.drafts.set(row.id, column.field, { text, value, refused });
    }
    for (const { row, column, text } of writes) {
      // Blanking a cell that is blank in the table leaves nothing to write or to complain about.
      const isBlank = text.trim() === '' && row.value(column.field) === null;
      const draft = this.drafts.find(row.id, column.field);
      if (isBlank && (draft?.refused || row.id === NEW_ROW_ID)) this.drafts.remove(row.id, column.field);
    }
    this.events?.wrote(plan.writes);
    this.events?.rowsChanged(new Set(writes.map(({ row }) => row.id)));
    const toSend = plan.writes.filter(({ row, refused }) => !refused && row.id !== NEW_ROW_ID);
    if (toSend.length + newRows.length > 0) void this.#sendWrites(toSend, newRows);
    return plan;
  }

  /** Leaves what was typed into a cell and shows what the table has. */
  discard(row: TableRow, { field }: GridColumn): void {
    if (!this.drafts.find(row.id, field)?.refused) return;
    this.drafts.remove(row.id, field);
    this.events?.rowsChanged([row.id]);
  }

  end(rows: readonly { id: string }[], day: string, reason: string): Promise<EditResult> {
    return this.#send({ end: rows.map(({ id }) => ({ id, day, reason })) });
  }

  /**
   * Makes a record of the new row where it is complete. False where something is missing or wrong; then it
   * stays as it is and says so.
   */
  submitNewRow(columns: readonly GridColumn[]): boolean {
    const drafts = this.drafts.ofRow(NEW_ROW_ID);
    if (drafts.size === 0) return true;
    for (const { field, required } of columns) {
      if (required && !drafts.has(field)) this.drafts.set(NEW_ROW_ID, field, MISSING);
    }
    this.events?.rowsChanged([NEW_ROW_ID]);
    const typed = columns.flatMap((column) => {
      const draft = drafts.get(column.field);
      return draft ? [{ row: this.newRow, column, ...draft }] : [];
    });
    if (typed.some(({ refused }) => refused)) return false;
    this.drafts.removeRow(NEW_ROW_ID);
    void this.#createTyped(typed);
    return true;
  }

  async #createTyped(typed: readonly ReadWrite[]): Promise<void> {
    try {
      await this.#send({ create: [toSet(typed)] });
    } catch {
      // The sentence has been shown; what was typed comes back unless the next row has been begun.
      if (this.drafts.ofRow(NEW_ROW_ID).size > 0) return;
      for (const { column, text, value } of typed) {
        this.drafts.set(NEW_ROW_ID, column.field, { text, value, refused: null });
      }
      this.events?.rowsChanged([NEW_ROW_ID]);
    }
  }

  async #sendWrites(writes: readonly ReadWrite[], newRows: readonly NewRow[]): Promise<void> {
    const drafts = writes.map(({ row, column }) => ({
      row,
      column,
      draft: this.drafts.find(row.id, column.field),
    }));
    const byRow = Map.groupBy(writes, ({ row }) => row.id);
    try {
      const update = [...byRow].map(([id, ofRow]) => ({ id, set: toSet(ofRow) }));
      const { created } = await this.#send({ update, create: newRows.map(({ set }) => set) });
      for (const [index, { refused }] of newRows.entries()) this.#keepRefused(created[index], refused);
      for (const { draft } of drafts) if (draft) this.#sent.add(draft);
      this.#dropWritten();
    } catch (error) {
      const refused = this.#options.explain(error);
      for (const { row, column, draft } of drafts) {
        if (draft && this.drafts.find(row.id, column.field) === draft) {
          const text = formatCell(column, draft.value, undefined);
          this.drafts.set(row.id, column.field, { text, value: draft.value, refused });
        }
      }
      this.events?.rowsChanged(byRow.keys());
    }
  }

  /** A new row shows the pasted cells that it was made without. */
  #keepRefused(id: string | undefined, writes: readonly ReadWrite[]): void {
    if (id === undefined) return;
    for (const { column, text, value, refused } of writes) {
      this.drafts.set(id, column.field, { text, value, refused });
    }
    this.events?.rowsChanged([id]);
  }

  async #send(gesture: Gesture): Promise<EditResult> {
    this.#running++;
    try {
      const result = await this.#queue.push(gesture);
      if (result.created.length > 0) this.events?.rowsCreated(result.created);
      if (this.#queue.hasRowsAhead) setTimeout(() => void this.#catchUp(), LOST_CHANGE);
      return result;
    } catch (error) {
      this.events?.refused(this.#options.explain(error));
      throw error;
    } finally {
      this.#running--;
    }
  }

  /** The table should have come by itself; where it did not, asks for it and takes it as it is. */
  async #catchUp(): Promise<void> {
    if (!this.#queue.hasRowsAhead) return;
    await this.#options.refresh();
    this.#queue.settle();
    this.#dropWritten();
  }

  /** Drafts that the table now shows itself are done with. */
  #dropWritten(): void {
    const changed: { id: string; field: string; shown: Cell }[] = [];
    for (const id of this.drafts.rowIds()) {
      if (this.#queue.isAhead(id)) continue;
      for (const [field, draft] of this.drafts.ofRow(id)) {
        if (this.#sent.has(draft)) {
          this.drafts.remove(id, field, draft);
          changed.push({ id, field, shown: draft.value });
        }
      }
    }
    if (changed.length === 0) return;
    this.events?.rowsChanged(new Set(changed.map(({ id }) => id)));
    const overtaken = changed.find(({ id, field, shown }) => {
      const row = this.rows.get(id);
      return row && row.value(field) !== shown;
    });
    if (overtaken) this.events?.overtaken(overtaken.id, overtaken.field);
  }
}

const MISSING: Draft = { text: '', value: null, refused: { key: 'grid.problems.required' } };
