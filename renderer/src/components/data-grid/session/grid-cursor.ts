import { moveCursor, type Step } from '../cursor/move-cursor.ts';
import {
  clampSelection,
  contains,
  isSingleCell,
  type Place,
  type Rectangle,
  rectangleOf,
  type Selection,
  selectCell,
} from '../cursor/selection.ts';
import { fillArea } from '../fill/fill-area.ts';
import type { GridColumn } from '../grid-column.ts';
import { NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';
import type { GridView } from './grid-view.ts';

interface CursorEvents {
  changed(): void;
  /** The cursor went from the row to type a new record into to another. */
  leftNewRow(): void;
}

/** The cell with the cursor and the rectangle that reaches from it. */
export class GridCursor {
  readonly #events: CursorEvents;
  #selection: Selection = selectCell({ row: 0, column: 0 });
  #rowId: string | null = null;
  /** Where a run of Tab began: Enter goes back under it. */
  #tabColumn: number | null = null;
  #filling: Rectangle | null = null;
  view: GridView | null = null;

  constructor(events: CursorEvents) {
    this.#events = events;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get area(): Rectangle {
    return rectangleOf(this.#selection);
  }

  get isInNewRow(): boolean {
    return this.#rowId === NEW_ROW_ID;
  }

  get isSingleCell(): boolean {
    return isSingleCell(this.#selection);
  }

  /** In the last cell of the row to type a new record into. */
  get isAtVeryEnd(): boolean {
    return this.isInNewRow && this.#selection.cursor.column === (this.view?.columns.length ?? 0) - 1;
  }

  get cell(): { row: TableRow; column: GridColumn } | null {
    return this.cellAt(this.#selection.cursor);
  }

  cellAt(place: Place): { row: TableRow; column: GridColumn } | null {
    const row = this.view?.rowAt(place.row);
    const column = this.view?.columns[place.column];
    return row && column ? { row, column } : null;
  }

  /** The records among the selected rows. */
  get rows(): TableRow[] {
    const rows: TableRow[] = [];
    for (let index = this.area.top; index <= this.area.bottom; index++) {
      const row = this.view?.rowAt(index);
      if (row && row.id !== NEW_ROW_ID) rows.push(row);
    }
    return rows;
  }

  isSelected(place: Place): boolean {
    return !isSingleCell(this.#selection) && contains(this.area, place);
  }

  isAt({ row, column }: Place): boolean {
    const { cursor } = this.#selection;
    return row === cursor.row && column === cursor.column;
  }

  /** At the bottom right of the rectangle: the corner to drag. */
  isCorner({ row, column }: Place): boolean {
    return row === this.area.bottom && column === this.area.right;
  }

  /** Under the corner being dragged. */
  isFilling(place: Place): boolean {
    return this.#filling !== null && contains(this.#filling, place);
  }

  /** The corner of the rectangle is dragged over a cell: shows what letting go would fill. */
  dragCorner(to: Place): void {
    this.#showFilling(fillArea(this.area, { row: to.row, column: Math.max(0, to.column) }));
  }

  /** The corner is let go: what it was dragged over. */
  takeFilling(): Rectangle | null {
    const filling = this.#filling;
    this.#showFilling(null);
    return filling;
  }

  #showFilling(next: Rectangle | null): void {
    const areas = [this.#filling, next].filter((area) => area !== null);
    this.#filling = next;
    this.view?.redrawAreas(areas);
  }

  /** The last row of the run of filled cells in the column left of the rectangle, else right of it. */
  endBeside(isBlank: (place: Place) => boolean): number {
    const { bottom, left, right } = this.area;
    const last = (this.view?.shownRows ?? 0) - 1;
    const column = [left - 1, right + 1].find((one) => !isBlank({ row: bottom + 1, column: one }));
    let row = bottom;
    while (column !== undefined && row < last && !isBlank({ row: row + 1, column })) row++;
    return row;
  }

  select(next: Selection): void {
    if (!this.view) return;
    const wasInNewRow = this.isInNewRow;
    this.#take(clampSelection(next, this.view.bounds));
    this.view.show(this.#selection.corner);
    if (wasInNewRow && !this.isInNewRow) this.#events.leftNewRow();
  }

  /** Moves the cursor, or with `extend` the corner. False where there is nothing further that way. */
  move(step: Step, extend: boolean, isBlank: (place: Place) => boolean): boolean {
    if (!this.view) return false;
    const { cursor, corner } = this.#selection;
    const from = extend ? corner : cursor;
    const to = moveCursor(from, step, { bounds: this.view.bounds, page: this.view.page, isBlank });
    if (step.to === 'next') this.#tabColumn ??= cursor.column;
    else this.#tabColumn = null;
    this.select(extend ? { cursor, corner: to } : selectCell(to));
    return to.row !== from.row || to.column !== from.column;
  }

  /** The cell under or above, after a run of Tab in the column where it began. */
  nextLine(up: boolean): void {
    const { row, column } = this.#selection.cursor;
    const target = this.#tabColumn ?? column;
    this.#tabColumn = null;
    this.select(selectCell({ row: row + (up ? -1 : 1), column: target }));
  }

  goToNewRow(column: number): void {
    this.#tabColumn = null;
    if (this.view) this.select(selectCell({ row: this.view.shownRows, column }));
  }

  goToRow(id: string, field?: string): void {
    const row = this.view?.indexOf(id);
    if (row === null || row === undefined) return;
    const column = this.view?.columns.findIndex((one) => one.field === field) ?? -1;
    this.select(selectCell({ row, column: column < 0 ? this.#selection.cursor.column : column }));
  }

  /** Everything, or the whole rows or columns of what is selected; nothing scrolls. */
  selectAll(part: 'all' | 'rows' | 'columns'): void {
    if (!this.view) return;
    const { top, left, bottom, right } = this.area;
    const lastRow = Math.max(0, this.view.shownRows - 1);
    const lastColumn = this.view.columns.length - 1;
    this.#take({
      cursor: { row: part === 'rows' ? top : 0, column: part === 'columns' ? left : 0 },
      corner: { row: part === 'rows' ? bottom : lastRow, column: part === 'columns' ? right : lastColumn },
    });
  }

  /** Rows came, went or changed places: the cursor stays with its record. */
  rowsMoved(): void {
    if (!this.view) return;
    const { row, column } = this.#selection.cursor;
    const index = this.#rowId === null ? null : this.view.indexOf(this.#rowId);
    if (index === row) return;
    this.#take(clampSelection(selectCell({ row: index ?? row, column }), this.view.bounds));
  }

  #take(selection: Selection): void {
    const before = this.#selection;
    this.#selection = selection;
    this.#rowId = this.view?.rowAt(selection.cursor.row)?.id ?? null;
    this.view?.redrawSelection(before, selection);
    this.#events.changed();
  }
}
