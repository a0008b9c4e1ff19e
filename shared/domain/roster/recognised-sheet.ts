import type { StationForm } from './form/station-form.ts';
import type { RecordField } from './record/record-ref.ts';
import type { RosterField, RosterProblem, RosterRow } from './roster-row.ts';

export type SheetKind = 'table' | 'form' | 'empty' | 'unrecognised';

export type SkipReason = 'title' | 'unit' | 'total' | 'signature' | 'blank' | 'repeated-header' | 'note';

/**
 * Where a column goes: a field of the registry, `custom:NAME` to keep it as it is, or null for nowhere.
 * Record fields are our own hidden columns; people never see them.
 */
export type ColumnTarget = RosterField | RecordField | `custom:${string}` | null;

export interface RecognisedColumn {
  /** 0-based position in the sheet. */
  index: number;
  /** Header levels joined with `/`, inner spaces and line breaks removed. */
  header: string;
  field: ColumnTarget;
  /** 0..1; below 1 a person should look. */
  confidence: number;
  /** A key of the `roster` texts that says why: `alias`, `word-part`, `content`, `forbidden`, `unknown` … */
  reason: string;
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
}

/** A whole file, sheet by sheet. */
export interface RecognisedWorkbook {
  /** `xlsx`, `xls`, `csv`, `html` …: what the file is by its content, not by its ending. */
  format: string;
  /** How a text file was decoded (`UTF-8`, `GB18030` …); null for workbooks. */
  encoding: string | null;
  sheets: RecognisedSheet[];
}
