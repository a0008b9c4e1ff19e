import { createHash } from 'node:crypto';
import type { Progress } from '#shared/contract/base.ts';
import type { ImportDecisions } from '#shared/domain/roster/decisions/import-decisions.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import { MAX_FILE_BYTES } from '../../spreadsheet/limits.ts';
import { readWorkbookInWorker } from '../../spreadsheet/read-workbook-in-worker.ts';
import { SpreadsheetError } from '../../spreadsheet/spreadsheet-error.ts';
import type { ReadDecisions, ReadProgress } from '../../spreadsheet/worker-protocol.ts';
import type { ImportSession, Reading, SessionFile } from './import-session.ts';
import { decisionsFor, nameDecisions } from './relevant-decisions.ts';

type Report = (progress: Progress) => void;

/**
 * Reads the files of an import one after another, those only whose decisions have changed since. A file that
 * cannot be read is refused by itself and never stops the others.
 */
export async function readFiles(
  { files }: ImportSession,
  decisions: ImportDecisions,
  report: Report,
  signal: AbortSignal,
): Promise<{ file: SessionFile; reading: Reading }[]> {
  const read: { file: SessionFile; reading: Reading }[] = [];
  for (const [index, file] of files.entries()) {
    const tell = (stage: string, share: number): void =>
      report({ type: 'progress', stage, done: index + share, total: files.length });
    tell('reading', 0);
    const asked = decisionsFor(file.key, decisions);
    if (!file.reading || file.reading.followed !== nameDecisions(asked, file.reading.workbook)) {
      file.reading = await readFile(file, asked, tell, signal);
    }
    read.push({ file, reading: file.reading });
  }
  return read;
}

async function readFile(
  file: SessionFile,
  decisions: ReadDecisions,
  tell: (stage: string, share: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  try {
    const bytes = await readBytes(file);
    // Taken before reading: the bytes are handed over to the reading thread.
    const hash = createHash('sha256').update(bytes).digest('hex');
    const workbook = await readWorkbook(bytes, file.file.name, decisions, tell, signal);
    return { workbook, hash, refused: null, followed: nameDecisions(decisions, workbook) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SpreadsheetError)) throw error;
    return { workbook: null, hash: null, refused: error, followed: nameDecisions(decisions, null) };
  }
}

/** How much of a file's time each phase takes, roughly: where its progress starts and how far it goes. */
const PHASES: Record<ReadProgress['phase'], { stage: string; from: number; share: number }> = {
  reading: { stage: 'reading', from: 0, share: 0.6 },
  recognising: { stage: 'recognising', from: 0.6, share: 0.3 },
  'handing-over': { stage: 'recognising', from: 0.9, share: 0.1 },
};

async function readBytes({ file }: SessionFile): Promise<Uint8Array<ArrayBuffer>> {
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
  decisions: ReadDecisions,
  tell: (stage: string, share: number) => void,
  signal: AbortSignal,
): Promise<RecognisedWorkbook> {
  const onProgress = ({ phase, done, total }: ReadProgress): void => {
    const { stage, from, share } = PHASES[phase];
    tell(stage, from + (total > 0 ? (share * done) / total : 0));
  };
  return readWorkbookInWorker(bytes, name, { decisions, signal, onProgress, givesBytes: true });
}
