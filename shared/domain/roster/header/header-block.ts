import { cellAt, cellText, isBlankCell, type Merge, type SheetGrid } from '../sheet-grid.ts';
import { columnLetter } from './column-letter.ts';
import { headerLabel } from './header-key.ts';

/** The lines of a header, 0-based, both ends included. */
export interface HeaderLines {
  top: number;
  bottom: number;
}

/** One column of a table with its headings, from the group down to its own. */
export interface HeaderColumn {
  index: number;
  levels: string[];
  /** The levels joined with `/`; the column's letter where it has no heading. */
  label: string;
}

export function touchesHeader(merge: Merge, lines: HeaderLines): boolean {
  return merge.top >= lines.top && merge.top <= lines.bottom;
}

/** The headings of each header line, merged cells repeated over all columns and lines that they cover. */
function fillMerges(grid: SheetGrid, lines: HeaderLines, width: number): string[][] {
  const texts: string[][] = [];
  for (let r = lines.top; r <= lines.bottom; r++) {
    texts.push(Array.from({ length: width }, (_, c) => headerLabel(cellText(cellAt(grid, r, c)))));
  }
  for (const merge of grid.merges) {
    if (!touchesHeader(merge, lines)) continue;
    const text = headerLabel(cellText(cellAt(grid, merge.top, merge.left)));
    for (let r = merge.top; r <= Math.min(merge.bottom, lines.bottom); r++) {
      const line = texts[r - lines.top];
      for (let c = merge.left; line && c <= Math.min(merge.right, width - 1); c++) line[c] = text;
    }
  }
  return texts;
}

/**
 * A text file has no merged cells: a group heading stands over its first column and the cells to its right
 * are blank. They take it over where both columns have a heading of their own below.
 */
function fillRight(texts: string[][]): void {
  for (let r = 0; r < texts.length - 1; r++) {
    const line = texts[r] ?? [];
    const hasBelow = (c: number) => texts.slice(r + 1).some((lower) => Boolean(lower[c]));
    for (let c = 1; c < line.length; c++) {
      if (!line[c] && line[c - 1] && hasBelow(c) && hasBelow(c - 1)) line[c] = line[c - 1] ?? '';
    }
  }
}

/** The columns under a header, `width` of them, whether they have a heading or not. */
export function joinHeader(grid: SheetGrid, lines: HeaderLines, width: number): HeaderColumn[] {
  const texts = fillMerges(grid, lines, width);
  if (!grid.merges.some((merge) => touchesHeader(merge, lines))) fillRight(texts);
  return Array.from({ length: width }, (_, index) => {
    const all = texts.map((line) => line[index] ?? '').filter((text) => text !== '');
    const levels = all.filter((text, i) => text !== all[i - 1]);
    return { index, levels, label: levels.join('/') || columnLetter(index) };
  });
}

/** Columns of a table: up to the last one filled in the header or in the lines right below it. */
export function findWidth(grid: SheetGrid, lines: HeaderLines): number {
  const LOOK_BELOW = 50;
  let width = 0;
  for (let r = lines.top; r <= lines.bottom + LOOK_BELOW; r++) {
    const row = grid.rows[r] ?? [];
    let last = row.length;
    while (last > width && isBlankCell(row[last - 1] ?? null)) last--;
    width = Math.max(width, last);
  }
  return width;
}
