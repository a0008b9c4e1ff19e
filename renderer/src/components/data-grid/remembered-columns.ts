import type { ColumnState, GridApi } from 'ag-grid-community';
import { ROW_NUMBER } from './ag/row-numbers.ts';

type Kept = { colId: string; width: number }[];

/** Puts the columns as the person left them on this computer; new ones keep their place and width. */
export function restoreColumns(api: GridApi, name: string): void {
  const kept = readKept(name);
  if (!kept) return;
  const known = new Set(api.getColumnState().map(({ colId }) => colId));
  const state: ColumnState[] = kept.filter(({ colId }) => known.has(colId));
  api.applyColumnState({ state: [{ colId: ROW_NUMBER }, ...state], applyOrder: true });
}

export function rememberColumns(api: GridApi, name: string): void {
  const kept: Kept = api
    .getColumnState()
    .filter(({ colId }) => colId !== ROW_NUMBER)
    .map(({ colId, width }) => ({ colId, width: width ?? 100 }));
  try {
    localStorage.setItem(key(name), JSON.stringify(kept));
  } catch {
    // Storage may be switched off: the widths then last until the page closes.
  }
}

function readKept(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(name)) ?? 'null');
    return Array.isArray(kept) && kept.every(isKept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(entry: unknown): entry is Kept[number] {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'colId' in entry &&
    'width' in entry &&
    typeof entry.colId === 'string' &&
    typeof entry.width === 'number'
  );
}

function key(name: string): string {
  return `louyu.grid.${name}`;
}
