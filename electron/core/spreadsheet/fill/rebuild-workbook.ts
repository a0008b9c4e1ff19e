import type { Workbook } from 'exceljs';
import { cellText, type SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import { displayWidth } from '../../reports/write/sheet-style.ts';

const NARROWEST = 8;
const WIDEST = 40;
/** Lines that say how wide a column is. */
const MEASURED = 200;

/** A workbook of the same cells in the same places, for files whose format cannot be written. */
export function rebuildWorkbook(workbook: Workbook, grids: readonly SheetGrid[]): void {
  for (const { name, hidden, rows, merges } of grids) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    const widths: number[] = [];
    for (const [r, cells] of rows.entries()) {
      for (const [c, value] of cells.entries()) {
        if (value === null) continue;
        const cell = sheet.getCell(r + 1, c + 1);
        cell.value = typeof value === 'object' ? value.day : value;
        if (typeof value === 'string') cell.numFmt = '@';
        if (r < MEASURED) widths[c] = Math.max(widths[c] ?? 0, displayWidth(cellText(value)) + 2);
      }
    }
    widths.forEach((width, c) => {
      sheet.getColumn(c + 1).width = Math.min(Math.max(width, NARROWEST), WIDEST);
    });
    for (const { top, left, bottom, right } of merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
}
