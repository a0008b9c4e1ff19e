import { CFB } from 'xlsx';
import { isTextEncoding } from '#shared/domain/roster/text-encoding.ts';
import { type DecodedText, decodeAs, decodeText } from './decode-text.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import { checkUnpackedSize, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What the file is by its content; its ending decides only between relatives. */
export type WorkbookFormat =
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'xls'
  | 'et'
  | 'ods'
  | 'csv'
  | 'tsv'
  | 'html'
  | 'xml'
  | 'mht';

export type DetectedFile =
  | { container: 'zip'; format: WorkbookFormat; unpackedBytes: number }
  | { container: 'compound'; format: WorkbookFormat }
  | { container: 'text'; format: WorkbookFormat; decoded: DecodedText };

const BINARY_ENDINGS = new Set(['xlsx', 'xlsm', 'xlsb', 'ods', 'et']);
const COMPOUND_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function formatOfZip(entries: readonly ZipEntry[], ending: string, file: string): WorkbookFormat {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('[content_types].xml') && [...names].some((name) => name.startsWith('xl/'))) {
    return ending === 'xlsm' ? 'xlsm' : 'xlsx';
  }
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'ods';
  throw new SpreadsheetError('not-a-workbook', { file });
}

/** An .xls or .et, as far as its directory of streams tells; an encrypted workbook has another content. */
function formatOfCompound(bytes: Buffer, ending: string, file: string): WorkbookFormat {
  let container: unknown;
  try {
    container = CFB.read(bytes, { type: 'buffer' });
  } catch (cause) {
    throw new SpreadsheetError('damaged', { file }, { cause });
  }
  const has = (stream: string) => Boolean(CFB.find(container, stream));
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw new SpreadsheetError('encrypted', { file });
  if (!has('Workbook') && !has('Book')) throw new SpreadsheetError('not-a-workbook', { file });
  return ending === 'et' ? 'et' : 'xls';
}

function formatOfText(text: string, ending: string, file: string): WorkbookFormat {
  if (text.includes('\0')) throw new SpreadsheetError('not-a-workbook', { file });
  const start = text.slice(0, 4_096).trimStart();
  if (/^mime-version:/i.test(start)) return 'mht';
  if (/^<\?xml|^<ss:workbook|^<workbook/i.test(start) && /<(ss:)?workbook[\s>]/i.test(start)) return 'xml';
  if (start.startsWith('<') && /<table/i.test(text)) return 'html';
  const tabbed = start.includes('\t');
  // Many systems export lines with tabs under the name .xls; a text under a zipped ending is a mistake.
  if (BINARY_ENDINGS.has(ending) || (ending === 'xls' && !tabbed)) {
    throw new SpreadsheetError('not-a-workbook', { file });
  }
  return ending === 'tsv' || ending === 'xls' || (tabbed && ending !== 'csv') ? 'tsv' : 'csv';
}

/**
 * Tells what a file is from its first bytes and its directory, and refuses what is no workbook, is locked
 * with a password, was cut off or would unpack to something huge. Nothing is unpacked here. `encoding` is
 * how a person wants a text file decoded.
 * @throws SpreadsheetError
 */
export function detectFormat(bytes: Buffer, fileName: string, encoding?: string): DetectedFile {
  if (bytes.length === 0) throw new SpreadsheetError('empty-file', { file: fileName });
  const ending = endingOf(fileName);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] !== undefined && bytes[2] < 9) {
    const entries = readZipDirectory(bytes, fileName);
    const unpackedBytes = checkUnpackedSize(entries, fileName);
    return { container: 'zip', format: formatOfZip(entries, ending, fileName), unpackedBytes };
  }
  if (bytes.subarray(0, 8).equals(COMPOUND_SIGNATURE)) {
    return { container: 'compound', format: formatOfCompound(bytes, ending, fileName) };
  }
  // Excel 2 to 4 wrote records without a container.
  if (bytes[0] === 0x09 && bytes[1] !== undefined && bytes[1] <= 8 && ending === 'xls') {
    return { container: 'compound', format: 'xls' };
  }
  const decoded = isTextEncoding(encoding)
    ? decodeAs(bytes, encoding)
    : decodeText(bytes, fileName, BINARY_ENDINGS.has(ending) || ending === 'xls');
  if (decoded.text.trim() === '') throw new SpreadsheetError('empty-file', { file: fileName });
  return { container: 'text', format: formatOfText(decoded.text, ending, fileName), decoded };
}
