/** What to mark in one sheet. Lines are 1-based. */
export interface MarkSheet {
  name: string;
  headerRows: readonly number[];
  /** `column` is a joined heading, or null for the whole line. */
  marks: readonly { row: number; column: string | null; reason: string }[];
}

export interface MarkRequest {
  bytes: ArrayBuffer;
  fileName: string;
  sheets: readonly MarkSheet[];
}

/** What the marking thread is started with: `rebuild` makes a plain workbook of the same cells. */
export interface MarkWork extends MarkRequest {
  rebuild: boolean;
}
