import type { SheetSummary } from '#shared/contract/roster.ts';
import type { TableEdit } from '../../../components/data-grid/edits/edit-queue.ts';
import type { DecodedTable } from '../../../components/data-grid/rows/table-row.ts';
import type { CellTexts } from '../decide-form.ts';

/** Further lines that say the same as a cell did before it was corrected. */
export interface SameCells {
  letter: string;
  header: string;
  old: string;
  text: string;
  /** Lines, 1-based. */
  rows: string[];
}

/** The cells that a gesture writes: line → column letter → text. */
export function textsOf({ update }: Pick<TableEdit, 'update'>): CellTexts {
  return Object.fromEntries(
    update.map(({ id, set }) => [
      id,
      Object.fromEntries(Object.entries(set).map(([letter, value]) => [letter, String(value ?? '')])),
    ]),
  );
}

/** Where else the old text of one corrected cell stands in its column; null for none, or where several were written. */
export function findSameCells(
  { update }: Pick<TableEdit, 'update'>,
  { columns }: DecodedTable,
  sheet: Pick<SheetSummary, 'columns'>,
): SameCells | null {
  const [row] = update;
  const written = Object.entries(row?.set ?? {});
  const [cell] = written;
  if (!row || update.length > 1 || !cell || written.length > 1) return null;
  const [letter, value] = cell;
  const ids = columns.id ?? [];
  const texts = columns[letter] ?? [];
  const old = texts[ids.indexOf(row.id)];
  if (typeof old !== 'string') return null;
  const rows = ids.filter((id, index) => id !== row.id && texts[index] === old).map(String);
  const header = sheet.columns.find((column) => column.letter === letter)?.header ?? letter;
  return rows.length > 0 ? { letter, header, old, text: String(value ?? ''), rows } : null;
}
