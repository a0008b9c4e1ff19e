import type { Cell, ColumnTable } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { DiffEntry } from '#shared/domain/roster/compare/roster-diff.ts';
import { overlayDecisions } from '#shared/domain/roster/decisions/overlay-decisions.ts';
import { columnLetter } from '#shared/domain/roster/header/column-letter.ts';
import type { TableLine } from '#shared/domain/roster/recognised-sheet.ts';
import type { Core } from '../../core.ts';
import { readWorkbookInWorker } from '../../spreadsheet/read-workbook-in-worker.ts';
import { loadRemembered } from './decisions/load-remembered.ts';
import type { SessionFile } from './import-session.ts';
import { Previews } from './previews.ts';
import { decisionsFor } from './relevant-decisions.ts';

/**
 * The lines of a sheet as they stand in the file. They are read anew: keeping the cells of every file would take
 * more memory than the comparison.
 */
export async function listTable(
  core: Core,
  request: { previewId: string; file: string; sheet: string },
  signal: AbortSignal | undefined,
): Promise<ColumnTable> {
  const { session, diff } = Previews.of(core).find(request.previewId);
  const file = session.files.find(({ key }) => key === request.file);
  if (!file) throw new AppError('preview-expired', {});
  const decisions = overlayDecisions(loadRemembered(core.file).decisions, session.decisions);
  const asked = { ...decisionsFor(file.key, decisions), listsTableOf: request.sheet };
  const bytes = new Uint8Array(await file.file.arrayBuffer());
  const options = { decisions: asked, givesBytes: true, ...(signal && { signal }) };
  const { sheets } = await readWorkbookInWorker(bytes, file.file.name, options);
  const lines = sheets.find(({ name }) => name === request.sheet)?.tableLines ?? [];
  return tabulate(lines, entriesByLine(diff.entries, file, request.sheet));
}

function entriesByLine(
  entries: readonly DiffEntry[],
  { key }: SessionFile,
  sheet: string,
): Map<number, DiffEntry> {
  return new Map(
    entries.flatMap((entry) =>
      entry.row && entry.source.file === key && entry.source.sheet === sheet
        ? [[entry.row.row, entry] as const]
        : [],
    ),
  );
}

function tabulate(lines: readonly TableLine[], entries: ReadonlyMap<number, DiffEntry>): ColumnTable {
  const columns: Record<string, Cell[]> = {
    id: lines.map(({ row }) => String(row)),
    result: lines.map(({ row, isLeftOut }) => (isLeftOut ? 'left-out' : (entries.get(row)?.result ?? null))),
    note: lines.map(({ row }) => {
      const [note] = entries.get(row)?.notes ?? [];
      return note ? JSON.stringify(note) : null;
    }),
  };
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let index = 0; index < width; index++) {
    columns[columnLetter(index)] = lines.map(({ cells }) => cells[index] || null);
  }
  return { rows: lines.length, columns: JSON.stringify(columns) };
}
