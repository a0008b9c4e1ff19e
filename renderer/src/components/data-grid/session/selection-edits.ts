import type { Place, Rectangle } from '../cursor/selection.ts';
import type { CellWrite } from '../edits/plan-edit.ts';
import type { GridColumn } from '../grid-column.ts';
import type { TableRow } from '../rows/table-row.ts';
import type { GridStore } from './grid-store.ts';

/** The cells on the screen as an edit of a rectangle needs them. */
export interface ShownCells {
  readonly columns: readonly GridColumn[];
  rowAt(index: number): TableRow | undefined;
}

/** One text for every cell of a rectangle; `''` blanks them. */
export function setCells(cells: ShownCells, area: Rectangle, text: string): CellWrite[] {
  return mapCells(cells, area, () => text);
}

/** Ctrl+D: the top row of a rectangle goes into the rows under it; one row takes what is above it. */
export function fillDown(cells: ShownCells, store: GridStore, area: Rectangle): CellWrite[] {
  const source = area.top === area.bottom ? area.top - 1 : area.top;
  const target = { ...area, top: source + 1 };
  return mapCells(cells, target, ({ column }) => textAt(cells, store, { row: source, column }));
}

/** Ctrl+R: the left column of a rectangle goes into those beside it; one column takes what is left of it. */
export function fillRight(cells: ShownCells, store: GridStore, area: Rectangle): CellWrite[] {
  const source = area.left === area.right ? area.left - 1 : area.left;
  const target = { ...area, left: source + 1 };
  return mapCells(cells, target, ({ row }) => textAt(cells, store, { row, column: source }));
}

/** The texts of a rectangle, row by row. */
export function copyCells(cells: ShownCells, store: GridStore, area: Rectangle): string[][] {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++)
      texts.push(textAt(cells, store, { row, column }));
    rows.push(texts);
  }
  return rows;
}

/** What a status bar says of a selection: filled cells, and the sum and mean of the numbers among them. */
export interface SelectionSummary {
  count: number;
  numbers: number;
  sum: number;
}

export function summarise(cells: ShownCells, store: GridStore, area: Rectangle): SelectionSummary {
  const summary = { count: 0, numbers: 0, sum: 0 };
  for (const { row, column } of eachCell(cells, area)) {
    const value = store.valueOf(row, column);
    if (value === null) continue;
    summary.count++;
    if (typeof value !== 'number' || column.kind === 'choice') continue;
    summary.numbers++;
    summary.sum += value;
  }
  return summary;
}

export function textAt(cells: ShownCells, store: GridStore, place: Place): string {
  const row = cells.rowAt(place.row);
  const column = cells.columns[place.column];
  return row && column ? store.textOf(row, column) : '';
}

function mapCells(cells: ShownCells, area: Rectangle, textOf: (place: Place) => string): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const { row, column, place } of eachCell(cells, area))
    writes.push({ row, column, text: textOf(place) });
  return writes;
}

function* eachCell(cells: ShownCells, { top, bottom, left, right }: Rectangle) {
  for (let row = Math.max(0, top); row <= bottom; row++) {
    const shown = cells.rowAt(row);
    if (!shown) continue;
    for (let index = Math.max(0, left); index <= right; index++) {
      const column = cells.columns[index];
      if (column) yield { row: shown, column, place: { row, column: index } };
    }
  }
}
