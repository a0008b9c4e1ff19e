import { readHtmlTable } from './html-table.ts';
import { readTsv } from './tsv.ts';

/** As many cells as one paste writes; a whole district's roster belongs to the import. */
export const MOST_CELLS = 200_000;

/** Texts longer than this are not even taken apart. */
const LONGEST = 60_000_000;

/** What the clipboard holds: cells, nothing that is text, or more than a paste takes. */
export type Clipboard =
  | { type: 'cells'; cells: string[][] }
  | { type: 'no-text' }
  | { type: 'too-many'; count: number };

/**
 * The cells that spreadsheets, word processors and web pages leave on the clipboard. The table of the HTML is
 * taken where it says more than the plain text does: merged cells, or columns that the text has lost.
 */
export function readClipboard(text: string, html: string): Clipboard {
  if (text === '' && html === '') return { type: 'no-text' };
  if (text.length > LONGEST) return { type: 'too-many', count: countCells(text) };
  const plain = readTsv(text);
  const count = countOf(plain);
  if (count > MOST_CELLS) return { type: 'too-many', count };
  const table = /<table/i.test(html) && html.length <= LONGEST ? readHtmlTable(html) : null;
  if (table && (text === '' || table.hasMerges || widthOf(table.rows) > widthOf(plain))) {
    const size = countOf(table.rows);
    return size > MOST_CELLS ? { type: 'too-many', count: size } : { type: 'cells', cells: table.rows };
  }
  return text === '' ? { type: 'no-text' } : { type: 'cells', cells: plain };
}

function countOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Roughly: what is this long is not read for being exact. */
function countCells(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === 10) count++;
  }
  return count;
}
