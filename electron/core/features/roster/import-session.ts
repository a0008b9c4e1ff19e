import { AppError } from '#shared/contract/errors.ts';
import {
  type ImportDecisions,
  NO_IMPORT_DECISIONS,
} from '#shared/domain/roster/decisions/import-decisions.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import type { SpreadsheetError } from '../../spreadsheet/spreadsheet-error.ts';

/** What reading a file gave, and which decisions it followed. */
export interface Reading {
  workbook: RecognisedWorkbook | null;
  /** SHA-256 of the file in hex; null for one that was refused. */
  hash: string | null;
  refused: SpreadsheetError | null;
  followed: string;
}

/** A file of an import, kept until the import is over so that it can be read again under other decisions. */
export interface SessionFile {
  file: File;
  /** Its name, numbered where several files share it: decisions and pages know it by that. */
  key: string;
  reading: Reading | null;
}

/** One import from its files to what is written: files and decisions, through any number of dry runs. */
export interface ImportSession {
  files: SessionFile[];
  /** The one that no column or title tells. */
  building: string | null;
  /** What a person decided in this import. */
  decisions: ImportDecisions;
}

/** Decisions about a file that is not among these were made about others: refused rather than overlooked. */
export function refuseUnknownFiles({ files, decisions }: ImportSession): void {
  const value = Object.keys(decisions.files).find((name) => files.every(({ key }) => key !== name));
  if (value !== undefined) throw new AppError('invalid-value', { field: 'files', value });
}

export function startSession(
  files: readonly File[],
  building: string | null,
  decisions: ImportDecisions = NO_IMPORT_DECISIONS,
): ImportSession {
  const seen = new Map<string, number>();
  const keyed = files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return { file, key: count === 1 ? file.name : `${file.name} (${count})`, reading: null };
  });
  return { files: keyed, building, decisions };
}
