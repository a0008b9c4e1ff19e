import type { GridApi, IRowNode } from 'ag-grid-community';
import { ROW_NUMBER } from '../ag/row-numbers.ts';
import { ROW_HEIGHT } from '../ag/theme.ts';
import { type Bounds, type Place, type Rectangle, rectangleOf, type Selection } from '../cursor/selection.ts';
import type { GridColumn } from '../grid-column.ts';
import type { KeptOrder } from '../rows/kept-order.ts';
import type { RowChanges } from '../rows/refresh-rows.ts';
import { type SortKey, sortRows } from '../rows/sort-rows.ts';
import { NEW_ROW_ID, TableRow } from '../rows/table-row.ts';

/** The grid on the screen: which row and column is where, and drawing them again. Public API of AG Grid only. */
export class GridView {
  readonly api: GridApi<TableRow>;
  readonly #columnOf: (field: string) => GridColumn | undefined;
  readonly #newRow: TableRow;
  #columns: GridColumn[] | null = null;

  constructor(api: GridApi<TableRow>, newRow: TableRow, columnOf: (field: string) => GridColumn | undefined) {
    this.api = api;
    this.#newRow = newRow;
    this.#columnOf = columnOf;
  }

  /** The columns a person can enter, in the order of the screen. */
  get columns(): readonly GridColumn[] {
    this.#columns ??= this.api
      .getAllDisplayedColumns()
      .flatMap((column) => this.#columnOf(column.getColId()) ?? []);
    return this.#columns;
  }

  /** Pixels of a column on the screen, and whether it stays in sight. */
  placeOf({ field }: GridColumn): { width: number; pinned: boolean } {
    const column = this.api.getColumn(field);
    return { width: column?.getActualWidth() ?? 0, pinned: column?.isPinned() ?? false };
  }

  /** The records in view, from top to bottom. */
  *rows(): IterableIterator<TableRow> {
    for (let index = 0; index < this.shownRows; index++) {
      const row = this.api.getDisplayedRowAtIndex(index)?.data;
      if (row) yield row;
    }
  }

  columnsMoved(): void {
    this.#columns = null;
  }

  get hasNewRow(): boolean {
    return this.api.getPinnedBottomRowCount() > 0;
  }

  /** Rows of the table in view; the row to type a new record into comes after them. */
  get shownRows(): number {
    return this.api.getDisplayedRowCount();
  }

  get bounds(): Bounds {
    return { rows: this.shownRows + (this.hasNewRow ? 1 : 0), columns: this.columns.length };
  }

  /** Rows that fit on the screen. */
  get page(): number {
    const { top, bottom } = this.api.getVerticalPixelRange();
    return Math.max(1, Math.floor((bottom - top) / ROW_HEIGHT) - 1);
  }

  rowAt(index: number): TableRow | undefined {
    if (index === this.shownRows && this.hasNewRow) return this.#newRow;
    return this.api.getDisplayedRowAtIndex(index)?.data;
  }

  indexOf(id: string): number | null {
    if (id === NEW_ROW_ID) return this.hasNewRow ? this.shownRows : null;
    return this.api.getRowNode(id)?.rowIndex ?? null;
  }

  /** Scrolls a cell into sight. */
  show({ row, column }: Place): void {
    if (row < this.shownRows) this.api.ensureIndexVisible(row);
    const field = this.columns[column]?.field;
    if (field !== undefined) this.api.ensureColumnVisible(field);
  }

  /** Draws rows again after their cells changed. */
  redrawRows(ids: Iterable<string>): void {
    const rowNodes: IRowNode<TableRow>[] = [];
    for (const id of ids) {
      const node = id === NEW_ROW_ID ? this.api.getPinnedBottomRow(0) : this.api.getRowNode(id);
      if (node) rowNodes.push(node);
    }
    if (rowNodes.length > 0) this.api.refreshCells({ rowNodes, force: true });
  }

  redrawAll(): void {
    this.api.refreshCells({ force: true });
  }

  /** Draws again the cells that a change of the selection touches, of those on the screen. */
  redrawSelection(before: Selection, after: Selection): void {
    this.redrawAreas([rectangleOf(before), rectangleOf(after)]);
  }

  redrawAreas(areas: readonly Rectangle[]): void {
    const rowNodes = this.api.getRenderedNodes().filter(({ rowIndex, rowPinned }) => {
      const row = rowPinned ? this.shownRows : rowIndex;
      return row !== null && areas.some(({ top, bottom }) => row >= top && row <= bottom);
    });
    const pinned = this.api.getPinnedBottomRow(0);
    if (pinned && areas.some(({ bottom }) => bottom >= this.shownRows)) rowNodes.push(pinned);
    const columns = this.#fieldsWithin(areas);
    if (rowNodes.length > 0) this.api.refreshCells({ rowNodes, columns, force: true });
  }

  renumber(): void {
    this.api.refreshCells({ columns: [ROW_NUMBER], force: true });
  }

  applyRows({ add, update, remove }: RowChanges): void {
    if (add.length + update.length + remove.length === 0) return;
    this.api.applyTransaction({ add, update: update.map(({ row }) => row), remove });
  }

  #fieldsWithin(areas: readonly Rectangle[]): string[] {
    const fields = new Set<string>();
    for (const { left, right } of areas) {
      for (const { field } of this.columns.slice(left, right + 1)) fields.add(field);
    }
    return [...fields];
  }
}

/** The columns that the person sorted by, the most important first. */
function sortOf(api: GridApi<TableRow>): { field: string; descending: boolean }[] {
  return api
    .getColumnState()
    .filter(({ sort }) => sort)
    .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
    .map(({ colId, sort }) => ({ field: colId, descending: sort === 'desc' }));
}

/** The columns of the sort in force. */
export function sortedFields(api: GridApi<TableRow>): Set<string> {
  return new Set(sortOf(api).map(({ field }) => field));
}

/**
 * Puts the nodes of AG Grid into the order to show them in, in place. AG Grid itself only keeps what the
 * person sorted by: it would read each cell some thirty times, and let an edited row jump away.
 */
export function arrangeNodes(
  nodes: IRowNode<TableRow>[],
  api: GridApi<TableRow>,
  order: KeptOrder,
  keyOf: (field: string) => Omit<SortKey<TableRow>, 'descending'> | null,
): void {
  const sort = sortOf(api);
  const rowOf = ({ data }: IRowNode<TableRow>) => data ?? NO_ROW;
  const arranged = order.arrange(nodes, JSON.stringify(sort).replace('[]', ''), rowOf, () =>
    sortRows(
      nodes,
      sort.flatMap(({ field, descending }) => {
        const key = keyOf(field);
        return key
          ? [
              {
                read: (node: IRowNode<TableRow>) => key.read(rowOf(node)),
                compare: key.compare,
                descending,
              },
            ]
          : [];
      }),
    ),
  );
  for (let i = 0; i < arranged.length; i++) {
    const node = arranged[i];
    if (node) nodes[i] = node;
  }
}

const NO_ROW = new TableRow('', { length: 0, columns: {} }, 0);
