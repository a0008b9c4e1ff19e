import type { Cell, Merge, SheetGrid } from '../sheet-grid.ts';

/** What merged cells mean for the lines of a table. */
export interface MergePlan {
  /** Lines (0-based) that go on with the firm of the line above: its name is merged over them. */
  continuations: ReadonlySet<number>;
  /** The cells of a line with merged values repeated; the line's own cells where nothing is merged. */
  cellsOf(row: number): readonly Cell[];
  /** Counts merged over several firms: whose they are cannot be told. */
  sharedCounts: Merge[];
}

const NO_CELLS: readonly Cell[] = [];

/**
 * One firm over several merged lines is one firm with several places; a floor or building merged over
 * several firms holds for each of them. A count merged over several firms is given to the first only.
 */
export function planMerges(
  grid: SheetGrid,
  firstRow: number,
  nameColumn: number | null,
  countColumns: ReadonlySet<number>,
): MergePlan {
  const continuations = new Set<number>();
  const fills = new Map<number, Merge[]>();
  const down = grid.merges.filter((merge) => merge.top >= firstRow && merge.bottom > merge.top);
  for (const merge of down) {
    if (nameColumn === null || merge.left > nameColumn || merge.right < nameColumn) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, grid.rows.length - 1); row++)
      continuations.add(row);
  }
  const sharedCounts: Merge[] = [];
  for (const merge of down) {
    if (countColumns.has(merge.left)) {
      if (!continuations.has(merge.top + 1)) sharedCounts.push(merge);
      continue;
    }
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, grid.rows.length - 1); row++) {
      const list = fills.get(row);
      if (list) list.push(merge);
      else fills.set(row, [merge]);
    }
  }
  return {
    continuations,
    sharedCounts,
    cellsOf(row) {
      const own = grid.rows[row] ?? NO_CELLS;
      const merges = fills.get(row);
      if (!merges) return own;
      const filled = [...own];
      for (const merge of merges) {
        while (filled.length <= merge.left) filled.push(null);
        filled[merge.left] = grid.rows[merge.top]?.[merge.left] ?? null;
      }
      return filled;
    },
  };
}
