import type { ColDef } from 'ag-grid-community';
import { NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';

export const ROW_NUMBER = '#';

/** The numbers at the left, which select their row; the row to type a new record into bears a star. */
export function rowNumberColumn(
  header: string,
  isMoved: (id: string) => boolean,
  movedHint: string,
): ColDef<TableRow> {
  return {
    colId: ROW_NUMBER,
    headerName: header,
    width: 52,
    minWidth: 52,
    pinned: 'left',
    lockPosition: 'left',
    lockPinned: true,
    sortable: false,
    resizable: false,
    suppressMovable: true,
    headerClass: 'dg-row-number-head',
    cellClass: 'dg-row-number',
    cellClassRules: { 'dg-moved': ({ data }) => data !== undefined && isMoved(data.id) },
    valueGetter: ({ node, data }) => (data?.id === NEW_ROW_ID ? '✱' : (node?.rowIndex ?? 0) + 1),
    tooltipValueGetter: ({ data }) => (data && isMoved(data.id) ? movedHint : null),
  };
}
