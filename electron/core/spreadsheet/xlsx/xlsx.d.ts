import type { ParsingOptions, WorkBook } from 'xlsx';

declare module 'xlsx' {
  /** Reads a workbook from a zip that `CFB.read` opened; exported by the library, left out of its types. */
  export function parse_zip(container: unknown, options?: ParsingOptions): WorkBook;
}
