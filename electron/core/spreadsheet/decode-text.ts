import type { TextEncoding } from '#shared/domain/roster/text-encoding.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** Characters that the encoding does not know. */
  unreadable: number;
}

function decodeWith(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, unreadable: 0 };
  } catch {
    return null;
  }
}

/** Text of a file as a person wants it decoded; what does not fit becomes � and is counted. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, unreadable: text.split('\ufffd').length - 1 };
}

function encodingsToTry(bytes: Uint8Array): TextEncoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['UTF-16LE'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['UTF-16BE'];
  return ['UTF-8', 'GB18030'];
}

/**
 * True for UTF-8 that breaks off in the middle of a character. GB18030 would read the same bytes as other
 * characters and not complain.
 */
function isCutOffUtf8(bytes: Uint8Array): boolean {
  for (let missing = 1; missing <= 3; missing++) {
    const decoded = decodeWith(bytes.subarray(0, -missing), 'UTF-8');
    if (decoded) return /[^\p{ASCII}]/u.test(decoded.text);
  }
  return false;
}

/** Texts have no zero bytes outside UTF-16; pictures, documents and archives have. */
function hasZeroBytes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4_096).includes(0);
}

/**
 * Text of a file by its byte order mark, else as UTF-8, else as GB18030 (which contains GBK and GB2312).
 * Each attempt is strict: a byte that does not fit refuses the encoding instead of leaving a wrong character.
 * @throws SpreadsheetError `damaged` for a text that was cut off, `not-a-workbook` for what is no text or
 * claims to be a workbook, else `unknown-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string, claimsWorkbook: boolean): DecodedText {
  const encodings = encodingsToTry(bytes);
  const binary = encodings.includes('UTF-8') && hasZeroBytes(bytes);
  for (const encoding of binary ? [] : encodings) {
    const decoded = decodeWith(bytes, encoding);
    if (decoded) return decoded;
    if (encoding === 'UTF-8' && isCutOffUtf8(bytes)) throw new SpreadsheetError('damaged', { file });
  }
  throw new SpreadsheetError(binary || claimsWorkbook ? 'not-a-workbook' : 'unknown-encoding', { file });
}
