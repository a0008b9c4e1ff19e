/** What no spreadsheet can hold: control characters but tab and line feed, and the two that are no characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;

const LONGEST_CELL = 32_767;

/** A text as a cell of a workbook can hold it, so that writing and reading it again gives the same. */
export function toCellText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').slice(0, LONGEST_CELL);
}

/** The text that reading finds in a cell written from `text`: `="021"` is how spreadsheets keep a zero. */
export function readCellText(text: string): string {
  const cell = toCellText(text);
  return cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1).replaceAll('""', '"') : cell;
}
