import type { SheetDecision } from './decisions/import-decisions.ts';
import { columnIndex } from './header/column-letter.ts';
import type { Cell, SheetGrid } from './sheet-grid.ts';

/**
 * The sheet with what a person wrote into its cells instead. A merged cell is one cell: what is written into
 * any part of it stands in its first. Lines and columns that the sheet does not have are passed over.
 */
export function correctCells(grid: SheetGrid, cells: SheetDecision['cells'] = {}): SheetGrid {
  const rows: (readonly Cell[])[] = [...grid.rows];
  for (const [line, texts] of Object.entries(cells)) {
    for (const [letter, text] of Object.entries(texts)) {
      const place = firstOfMerge(grid, Number(line) - 1, columnIndex(letter));
      const row = rows[place.row];
      if (!row) continue;
      const corrected = [...row];
      while (corrected.length <= place.column) corrected.push(null);
      corrected[place.column] = text;
      rows[place.row] = corrected;
    }
  }
  return { ...grid, rows };
}

function firstOfMerge({ merges }: SheetGrid, row: number, column: number): { row: number; column: number } {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
