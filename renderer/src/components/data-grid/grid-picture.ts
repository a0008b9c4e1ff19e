import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn } from './grid-column.ts';
import type { GridSession } from './session/grid-session.ts';

/** What a grid shows: its columns with their widths, and its rows, in the order of the screen. */
export interface GridPicture {
  columns: readonly { column: GridColumn; width: number; pinned: boolean }[];
  /** By field, choices in words; `id` names the records. */
  cells: Record<string, Cell[]>;
  rows: number;
}

/** Null before the grid is drawn. A cell holds what the table has, not a text that was refused. */
export function takePicture({ view, store }: GridSession): GridPicture | null {
  if (!view) return null;
  const rows = [...view.rows()];
  const cells: Record<string, Cell[]> = { id: rows.map(({ id }) => id) };
  for (const column of view.columns) {
    cells[column.field] = rows.map((row) => {
      const value = store.valueOf(row, column);
      return column.kind === 'choice' && value !== null ? store.textOf(row, column) : value;
    });
  }
  return {
    columns: view.columns.map((column) => ({ column, ...view.placeOf(column) })),
    cells,
    rows: rows.length,
  };
}
