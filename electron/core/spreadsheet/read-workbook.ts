import { type ParsingOptions, read, set_cptable, type WorkBook } from 'xlsx';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { installBoundedZlib } from './bounded-zlib.ts';
import type { TextEncoding } from './decode-text.ts';
import { type DetectedFile, detectFormat, type WorkbookFormat } from './detect-format.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import { toGrid } from './to-grid.ts';

export interface WorkbookContent {
  format: WorkbookFormat;
  /** How a text file was decoded; null for workbooks. */
  encoding: TextEncoding | null;
  sheets: SheetGrid[];
}

/** Values only: no formulas, styles, rich text or links are built, and macros stay unread bytes. */
const VALUES_ONLY: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: false,
  bookVBA: false,
};

/** Old .xls files name characters by a Windows code page; the tables are half a megabyte, so only then. */
async function loadCodePages(): Promise<void> {
  set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
}

async function parse(bytes: Buffer, file: DetectedFile): Promise<WorkBook> {
  if (file.container === 'text') {
    return read(file.decoded.text, { ...VALUES_ONLY, type: 'string', raw: file.format !== 'xml' });
  }
  if (file.container === 'zip') installBoundedZlib(file.unpackedBytes);
  else await loadCodePages();
  return read(bytes, { ...VALUES_ONLY, type: 'buffer' });
}

function toSpreadsheetError(cause: unknown, file: string): SpreadsheetError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = /password|encrypt/i.test(message) ? 'encrypted' : 'damaged';
  return new SpreadsheetError(code, { file }, { cause });
}

/**
 * Reads every sheet of a spreadsheet or text file as plain values: .xlsx .xlsm .xlsb .xls .et .ods .csv .tsv,
 * and the tables of HTML, XML and MHT files that systems export under the name .xls. The content decides,
 * not the ending. Cells of text files stay text, so that codes and phones keep their zeros.
 * @throws SpreadsheetError
 */
export async function readWorkbook(bytes: Buffer, fileName: string): Promise<WorkbookContent> {
  const detected = detectFormat(bytes, fileName);
  let book: WorkBook;
  try {
    book = await parse(bytes, detected);
  } catch (error) {
    throw toSpreadsheetError(error, fileName);
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] ?? {};
    delete book.Sheets[name];
    return toGrid(name, sheet, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, date1904);
  });
  if (sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new SpreadsheetError('empty-workbook', { file: fileName });
  }
  return {
    format: detected.format,
    encoding: detected.container === 'text' ? detected.decoded.encoding : null,
    sheets,
  };
}
