import type { PageMark } from '../releases/page-mark.ts';
import type { ReportDocument } from '../reports/report-document.ts';

type SheetOptions = { landscape: boolean; mark: PageMark | null };
type WordOptions = { landscape: boolean; mark: string | null };

/** What the writing thread is to make, without the lines of the table, which come after it. */
export type OfficeJob =
  | { kind: 'report-xlsx'; report: Omit<ReportDocument, 'rows'>; options: SheetOptions }
  | { kind: 'report-docx'; report: Omit<ReportDocument, 'rows'>; options: WordOptions };

export type OfficeRow = ReportDocument['rows'][number];

/** To the writing thread, in this order. */
export type ToOffice =
  | { type: 'job'; job: OfficeJob }
  | { type: 'rows'; rows: OfficeRow[] }
  | { type: 'write' };

/** From the writing thread. */
export type FromOffice =
  | { type: 'progress'; done: number }
  | { type: 'file'; bytes: Uint8Array<ArrayBuffer> };
