import { type CellWrite, planEdit, type ReadWrite, toSet } from '../edits/plan-edit.ts';
import type { GridColumn } from '../grid-column.ts';
import { makeNewRow, type TableRow } from '../rows/table-row.ts';
import type { PastedCell } from './spread-paste.ts';

/** What a paste comes to: cells of rows that are there, and rows to be made. */
export interface Paste {
  writes: CellWrite[];
  newRows: NewRow[];
  /** Rows below the table that lack a cell a record cannot do without. */
  incomplete: number;
}

export interface NewRow {
  set: Record<string, unknown>;
  /** Cells that were not understood: the row is made without them and shows them. */
  refused: ReadWrite[];
}

/** Sorts pasted cells into rows of the table and new ones; `rowAt` knows the rows of the table only. */
export function pasteRows(
  cells: readonly PastedCell[],
  columns: readonly GridColumn[],
  rowAt: (index: number) => TableRow | undefined,
): Paste {
  const paste: Paste = { writes: [], newRows: [], incomplete: 0 };
  const below = new Map<number, CellWrite[]>();
  for (const { row: index, column: columnIndex, text } of cells) {
    const column = columns[columnIndex];
    if (!column) continue;
    const row = rowAt(index);
    if (row) paste.writes.push({ row, column, text });
    else below.set(index, [...(below.get(index) ?? []), { row: makeNewRow(), column, text }]);
  }
  for (const writes of below.values()) addNewRow(paste, writes, columns);
  return paste;
}

function addNewRow(paste: Paste, writes: readonly CellWrite[], columns: readonly GridColumn[]): void {
  const filled = planEdit(writes, () => null).writes;
  if (filled.length === 0) return;
  const refused = filled.filter((write) => write.refused);
  const taken = filled.filter((write) => !write.refused);
  const isComplete = columns.every(
    ({ required, field }) => !required || taken.some(({ column }) => column.field === field),
  );
  if (isComplete) paste.newRows.push({ set: toSet(taken), refused });
  else paste.incomplete++;
}
