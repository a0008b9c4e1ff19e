/** Cells as spreadsheets put them on the clipboard: tabs between cells, quotes around those with tabs or line breaks. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join('\t')).join('\r\n');
}

function quote(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells from the clipboard; a line break at the very end adds no row, quoted cells keep theirs. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position <= text.length) {
    const cell = text[position] === '"' ? readQuoted(text, position) : null;
    const [value, after] = cell ?? readPlain(text, position);
    row.push(value);
    if (text[after] === '\t') {
      position = after + 1;
      continue;
    }
    rows.push(row);
    row = [];
    position = text.startsWith('\r\n', after) ? after + 2 : after + 1;
    if (position >= text.length) break;
  }
  return rows;
}

function readPlain(text: string, start: number): [value: string, after: number] {
  let after = start;
  while (after < text.length && !'\t\r\n'.includes(text.charAt(after))) after++;
  return [text.slice(start, after), after];
}

/** Null where the quote is not closed before a tab, a line break or the end: then it is an ordinary character. */
function readQuoted(text: string, start: number): [value: string, after: number] | null {
  let value = '';
  for (let position = start + 1; position < text.length; position++) {
    const character = text.charAt(position);
    if (character !== '"') value += character;
    else if (text[position + 1] === '"') {
      value += '"';
      position++;
    } else {
      const after = position + 1;
      return after === text.length || '\t\r\n'.includes(text.charAt(after)) ? [value, after] : null;
    }
  }
  return null;
}
