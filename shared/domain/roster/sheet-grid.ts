import type { Day } from '../day/day.ts';

/** A cell that the workbook formats as a date: it is a day already, not a serial number to guess at. */
export interface DayCell {
  day: Day;
}

/**
 * What one cell holds. A number is a number in the file: a code that a spreadsheet turned into a number
 * stays recognisable as one. Cells of text files are always text.
 */
export type Cell = string | number | boolean | null | DayCell;

/** Merged cells, 0-based positions of the sheet, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet as plain values; `rows[0]` is line 1 and `rows[n][0]` column A, so positions are the person's. */
export interface SheetGrid {
  name: string;
  hidden: boolean;
  /** Rows end at their last filled cell, the sheet at its last filled row. */
  rows: readonly (readonly Cell[])[];
  merges: readonly Merge[];
  /** 0-based lines that the file hides, by hand or by a filter. */
  hiddenRows?: readonly number[];
}

/** The cell at a 0-based position; null where the sheet has none. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? null;
}

/** True for a cell that a person sees as empty. */
export function isBlankCell(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as text, for showing it to a person: numbers without exponent, days as `YYYY-MM-DD`. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) >= 1e21) {
    return BigInt(cell).toString();
  }
  return String(cell);
}
