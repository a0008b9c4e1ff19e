import type { Lang } from '#shared/contract/base.ts';

/** A share with what it is a share of; written `covered/total` and as a percentage, `—` where `total` is 0. */
export interface ReportRate {
  covered: number;
  total: number;
}

/** A text that must not be overlooked; printed bold. */
export interface ReportMark {
  strong: string;
}

/** A text column holds texts and marks, a count column whole numbers, a rate column rates; `null` is blank. */
export type ReportCell = string | ReportMark | number | ReportRate | null;

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

/**
 * A report as plain data. Every writer (HTML, PDF, spreadsheet) renders this and computes nothing but the
 * percentage of a rate, so the same report says the same figures in every form.
 */
export interface ReportDocument {
  lang: Lang;
  title: string;
  /** Without its ending. */
  fileName: string;
  /** At most 31 characters, without `* ? : \ / [ ]`. */
  sheetName: string;
  headLine: { left: string; centre: string; right: string };
  columns: ReportColumn[];
  rows: ReportCell[][];
  /** Null where there is no row to sum. */
  total: TotalRow | null;
  /** What stands in the table when there is no row. */
  emptyText: string;
  notesTitle: string;
  notes: string[];
  signOff: { label: string; value: string }[];
  /** Foot of each page; `pages` has the places `{page}` and `{pages}`. */
  footer: { left: string; pages: string; right: string };
}
