import type { MergeStrategy } from '../compare/merge-strategy.ts';
import type { ColumnTarget } from '../recognised-sheet.ts';

/** What a person decided about one form, told by the fingerprint of its header. */
export interface FormDecision {
  /** Column (see `columnKeys`) → where it goes. */
  columns: Record<string, ColumnTarget>;
  /** Column → how its cells meet those of the registry. Columns left out: blank cells don't overwrite. */
  merge: Record<string, MergeStrategy>;
  /** First and last header line, 1-based, where a person showed them. */
  headerRows?: [number, number] | undefined;
  /** False leaves out the lines that are hidden in the file. */
  hiddenRows?: boolean | undefined;
}

/** Field → wording (see `wordingKey`) → the choice it stands for; null for none of them. */
export type ValueDecisions = Readonly<Record<string, Readonly<Record<string, string | boolean | null>>>>;

/** What a person decided about one sheet of one file; lines are 1-based. */
export interface SheetDecision {
  /** True takes a hidden sheet in, false leaves a sheet out. */
  take?: boolean | undefined;
  headerRows?: [number, number] | undefined;
  hiddenRows?: boolean | undefined;
  /** Lines to leave out, and lines to take in, that recognition judged otherwise. */
  skipLines?: number[] | undefined;
  takeLines?: number[] | undefined;
  /** What a person wrote into cells instead: line → column letter → text. */
  cells?: Record<string, Record<string, string>> | undefined;
}

/** What a person decided about one file of an import. */
export interface FileDecision {
  /** How to decode a text file. */
  encoding?: string | undefined;
  sheets: Record<string, SheetDecision>;
}

/** Whether a line's firm is the registry's firm of a similar name. Null asks again. */
export interface FirmAnswer {
  /** As the roster writes them. */
  name: string;
  building: string;
  firmId: string;
  same: boolean | null;
}

/** Everything that a person decides about an import before it is written, but for which lines are written. */
export interface ImportDecisions {
  files: Record<string, FileDecision>;
  forms: Record<string, FormDecision>;
  values: ValueDecisions;
  firms: FirmAnswer[];
}

export const NO_IMPORT_DECISIONS: ImportDecisions = { files: {}, forms: {}, values: {}, firms: [] };
