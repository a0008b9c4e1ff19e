import type { CellClassParams, CellClassRules, ColDef } from 'ag-grid-community';
import type { Cell } from '#shared/contract/base.ts';
import { CORNER } from '../cursor/cell-place.ts';
import type { GridColumn } from '../grid-column.ts';
import { NEW_ROW_ID, type TableRow } from '../rows/table-row.ts';
import { ColumnHeader, type ColumnHeaderParams } from './column-header.tsx';
import { rowNumberColumn } from './row-numbers.ts';

/** What the columns ask about a cell while it is drawn. */
export interface CellSource {
  value(row: TableRow, column: GridColumn): Cell;
  text(row: TableRow, column: GridColumn): string;
  hint(row: TableRow, column: GridColumn): string | null;
  hasProblem(row: TableRow, column: GridColumn): boolean;
  isLocked(row: TableRow, column: GridColumn): boolean;
  isSelected(row: TableRow, rowIndex: number, column: GridColumn): boolean;
  isCursor(row: TableRow, rowIndex: number, column: GridColumn): boolean;
  /** The corner of the selection, to drag; a cell that dragging it so far would fill. */
  isCorner(row: TableRow, rowIndex: number, column: GridColumn): boolean;
  isFilling(row: TableRow, rowIndex: number, column: GridColumn): boolean;
  /** The row stands where a new sort would not put it. */
  isMoved(id: string): boolean;
  rowHeader: string;
  movedHint: string;
  /** Whether a column is filtered by, what the button for it is called, and opening its panel. */
  isFiltered(column: GridColumn): boolean;
  filterLabel(column: GridColumn): string;
  onFilter(column: GridColumn, anchor: HTMLElement): void;
  /** What stands in the first cell of the row to type a new record into. */
  newRowHint: string;
}

/** The page's columns as AG Grid takes them. */
export function columnDefs(columns: readonly GridColumn[], source: CellSource): ColDef<TableRow>[] {
  const first = columns.find(({ required }) => required);
  return [
    rowNumberColumn(source.rowHeader, (id) => source.isMoved(id), source.movedHint),
    ...columns.map((column) => columnDef(column, source, column === first)),
  ];
}

function columnDef(column: GridColumn, source: CellSource, isFirst: boolean): ColDef<TableRow> {
  const isNumber = column.kind === 'integer' || column.kind === 'decimal';
  const { render: Render } = column;
  return {
    colId: column.field,
    headerName: column.header,
    headerTooltip: column.headerHint ?? column.header,
    headerComponentParams: {
      innerHeaderComponent: ColumnHeader,
      innerHeaderComponentParams: {
        isFiltered: source.isFiltered(column),
        filterLabel: source.filterLabel(column),
        onFilter: (anchor) => source.onFilter(column, anchor),
      } satisfies ColumnHeaderParams,
    },
    // Initial: new definitions must not undo what the person dragged.
    initialWidth: column.width,
    minWidth: 48,
    initialPinned: column.pinned ? 'left' : false,
    lockPinned: true,
    ...(isNumber && { type: 'rightAligned' }),
    cellClass: isNumber ? 'dg-cell dg-number' : 'dg-cell',
    cellClassRules: cellClassRules(column, source),
    valueGetter: ({ data }) => data && source.value(data, column),
    valueFormatter: ({ data }) => {
      if (!data) return '';
      const text = source.text(data, column);
      return text === '' && isFirst && data.id === NEW_ROW_ID ? source.newRowHint : text;
    },
    // The rows are put in order afterwards, each cell read once.
    comparator: () => 0,
    tooltipValueGetter: ({ data }) => data && source.hint(data, column),
    ...(Render && {
      cellRenderer: ({ value, data }: { value: Cell; data?: TableRow }) =>
        value === null || !data ? null : <Render value={value} id={data.id} />,
    }),
  };
}

function cellClassRules(column: GridColumn, source: CellSource): CellClassRules<TableRow> {
  type Test = (row: TableRow, rowIndex: number, column: GridColumn) => boolean;
  const rule =
    (test: Test) =>
    ({ data, rowIndex }: CellClassParams<TableRow>) =>
      data !== undefined && test(data, rowIndex, column);
  return {
    'dg-problem': rule((row) => source.hasProblem(row, column)),
    'dg-locked': rule((row) => source.isLocked(row, column)),
    'dg-selected': rule((row, index) => source.isSelected(row, index, column)),
    'dg-cursor': rule((row, index) => source.isCursor(row, index, column)),
    [CORNER]: rule((row, index) => row.id !== NEW_ROW_ID && source.isCorner(row, index, column)),
    'dg-filling': rule((row, index) => source.isFilling(row, index, column)),
    'dg-hint': rule((row) => row.id === NEW_ROW_ID && source.text(row, column) === ''),
  };
}
