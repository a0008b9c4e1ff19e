import type { Place, Rectangle } from '../cursor/selection.ts';
import type { GridStore } from '../session/grid-store.ts';
import type { GridView } from '../session/grid-view.ts';
import type { CellSearch } from './cell-search.ts';

export const FIND_SCOPES = ['table', 'column', 'selection'] as const;
export type FindScope = (typeof FIND_SCOPES)[number];

/** The cells to look through: of the rows in sight, everything, the columns of a rectangle, or the rectangle. */
export function scopeArea({ shownRows, columns }: GridView, scope: FindScope, area: Rectangle): Rectangle {
  const last = shownRows - 1;
  if (scope === 'selection') return { ...area, bottom: Math.min(area.bottom, last) };
  const rows = { top: 0, bottom: last };
  return scope === 'column'
    ? { ...rows, left: area.left, right: area.right }
    : { ...rows, left: 0, right: columns.length - 1 };
}

/** The cells that have what is wanted, row by row. */
export function findCells(view: GridView, store: GridStore, area: Rectangle, search: CellSearch): Place[] {
  const found: Place[] = [];
  const columns = view.columns.slice(area.left, area.right + 1);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = view.rowAt(row);
    if (!cells) continue;
    for (const [index, column] of columns.entries()) {
      const text = store.textOf(cells, column);
      if (text !== '' && search.finds(text)) found.push({ row, column: area.left + index });
    }
  }
  return found;
}

/** The place in `found` to go to next from a cell, around the end; -1 where there is none. */
export function nextFound(found: readonly Place[], from: Place, by: 1 | -1): number {
  if (found.length === 0) return -1;
  const after = (a: Place): boolean => a.row > from.row || (a.row === from.row && a.column > from.column);
  const before = (a: Place): boolean => a.row < from.row || (a.row === from.row && a.column < from.column);
  if (by === 1) return Math.max(0, found.findIndex(after));
  const index = found.findLastIndex(before);
  return index < 0 ? found.length - 1 : index;
}
