import type { SheetDecision } from '#shared/domain/roster/decisions/import-decisions.ts';
import type { SheetContext } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import type { RosterRow } from '#shared/domain/roster/roster-row.ts';
import type { SpreadsheetErrorCode, SpreadsheetErrorParams } from './spreadsheet-error.ts';

/** How far reading has come; `done` of `total` counts sheets while recognising and firms while handing over. */
export interface ReadProgress {
  phase: 'reading' | 'recognising' | 'handing-over';
  done: number;
  total: number;
}

/** What a person decided about a file and about all files. */
export interface ReadDecisions extends Pick<SheetContext, 'forms' | 'values'> {
  /** How to decode a text file. */
  encoding?: string | undefined;
  /** By sheet name. */
  sheets?: Readonly<Record<string, SheetDecision>>;
  /** The sheet whose table is listed line by line. */
  listsTableOf?: string;
}

export interface ReadRequest {
  bytes: ArrayBuffer;
  fileName: string;
  decisions: ReadDecisions;
}

/** What the reading thread posts, in this order: progress, the workbook without rows, its rows, `done`. */
export type ReadReply =
  | { type: 'progress'; progress: ReadProgress }
  | { type: 'workbook'; workbook: RecognisedWorkbook }
  /** Some rows of a sheet; large sheets come in parts, the last first, so that the receiver stays responsive. */
  | { type: 'rows'; sheet: number; rows: RosterRow[] }
  | { type: 'done' }
  | { type: 'failed'; code: SpreadsheetErrorCode; params: SpreadsheetErrorParams };
