import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Progress } from '#shared/contract/base.ts';
import type { FileSummary } from '#shared/contract/roster.ts';
import type { RosterSource } from '#shared/domain/roster/compare/roster-diff.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import { MAX_FILE_BYTES } from '../../spreadsheet/limits.ts';
import { readWorkbookInWorker } from '../../spreadsheet/read-workbook-in-worker.ts';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet-error.ts';
import type { ReadProgress } from '../../spreadsheet/worker-protocol.ts';
import { summariseSheet } from './summarise-sheet.ts';

type Report = (progress: Progress) => void;

/** What a file holds and is, before the registry is asked about it. */
export type ReadSummary = Omit<FileSummary, 'importedAt'>;

/** What the files of one dry run hold: something to show of each, and the tables to compare. */
export interface ReadFiles {
  summaries: ReadSummary[];
  sources: RosterSource[];
}

/** Reads files one after another; one that cannot be read is refused with its reason. */
export async function readFiles(
  files: readonly File[],
  building: string | null,
  report: Report,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const summaries: ReadSummary[] = [];
  const sources: RosterSource[] = [];
  for (const [index, file] of files.entries()) {
    const tell = (stage: string, share: number): void =>
      report({ type: 'progress', stage, done: index + share, total: files.length });
    tell('reading', 0);
    const { name } = file;
    try {
      const bytes = await readBytes(file);
      // Taken before reading: the bytes are handed over to the reading thread.
      const hash = createHash('sha256').update(bytes).digest('hex');
      const { format, encoding, sheets } = await readWorkbook(bytes, name, tell, signal);
      summaries.push({
        file: name,
        format,
        encoding,
        sheets: sheets.map((sheet) => summariseSheet(sheet, building)),
        refused: null,
        hash,
      });
      for (const sheet of sheets) {
        // Hidden sheets hold drop-down lists and last year's table: nobody means to send them.
        if (sheet.kind !== 'table' || sheet.hidden) continue;
        const { name: sheetName, titleBuilding, rows } = sheet;
        sources.push({ file: name, sheet: sheetName, building: titleBuilding ?? building, rows });
      }
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SpreadsheetError)) throw error;
      const refused = { code: `file.${error.code}`, params: error.params };
      summaries.push({
        file: name,
        format: extname(name).slice(1),
        encoding: null,
        sheets: [],
        refused,
        hash: null,
      });
    }
  }
  return { summaries, sources };
}

/** How much of a file's time each phase takes, roughly: where its progress starts and how far it goes. */
const PHASES: Record<ReadProgress['phase'], { stage: string; from: number; share: number }> = {
  reading: { stage: 'reading', from: 0, share: 0.6 },
  recognising: { stage: 'recognising', from: 0.6, share: 0.3 },
  'handing-over': { stage: 'recognising', from: 0.9, share: 0.1 },
};

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size === 0) throw new SpreadsheetError('empty-file', { file: file.name });
  if (file.size > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(file.size / 2 ** 20);
    throw new SpreadsheetError('too-large', { file: file.name, megabytes, limit: MAX_FILE_BYTES / 2 ** 20 });
  }
  return new Uint8Array(await file.arrayBuffer());
}

async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  tell: (stage: string, share: number) => void,
  signal: AbortSignal,
): Promise<RecognisedWorkbook> {
  const onProgress = ({ phase, done, total }: ReadProgress): void => {
    const { stage, from, share } = PHASES[phase];
    tell(stage, from + (total > 0 ? (share * done) / total : 0));
  };
  return readWorkbookInWorker(bytes, name, { signal, onProgress });
}
