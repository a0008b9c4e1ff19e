import type { RecognisedSheet, SheetLine } from './recognised-sheet.ts';
import { cellText, isBlankCell, type SheetGrid } from './sheet-grid.ts';

const FIRST_LINES = 30;
/** Skipped lines below the first ones: totals, signatures and notes stand at the end. */
const LATER_LINES = 40;
const COLUMNS = 60;
const LONGEST_CELL = 60;

/** What a person needs to see of a sheet to judge its header and the lines that were left out. */
export function listSheetLines(grid: SheetGrid, skipped: RecognisedSheet['skipped']): SheetLine[] {
  const hidden = new Set(grid.hiddenRows);
  const later = skipped.filter(({ row, reason }) => row > FIRST_LINES && reason !== 'blank');
  const rows = new Set([
    ...Array.from({ length: Math.min(FIRST_LINES, grid.rows.length) }, (_, i) => i + 1),
    ...later.slice(0, LATER_LINES).map(({ row }) => row),
  ]);
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      cells: (grid.rows[row - 1] ?? [])
        .slice(0, COLUMNS)
        .map((cell) => cellText(cell).slice(0, LONGEST_CELL)),
      hidden: hidden.has(row - 1),
    }));
}

/** How many filled lines from `first` (0-based) on the file hides. */
export function countHiddenLines(grid: SheetGrid, first: number): number {
  const isFilled = (row: number) => (grid.rows[row] ?? []).some((cell) => !isBlankCell(cell));
  return (grid.hiddenRows ?? []).filter((row) => row >= first && isFilled(row)).length;
}
