import type { FormCell, FormSheet } from '#shared/contract/official-form.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { cellText, type SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import type { Core } from '../../core.ts';
import { readWorkbook } from '../../spreadsheet/read-workbook.ts';
import { type FormValues, loadValues } from './load-values.ts';
import { suggestFormCells } from './read-form.ts';
import { findForm } from './store.ts';

/** What of a sheet is shown for pointing at: forms are looked at, not worked in. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 80;
/** Blank cells shown beyond the last filled one. */
const BEYOND = 12;

/** A form to point at its cells, with the values of a day. */
export async function openForm(
  core: Core,
  { id, ...of }: { id: string; asOf?: Day | undefined; basis?: Basis | undefined },
): Promise<FormValues & { sheets: FormSheet[]; suggestions: FormCell[] }> {
  const { bytes, fileName } = await findForm(core.file.kysely, id);
  const { sheets } = await readWorkbook(bytes, fileName);
  return {
    ...(await loadValues(core, of)),
    sheets: sheets.filter(({ hidden }) => !hidden).map(toFormSheet),
    suggestions: suggestFormCells(bytes, sheets),
  };
}

function toFormSheet({ name, rows, merges }: SheetGrid): FormSheet {
  const filled = Math.max(0, ...rows.map((cells) => cells.length), ...merges.map(({ right }) => right + 1));
  const width = Math.min(MOST_COLUMNS, filled + 1);
  const height = Math.min(MOST_ROWS, rows.length + BEYOND);
  return {
    name,
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => cellText(rows[row]?.[column] ?? null)),
    ),
    merges: merges
      .filter(({ top, left }) => top < height && left < width)
      .map((merge) => ({
        ...merge,
        bottom: Math.min(merge.bottom, height - 1),
        right: Math.min(merge.right, width - 1),
      })),
  };
}
