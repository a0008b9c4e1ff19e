import type { Place, Rectangle } from '../cursor/selection.ts';

/** One text and the cell it goes to; rows at or after the table's end are new ones. */
export interface PastedCell extends Place {
  text: string;
}

/**
 * Where the cells of the clipboard go: from the top left of the selection on, repeated where the selection is
 * a whole multiple of them in a direction, cut off at the last column. Rows may reach below the table.
 */
export function spreadPaste(
  cells: readonly (readonly string[])[],
  selection: Rectangle,
  columns: number,
): PastedCell[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return [];
  const down = repeats(selection.bottom - selection.top + 1, cells.length);
  const across = repeats(selection.right - selection.left + 1, width);
  const pasted: PastedCell[] = [];
  for (let row = 0; row < cells.length * down; row++) {
    for (let column = 0; column < width * across; column++) {
      if (selection.left + column >= columns) break;
      const text = cells[row % cells.length]?.[column % width] ?? '';
      pasted.push({ row: selection.top + row, column: selection.left + column, text });
    }
  }
  return pasted;
}

function repeats(room: number, size: number): number {
  return room > size && room % size === 0 ? room / size : 1;
}
