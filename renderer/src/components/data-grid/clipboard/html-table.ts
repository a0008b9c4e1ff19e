/** A cell as HTML keeps it: plain text, so that codes and telephone numbers stay text in Excel and WPS. */
const TEXT_CELL = '<td style="mso-number-format:\'\\@\';white-space:pre-wrap">';
const NUMBER_CELL = '<td>';

/** Ten digits and more are codes and telephone numbers; a spreadsheet would round them. */
const SHORT_NUMBER = /^\d{1,9}(\.\d+)?$|^0\.\d+$/;

/** Rows of cells as a table for the clipboard, beside the plain text. */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map(writeCell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

function writeCell(text: string): string {
  const isNumber = SHORT_NUMBER.test(text) && !/^0\d/.test(text);
  return `${isNumber ? NUMBER_CELL : TEXT_CELL}${escapeHtml(text).replaceAll('\n', '<br>')}</td>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A table of the clipboard's HTML. */
export interface HtmlTable {
  rows: string[][];
  /** Cells that reach over several rows: plain text leaves all but the first of them blank. */
  hasMerges: boolean;
}

/**
 * The first table of a piece of HTML; null where there is none. A cell that reaches over several rows is said in
 * each of them, as the name of a building beside its firms means; over several columns only in the first.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return null;
  const rows: string[][] = Array.from(table.rows, () => []);
  const taken = new Set<string>();
  let hasMerges = false;
  for (const [index, row] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${index} ${column}`)) column++;
      const text = textOfCell(cell);
      const below = Math.min(Math.max(1, cell.rowSpan), rows.length - index);
      if (below > 1) hasMerges = true;
      for (let down = 0; down < below; down++) {
        const line = rows[index + down] ?? [];
        for (let across = 0; across < cell.colSpan; across++) {
          line[column + across] = across === 0 ? text : '';
          if (down > 0) taken.add(`${index + down} ${column + across}`);
        }
      }
      column += cell.colSpan;
    }
  }
  return { rows: rows.map((line) => Array.from(line, (text) => text ?? '')), hasMerges };
}

/** White space in HTML only parts words; line breaks are `<br>` and paragraphs. */
function textOfCell(cell: Element): string {
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data.replace(/[\s\u00a0]+/g, ' ');
    else if (node instanceof HTMLBRElement) text += '\n';
    else {
      if (/^(P|DIV|LI)$/.test(node.nodeName) && text.trim() !== '') text += '\n';
      for (const child of node.childNodes) read(child);
    }
  };
  for (const child of cell.childNodes) read(child);
  return text.replace(/ *\n */g, '\n').trim();
}
