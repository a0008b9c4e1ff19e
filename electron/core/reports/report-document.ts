import type { Lang } from '#shared/contract/base.ts';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';
import type { FirmPick } from '#shared/domain/report/firm-pick.ts';

/** A share with what it is a share of; written `covered/total` and as a percentage, `—` where `total` is 0. */
export interface ReportRate {
  covered: number;
  total: number;
  /** The firms that are covered. */
  behind?: FirmPick;
}

/** A number that opens the firms it counts. */
export interface ReportFigure {
  figure: number;
  behind: FirmPick;
}

/** The name of a line that stands below another one, set in by its level. */
export interface ReportLabel {
  label: string;
  level: number;
}

/** A text that must not be overlooked; printed bold. */
export interface ReportMark {
  strong: string;
}

/** A text that names people: `mask` is the field of `maskText` that tells how it is hidden. */
export interface ReportPeople {
  people: string;
  mask: string;
}

/** A text column holds texts, marks, labels and people, a count column whole numbers, a rate column rates; `null` is blank. */
export type ReportCell =
  | string
  | ReportMark
  | ReportLabel
  | ReportPeople
  | number
  | ReportFigure
  | ReportRate
  | null;

interface ColumnBase {
  /** With line breaks where the paper should break it. */
  header: string;
  /** Neighbouring columns of the same group share one head cell above theirs. */
  group: string | null;
  /** On A4; every writer scales the sum to its own width. */
  widthMm: number;
}
export interface TextColumn extends ColumnBase {
  kind: 'text';
  /** The field of `maskText` whose people it names; what a release may not show is hidden in it or left out. */
  mask?: string;
}
export interface CountColumn extends ColumnBase {
  kind: 'count';
  align: 'right' | 'center';
}
/** A spreadsheet splits the rate: numerator, denominator, percentage. */
export interface RateColumn extends ColumnBase {
  kind: 'rate';
  parts: { covered: string; total: string; percent: string };
}
export type ReportColumn = TextColumn | CountColumn | RateColumn;

/** 合计: `label` stands over the first `span` columns, `cells` under the others. */
export interface TotalRow {
  label: string;
  span: number;
  cells: ReportCell[];
}

/** A line across the whole table, above the row `at`. */
export interface Band {
  at: number;
  text: string;
  /** On paper it begins a page. */
  startsPage: boolean;
}

export interface ReportTable {
  columns: ReportColumn[];
  rows: ReportCell[][];
  bands?: Band[];
  /** Null where nothing is summed. */
  total: TotalRow | null;
  /** What stands in the table when there is no row. */
  emptyText: string;
}

/** A table above the main one, with a caption of its own. */
export interface TablePart extends ReportTable {
  kind: 'table';
  caption: string;
  /** False for lines of names and values that need no head. */
  hasHead: boolean;
}

export interface FloorRoom {
  room: string;
  /** Null: nobody is in it, as far as the registry knows. */
  firm: string | null;
  coverage: CoverageClass | null;
}

/** The floors of a building from the top down, each room as a block. */
export interface FloorPart {
  kind: 'floors';
  caption: string;
  floors: { floor: string; rooms: FloorRoom[] }[];
  /** The mark of each class and of an empty room, with its words. */
  legend: { mark: string; label: string; coverage: CoverageClass | null }[];
}

/**
 * A report as plain data. Every writer (HTML, PDF, spreadsheet, Word) renders this and computes nothing but the
 * percentage of a rate, so the same report says the same figures in every form.
 */
export interface ReportDocument extends ReportTable {
  lang: Lang;
  title: string;
  /** Without its ending. */
  fileName: string;
  /** At most 31 characters, without `* ? : \ / [ ]`. */
  sheetName: string;
  headLine: { left: string; centre: string; right: string };
  /** Paragraphs between the head and the tables. */
  intro?: string[];
  before?: (TablePart | FloorPart)[];
  notesTitle: string;
  notes: string[];
  signOff: { label: string; value: string }[];
  /** Foot of each page; `pages` has the places `{page}` and `{pages}`. */
  footer: { left: string; pages: string; right: string };
}

/** A cell as what every form can say of it: a figure is its number, a label its words. */
export function plainCell(cell: ReportCell): string | number | ReportRate | null {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('strong' in cell) return cell.strong;
  if ('label' in cell) return cell.label;
  if ('people' in cell) return cell.people;
  return 'figure' in cell ? cell.figure : cell;
}
