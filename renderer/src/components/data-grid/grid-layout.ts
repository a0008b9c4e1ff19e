import type { GridApi } from 'ag-grid-community';
import { ROW_NUMBER } from './ag/row-numbers.ts';

/** The columns of a grid from left to right, with their widths and what the rows are sorted by. */
export type GridLayout = readonly {
  field: string;
  width: number;
  sort: 'asc' | 'desc' | null;
  /** Which of several sorted columns counts first. */
  sortIndex: number | null;
}[];

export function readLayout(api: GridApi): GridLayout {
  return api
    .getColumnState()
    .filter(({ colId }) => colId !== ROW_NUMBER)
    .map(({ colId, width, sort, sortIndex }) => ({
      field: colId,
      width: width ?? 100,
      sort: sort === 'asc' || sort === 'desc' ? sort : null,
      sortIndex: sortIndex ?? null,
    }));
}

/** Puts columns and sort as a layout has them; columns that it does not know keep their place. Null takes the sort off. */
export function applyLayout(api: GridApi, layout: GridLayout | null): void {
  const known = new Set(api.getColumnState().map(({ colId }) => colId));
  const state = (layout ?? [])
    .filter(({ field }) => known.has(field))
    .map(({ field: colId, width, sort, sortIndex }) => ({ colId, width, sort, sortIndex }));
  api.applyColumnState({
    state: [{ colId: ROW_NUMBER }, ...state],
    applyOrder: layout !== null,
    defaultState: { sort: null },
  });
}
