import type { RecognisedSheet, TableLine } from './recognised-sheet.ts';
import { cellText, isBlankCell, type SheetGrid } from './sheet-grid.ts';

/**
 * The lines of a table as they stand in the file, for a person to correct: those that were taken, and those that
 * the person left out. Titles, totals and the like are not among them.
 */
export function listTableLines(
  grid: SheetGrid,
  { kind, headerRows, skipped }: Pick<RecognisedSheet, 'kind' | 'headerRows' | 'skipped'>,
): TableLine[] {
  if (kind !== 'table') return [];
  const reasons = new Map(skipped.map(({ row, reason }) => [row, reason]));
  const lines: TableLine[] = [];
  for (let row = (headerRows.at(-1) ?? 0) + 1; row <= grid.rows.length; row++) {
    const cells = grid.rows[row - 1] ?? [];
    const reason = reasons.get(row);
    if ((reason && reason !== 'decided') || cells.every(isBlankCell)) continue;
    lines.push({ row, cells: cells.map(cellText), isLeftOut: reason === 'decided' });
  }
  return lines;
}
