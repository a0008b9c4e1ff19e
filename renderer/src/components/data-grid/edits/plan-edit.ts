import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn, Problem, RowCells } from '../grid-column.ts';
import type { TableRow } from '../rows/table-row.ts';
import { readCell } from '../values/read-cell.ts';

/** One cell that a gesture writes, as text: typed, pasted, filled or blanked. */
export interface CellWrite {
  row: TableRow;
  column: GridColumn;
  text: string;
}

/** A write whose text has been read. */
export interface ReadWrite extends CellWrite {
  value: Cell;
  refused: Problem | null;
}

/** What a gesture comes to: cells to change, cells it may not touch, and how many already say so. */
export interface EditPlan {
  writes: ReadWrite[];
  readOnly: { write: CellWrite; problem: Problem | null }[];
  unchanged: number;
}

/** Reads every write of a gesture; `current` is what the cell says now, drafts included. */
export function planEdit(
  writes: readonly CellWrite[],
  current: (write: CellWrite) => Cell | undefined,
): EditPlan {
  const plan: EditPlan = { writes: [], readOnly: [], unchanged: 0 };
  for (const write of writes) {
    const lock = findLock(write.column, write.row);
    if (lock !== false) {
      plan.readOnly.push({ write, problem: lock });
      continue;
    }
    const reading = readCell(write.column, write.text);
    if (!reading.ok) plan.writes.push({ ...write, value: null, refused: reading.problem });
    else if (reading.value === current(write)) plan.unchanged++;
    else plan.writes.push({ ...write, value: reading.value, refused: null });
  }
  return plan;
}

/** Why a cell cannot be typed into: false where it can, null where its column is computed. */
export function findLock({ readOnly }: GridColumn, row: TableRow): Problem | null | false {
  if (readOnly === undefined) return false;
  return readOnly === true ? null : (readOnly(row) ?? false);
}

/** The writes of one row as an edit sets them; each sees the others as already written. */
export function toSet(writes: readonly ReadWrite[]): Record<string, unknown> {
  const values = new Map(writes.map(({ column, value }) => [column.field, value]));
  const set: Record<string, unknown> = {};
  for (const { column, value, row } of writes) {
    const written: RowCells = {
      id: row.id,
      value: (field) => (values.has(field) ? (values.get(field) ?? null) : row.value(field)),
    };
    Object.assign(set, column.write ? column.write(value, written) : { [column.field]: value });
  }
  return set;
}
