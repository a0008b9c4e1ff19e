import type { GridColumn } from '../grid-column.ts';
import { formatCell } from '../values/format-cell.ts';
import type { DecodedTable, TableRow } from './table-row.ts';

const SEPARATOR = '\n';

/**
 * A test for rows whose text contains every word of `search`, without regard to case and width. Null where there
 * is nothing to look for.
 */
export function makeRowSearch(
  search: string,
  textOf: (row: TableRow) => string,
): ((row: TableRow) => boolean) | null {
  const words = plainText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return (row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  };
}

/**
 * What the cells of a row say, numbers left out, in the form a search compares. Remembered by row, so that every
 * further letter typed costs a fraction of the first.
 */
export function rememberRowTexts(columns: readonly GridColumn[]): (row: TableRow) => string {
  const texts = new WeakMap<TableRow, { table: DecodedTable; text: string }>();
  return (row) => {
    const kept = texts.get(row);
    if (kept?.table === row.table) return kept.text;
    const text = plainText(rowText(columns, row));
    texts.set(row, { table: row.table, text });
    return text;
  };
}

function rowText(columns: readonly GridColumn[], row: TableRow): string {
  let text = '';
  for (const column of columns) {
    if (column.kind === 'integer' || column.kind === 'decimal') continue;
    const value = row.value(column.field);
    if (value !== null) text += formatCell(column, value, row) + SEPARATOR;
  }
  return text;
}

function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
