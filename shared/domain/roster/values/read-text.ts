import { INVISIBLE, squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { isExcelError, NOTHING, type Reading, refused, saysNothing } from './reading.ts';

const TIDY = /^[\u0021-\u007e\u4e00-\u9fff（）《》、，。：；·]*$/;
const BETWEEN_CHINESE = /(?<=[\u3400-\u9fff（）]) +(?=[\u3400-\u9fff（）])/g;

/**
 * Text without what only the spreadsheet put there: outer and doubled white space, line breaks, invisible
 * characters, full-width letters and digits. Chinese punctuation and brackets stay as written.
 */
export function tidyText(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain text of a cell; null for blank cells and for 无, / and —. */
export function readText(cell: Cell): Reading<string> {
  if (cell === null) return NOTHING;
  const original = cellText(cell);
  const value = tidyText(original);
  if (value === '' || saysNothing(squeeze(value))) return NOTHING;
  if (isExcelError(value)) return refused('excel-error');
  return value === original ? { value } : { value, tidied: true };
}

/** A name of a firm, building or person: as text, and without the spaces that spread Chinese characters. */
export function readName(cell: Cell): Reading<string> {
  const read = readText(cell);
  if (read.value === null || !read.value.includes(' ')) return read;
  const value = read.value.replace(BETWEEN_CHINESE, '');
  return value === read.value ? read : { value, tidied: true };
}
