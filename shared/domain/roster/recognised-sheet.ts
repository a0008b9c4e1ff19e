import type { MergeStrategy } from './compare/merge-strategy.ts';
import type { StationForm } from './form/station-form.ts';
import type { RecordField } from './record/record-ref.ts';
import type { RosterField, RosterProblem, RosterRow } from './roster-row.ts';
import type { WordingField } from './values/wordings.ts';

export type SheetKind = 'table' | 'form' | 'empty' | 'unrecognised';

export type SkipReason =
  | 'title'
  | 'unit'
  | 'total'
  | 'signature'
  | 'blank'
  | 'repeated-header'
  | 'note'
  | 'hidden'
  | 'decided';

/**
 * Where a column goes: a field of the registry, `custom:NAME` to keep it as it is, or null for nowhere.
 * Record fields are our own hidden columns; people never see them.
 */
export type ColumnTarget = RosterField | RecordField | `custom:${string}` | null;

export interface RecognisedColumn {
  /** 0-based position in the sheet. */
  index: number;
  /** Names the column among those of its header: the heading, numbered where several share it. */
  key: string;
  /** Header levels joined with `/`, inner spaces and line breaks removed. */
  header: string;
  field: ColumnTarget;
  /** 0..1; below 1 a person should look. */
  confidence: number;
  /** A key of the `roster` texts that says why: `alias`, `word-part`, `content`, `forbidden`, `unknown` … */
  reason: string;
  /** How its cells meet those of a firm that the registry knows. */
  merge: MergeStrategy;
  /** The first cell that says something, as it stands in the file; empty where none does. */
  sample: string;
}

/** One wording of a choice or yes/no column. */
export interface WordingTally {
  field: WordingField;
  /** As the file writes it. */
  wording: string;
  count: number;
  /** What it was taken for; null for nothing. */
  choice: string | boolean | null;
  /** Known by rule, decided by a person, or unknown and left out. */
  by: 'rule' | 'decided' | 'unknown';
  /** What an unknown wording may mean: only a proposal. */
  proposed: string | boolean | null;
}

/** One line of a sheet as a person sees it, 1-based. */
export interface SheetLine {
  row: number;
  cells: string[];
  hidden: boolean;
}

/** One line of a table as it stands in the file, 1-based; what a person wrote into it included. */
export interface TableLine {
  row: number;
  cells: string[];
  /** By the person. */
  isLeftOut: boolean;
}

/** What one sheet of a file turned out to be. Lines are 1-based as the person sees them. */
export interface RecognisedSheet {
  name: string;
  kind: SheetKind;
  hidden: boolean;
  headerRows: number[];
  /** The same for files with the same headings in the same order; empty where there is no header. */
  fingerprint: string;
  columns: RecognisedColumn[];
  /** The building that title or file name speak of, where no column does. */
  titleBuilding: string | null;
  rows: RosterRow[];
  skipped: { row: number; reason: SkipReason }[];
  problems: RosterProblem[];
  /** Label → value of a key/value form; empty for tables. */
  form: Record<string, string>;
  /** What the form tells of a station, where it is a station's. */
  station: StationForm | null;
  /** Wordings of choice and yes/no columns, unknown ones first. */
  wordings: WordingTally[];
  /** How many filled lines of the table the file hides. */
  hiddenRows: number;
  /** The first lines, and later ones that were skipped, for a person to look at. */
  lines: SheetLine[];
  /** Every line of the table, where they were asked for. */
  tableLines?: TableLine[];
}

/** A whole file, sheet by sheet. */
export interface RecognisedWorkbook {
  /** `xlsx`, `xls`, `csv`, `html` …: what the file is by its content, not by its ending. */
  format: string;
  /** How a text file was decoded (`UTF-8`, `GB18030` …); null for workbooks. */
  encoding: string | null;
  /** Characters of a text file that the encoding does not know. */
  unreadable: number;
  sheets: RecognisedSheet[];
}
