import { type ParsingOptions, read, set_cptable, type WorkBook } from 'xlsx';
import type { SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import type { TextEncoding } from '#shared/domain/roster/text-encoding.ts';
import { installBoundedZlib } from './bounded-zlib.ts';
import { type DetectedFile, detectFormat, type WorkbookFormat } from './detect-format.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import { toGrid, toMerges } from './to-grid.ts';
import { readZippedWorkbook } from './xlsx/read-zipped-workbook.ts';
import type { SheetData } from './xlsx/sheet-data.ts';

export interface WorkbookContent {
  format: WorkbookFormat;
  /** How a text file was decoded; null for workbooks. */
  encoding: TextEncoding | null;
  /** Characters of a text file that the encoding does not know. */
  unreadable: number;
  sheets: SheetGrid[];
}

/** Values only: no formulas, rich text or links are built, and macros stay unread bytes. */
const VALUES_ONLY: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  // Without this the library does not tell which lines are hidden.
  cellStyles: true,
  bookVBA: false,
};

/** Old .xls files name characters by a Windows code page; the tables are half a megabyte, so only then. */
async function loadCodePages(): Promise<void> {
  set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
}

interface Parsed {
  book: WorkBook;
  /** The sheets whose cells are not in the book because they were read already. */
  data?: ReadonlyMap<string, SheetData>;
}

async function parse(bytes: Buffer, file: DetectedFile): Promise<Parsed> {
  if (file.container === 'text') {
    const raw = file.format !== 'xml';
    return { book: read(file.decoded.text, { ...VALUES_ONLY, type: 'string', raw }) };
  }
  if (file.container === 'zip') installBoundedZlib(file.unpackedBytes);
  else await loadCodePages();
  if (file.format === 'xlsx' || file.format === 'xlsm') return readZippedWorkbook(bytes, VALUES_ONLY);
  return { book: read(bytes, { ...VALUES_ONLY, type: 'buffer' }) };
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
 * `encoding` decodes a text file as a person decided.
 * @throws SpreadsheetError
 */
export async function readWorkbook(
  bytes: Buffer,
  fileName: string,
  encoding?: string,
): Promise<WorkbookContent> {
  const detected = detectFormat(bytes, fileName, encoding);
  let parsed: Parsed;
  try {
    parsed = await parse(bytes, detected);
  } catch (error) {
    throw toSpreadsheetError(error, fileName);
  }
  const { book, data } = parsed;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name] ?? {};
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    delete book.Sheets[name];
    const read = data?.get(name);
    if (!read) return toGrid(name, sheet, hidden, date1904);
    return { name, hidden, rows: read.rows, merges: toMerges(sheet), hiddenRows: read.hiddenRows };
  });
  if (sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new SpreadsheetError('empty-workbook', { file: fileName });
  }
  return {
    format: detected.format,
    encoding: detected.container === 'text' ? detected.decoded.encoding : null,
    unreadable: detected.container === 'text' ? detected.decoded.unreadable : 0,
    sheets,
  };
}
