import { CFB, type ParsingOptions, parse_zip, type WorkBook } from 'xlsx';
import { makeDayReader, toErrorCell, toTextCell } from '../to-grid.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type CellSource, readSheetData, type SheetData } from './sheet-data.ts';
import { UnusualXml } from './xml-cursor.ts';

/** A file of the zip, as the spreadsheet library holds it. */
interface ZipFile {
  name: string;
  content: Buffer;
  size: number;
}

interface ZipContainer {
  FullPaths: string[];
  FileIndex: ZipFile[];
}

/** What the library knows of the formats of cells, by style. */
interface BookStyles {
  Styles?: { CellXf?: { numFmtId?: number }[] };
  SSF?: Record<number, string>;
}

export interface ZippedWorkbook {
  book: WorkBook;
  /** The cells of sheets that were read here, by the name of the sheet; the book has no cells of those. */
  data: Map<string, SheetData>;
}

const SHEET = /\/xl\/worksheets\/[^/]+\.xml$/i;
const STRINGS = /\/xl\/sharedstrings\.xml$/i;
const OPEN = '<sheetData>';
const CLOSE = '</sheetData>';
const NO_STRINGS = Buffer.from('<sst/>');

/** Takes the rows out of a sheet and leaves a number in their place; null where it holds none. */
function cutRows(file: ZipFile, number: number): Buffer | null {
  const xml = file.content;
  const from = xml.indexOf(OPEN);
  const to = xml.lastIndexOf(CLOSE);
  if (from < 0 || to < from) return null;
  const mark = `${OPEN}<row r="1"><c r="A1"><v>${number}</v></c></row>`;
  put(file, Buffer.concat([xml.subarray(0, from), Buffer.from(mark), xml.subarray(to)]));
  return xml.subarray(from + OPEN.length, to);
}

function put(file: ZipFile, content: Buffer): void {
  file.content = content;
  file.size = content.length;
}

function makeSource(book: WorkBook, strings: readonly string[]): CellSource {
  const { Styles, SSF } = book as WorkBook & BookStyles;
  const readDay = makeDayReader(book.Workbook?.WBProps?.date1904 === true);
  const formats = (Styles?.CellXf ?? []).map(({ numFmtId }) => SSF?.[numFmtId ?? 0] ?? 'General');
  return {
    strings,
    readNumber: (value, style) => {
      const format = formats[style] ?? 'General';
      return format === 'General' ? value : readDay(value, format);
    },
    readText: toTextCell,
    readError: toErrorCell,
  };
}

function readParts(container: ZipContainer, options: ParsingOptions): ZippedWorkbook {
  const files = container.FileIndex.map((file, i) => ({ file, path: container.FullPaths[i] ?? '' }));
  const shared = files.filter(({ path }) => STRINGS.test(path)).map(({ file }) => file);
  if (shared.length > 1) throw new UnusualXml();
  const strings = shared[0] ? readSharedStrings(shared[0].content) : [];
  if (shared[0]) put(shared[0], NO_STRINGS);
  const rows = files.filter(({ path }) => SHEET.test(path)).map(({ file }, number) => cutRows(file, number));
  const book = parse_zip(container, { ...options });
  const source = makeSource(book, strings);
  const data = new Map<string, SheetData>();
  for (const name of book.SheetNames) {
    const mark = book.Sheets[name]?.['!data']?.[0]?.[0]?.v;
    const xml = typeof mark === 'number' ? rows[mark] : null;
    if (xml) data.set(name, readSheetData(xml, source));
  }
  return { book, data };
}

/**
 * Reads an .xlsx with the spreadsheet library, except for what makes files large: the rows and the shared
 * texts are taken out before the library looks, and read here. A file that is written in an unusual way is
 * read by the library alone.
 */
export function readZippedWorkbook(bytes: Buffer, options: ParsingOptions): ZippedWorkbook {
  try {
    return readParts(CFB.read(bytes, { type: 'buffer' }) as ZipContainer, options);
  } catch (error) {
    if (!(error instanceof UnusualXml)) throw error;
  }
  return { book: parse_zip(CFB.read(bytes, { type: 'buffer' }), { ...options }), data: new Map() };
}
