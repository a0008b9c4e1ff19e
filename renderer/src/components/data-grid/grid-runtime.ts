import type { GridApi, IRowNode } from 'ag-grid-community';
import type { CellSource } from './ag/column-defs.tsx';
import { findLock } from './edits/plan-edit.ts';
import { type ListedValue, listValues } from './filter/list-values.ts';
import type { GridColumn, Problem, RowCells } from './grid-column.ts';
import { RowFilter } from './rows/row-filter.ts';
import { makeRowSearch, rememberRowTexts } from './rows/search-rows.ts';
import { type DecodedTable, NEW_ROW_ID, type TableRow } from './rows/table-row.ts';
import { GridSession } from './session/grid-session.ts';
import { GridStore, type StoreOptions } from './session/grid-store.ts';
import { arrangeNodes, GridView, sortedFields } from './session/grid-view.ts';
import { compareCells } from './values/compare-cells.ts';

interface RuntimeOptions extends StoreOptions {
  notify(problem: Problem): void;
  /** The sentence of a problem in the language of the window. */
  say(problem: Problem): string;
  /** Gives the keyboard back to the cells. */
  focus(): void;
  /** Something that a status bar shows may be different. */
  statusChanged(): void;
}

/** Ties rows, filter, cursor and drawing of one grid together. */
export class GridRuntime {
  readonly store: GridStore;
  readonly session: GridSession;
  readonly filter = new RowFilter();
  readonly #options: RuntimeOptions;
  #columns = new Map<string, GridColumn>();
  #textOf = rememberRowTexts([]);
  /** A record just made, shown as soon as the table brings it. */
  #awaited: string | null = null;
  readonly #created = new Set<string>();

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.store = new GridStore(options);
    this.session = new GridSession(this.store, options.notify);
    this.store.events = {
      rowsChanged: (ids) => {
        this.#view?.redrawRows(ids);
        options.statusChanged();
      },
      wrote: (writes) => {
        const sorted = this.#sortedFields();
        for (const { row, column, refused } of writes) {
          if (!refused) this.filter.wrote([row.id], !sorted.has(column.field));
        }
      },
      rowsCreated: (ids) => this.#rowsCreated(ids),
      overtaken: (id, field) => this.session.cursor.goToRow(id, field),
      refused: options.notify,
    };
    this.session.subscribe(options.statusChanged);
  }

  get #view(): GridView | null {
    return this.session.view;
  }

  setColumns(columns: readonly GridColumn[]): void {
    this.#columns = new Map(columns.map((column) => [column.field, column]));
    this.#textOf = rememberRowTexts(columns);
    this.#view?.columnsMoved();
  }

  /** Shows the rows that contain the words and pass the tests, in fresh order. */
  setFilter(search: string, tests: readonly ((row: RowCells) => boolean)[]): void {
    const wasActive = this.filter.isActive;
    this.filter.setTests([makeRowSearch(search, (row) => this.#textOf(row)), ...tests]);
    if (wasActive || this.filter.isActive) this.#view?.api.onFilterChanged();
  }

  attach(api: GridApi<TableRow> | null): void {
    this.session.attach(api && new GridView(api, this.store.newRow, (field) => this.#columns.get(field)));
    api?.setGridOption('rowData', [...this.store.rows.values()]);
    // A grid does not ask again whether there is a filter unless it is told.
    if (this.filter.isActive) api?.onFilterChanged();
  }

  /** Shows a newer table; what another command than the person's own changed gets the cursor. */
  takeTable(table: DecodedTable): void {
    const isFirst = this.store.rows.size === 0;
    const isOwn = this.store.isBusy;
    const changes = this.store.takeTable(table);
    const view = this.#view;
    if (!view) return;
    if (isFirst) view.api.setGridOption('rowData', [...this.store.rows.values()]);
    else view.applyRows(changes);
    this.#showAwaited();
    if (isFirst || isOwn) return;
    const changed = changes.update.find(({ fields }) => fields.some((field) => this.#isTyped(field)));
    const field = changed?.fields.find((one) => this.#isTyped(one));
    const added = changes.add.find(({ id }) => !this.#created.has(id));
    if (changed) this.session.cursor.goToRow(changed.row.id, field);
    else if (added) this.session.cursor.goToRow(added.id);
  }

  /** Puts nodes into the order to show them in. */
  arrange(nodes: IRowNode<TableRow>[], api: GridApi<TableRow>): void {
    arrangeNodes(nodes, api, this.filter.order, (field) => {
      const column = this.#columns.get(field);
      if (!column) return null;
      return {
        read: (row) => this.store.valueOf(row, column),
        compare: (a, b, descending) => compareCells(column, a, b, descending),
      };
    });
  }

  /** Rows came, went or changed places. */
  modelUpdated(): void {
    this.session.cursor.rowsMoved();
    this.#view?.renumber();
    this.#options.statusChanged();
  }

  /** The person sorted by a header. */
  sorted(): void {
    this.filter.sorted();
    this.#options.focus();
  }

  /** Sorts and filters anew, whatever was written since. */
  arrangeAnew(): void {
    this.filter.reset();
    this.#view?.api.onFilterChanged();
  }

  /** The texts of a column with their counts, among the rows that pass these tests and the search. */
  listValues(
    column: GridColumn,
    search: string,
    tests: readonly ((row: RowCells) => boolean)[],
  ): ListedValue[] {
    const finds = makeRowSearch(search, (row) => this.#textOf(row));
    const rows = [...this.store.rows.values()].filter((row) => finds === null || finds(row));
    return listValues(rows, column, (row) => tests.every((test) => test(row)));
  }

  get cells(): Pick<
    CellSource,
    | 'value'
    | 'text'
    | 'hint'
    | 'hasProblem'
    | 'isLocked'
    | 'isSelected'
    | 'isCursor'
    | 'isCorner'
    | 'isFilling'
    | 'isMoved'
  > {
    const { store, session, filter } = this;
    const place = (row: TableRow, rowIndex: number, column: GridColumn) => ({
      row: row.id === NEW_ROW_ID ? (this.#view?.shownRows ?? 0) : rowIndex,
      column: this.#view?.columns.findIndex(({ field }) => field === column.field) ?? -1,
    });
    return {
      value: (row, column) => store.valueOf(row, column),
      text: (row, column) => store.textOf(row, column),
      hint: (row, column) => this.#hint(row, column),
      hasProblem: (row, column) => store.problemOf(row, column) !== null,
      isLocked: (row, column) => session.locked !== null || findLock(column, row) !== false,
      isSelected: (row, index, column) => session.cursor.isSelected(place(row, index, column)),
      isCursor: (row, index, column) => session.cursor.isAt(place(row, index, column)),
      isCorner: (row, index, column) =>
        session.locked === null && session.cursor.isCorner(place(row, index, column)),
      isFilling: (row, index, column) => session.cursor.isFilling(place(row, index, column)),
      isMoved: (id) => {
        const row = store.rows.get(id);
        return row !== undefined && filter.isMoved(row);
      },
    };
  }

  #hint(row: TableRow, column: GridColumn): string | null {
    const problem = this.store.problemOf(row, column);
    if (problem) return this.#options.say(problem);
    return column.hint?.(row) ?? null;
  }

  #rowsCreated(ids: readonly string[]): void {
    for (const id of ids) this.#created.add(id);
    this.filter.wrote(ids, this.#sortedFields().size === 0);
    if (this.filter.isActive) this.#view?.api.onFilterChanged();
    this.#awaited = ids.at(-1) ?? null;
    this.#showAwaited();
  }

  #showAwaited(): void {
    const index = this.#awaited === null ? null : this.#view?.indexOf(this.#awaited);
    if (index === null || index === undefined) return;
    this.#awaited = null;
    this.#view?.api.ensureIndexVisible(index);
  }

  #isTyped(field: string): boolean {
    const column = this.#columns.get(field);
    return column !== undefined && column.readOnly !== true;
  }

  #sortedFields(): Set<string> {
    return this.#view ? sortedFields(this.#view.api) : new Set();
  }
}
