import type { Place } from './selection.ts';

/** The header is the first row of a grid for assistive technology, which counts from one. */
const ROWS_BEFORE = 2;
/** Columns are counted from one, and the first shows the row numbers. */
const COLUMNS_BEFORE = 2;

/** The column of the row numbers. */
export const ROW_NUMBER_COLUMN = -1;

/** The cell that an element lies in, by the roles and counts that screen readers go by; null outside of cells. */
export function cellPlace(element: EventTarget | null): Place | null {
  if (!(element instanceof Element)) return null;
  const cell = element.closest('[role="gridcell"]');
  const row = cell?.closest('[role="row"]');
  if (!cell || !row) return null;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - ROWS_BEFORE,
    column: Number(cell.getAttribute('aria-colindex')) - COLUMNS_BEFORE,
  };
}

/** The class of the cell whose corner is dragged to fill others. */
export const CORNER = 'dg-corner';
/** Pixels of the corner that take the mouse. */
const CORNER_SIZE = 9;

/** True where the pointer is on the corner to drag. */
export function isOnCorner({
  target,
  clientX,
  clientY,
}: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>): boolean {
  const cell = target instanceof Element ? target.closest(`.${CORNER}`) : null;
  if (!cell) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return right - clientX <= CORNER_SIZE && bottom - clientY <= CORNER_SIZE;
}

/** A rectangle in pixels, from the top left corner of the grid. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a cell is drawn in the grid; null while it is scrolled out of sight. */
export function cellBox(grid: Element, { row, column }: Place): Box | null {
  const cell = grid.querySelector(
    `[role="row"][aria-rowindex="${row + ROWS_BEFORE}"] [role="gridcell"][aria-colindex="${column + COLUMNS_BEFORE}"]`,
  );
  if (!cell) return null;
  const origin = grid.getBoundingClientRect();
  const { left, top, width, height } = cell.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}
