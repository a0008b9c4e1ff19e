/** A column of a head: its own cell and, where neighbours share one, the cell above it. */
export interface HeadColumn {
  header: string;
  group: string | null;
}

export interface HeadCell {
  text: string;
  /** 0-based column. */
  at: number;
  columns: number;
  rows: 1 | 2;
}

/** The one or two lines of a table's head; a column without group is as tall as both. */
export function layoutHead(columns: readonly HeadColumn[]): HeadCell[][] {
  const tall = columns.some((column) => column.group !== null);
  const top: HeadCell[] = [];
  const bottom: HeadCell[] = [];
  columns.forEach(({ header, group }, at) => {
    const last = top.at(-1);
    if (group === null) top.push({ text: header, at, columns: 1, rows: tall ? 2 : 1 });
    else {
      bottom.push({ text: header, at, columns: 1, rows: 1 });
      if (last && last.rows === 1 && last.text === group) last.columns += 1;
      else top.push({ text: group, at, columns: 1, rows: 1 });
    }
  });
  return tall ? [top, bottom] : [top];
}
