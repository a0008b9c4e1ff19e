import type { Cell, Style, Worksheet } from 'exceljs';
import { findWidth, joinHeader } from '#shared/domain/roster/header/header-block.ts';
import { headerLabel } from '#shared/domain/roster/header/header-key.ts';
import { findRecordField } from '#shared/domain/roster/record/record-ref.ts';
import { cellText, type SheetGrid } from '#shared/domain/roster/sheet-grid.ts';
import type { MarkSheet } from './mark-request.ts';

/** The heading of the column that tells what is wrong with a line. */
const REASONS = '错误说明';
const REASONS_WIDTH = 40;

const RED: Partial<Style> = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } },
  font: { color: { argb: 'FF9C0006' } },
};

/** Marks the bad cells red with the reason as a comment, and says in a last column of each bad line what is wrong. */
export function markSheet(
  sheet: Worksheet,
  grid: SheetGrid,
  headerRows: readonly number[],
  marks: MarkSheet['marks'],
): void {
  const lines = { top: (headerRows[0] ?? 1) - 1, bottom: (headerRows.at(-1) ?? 1) - 1 };
  const headers = joinHeader(grid, lines, findWidth(grid, lines));
  const indexOf = new Map(headers.map(({ label, index }) => [label, index]));
  const ours = headers.findLast(({ label }) => label === REASONS);
  const reasonsAt = (ours?.index ?? findWidth(grid, lines)) + 1;
  if (ours) clearReasons(sheet, grid, lines.bottom, reasonsAt);
  else
    writeHeading(
      sheet,
      headers.findLast(({ label }) => findRecordField(label) === null)?.index ?? 0,
      lines,
      reasonsAt,
    );
  for (const [row, inRow] of Map.groupBy(marks, (mark) => mark.row)) {
    const byCell = Map.groupBy(inRow, ({ column }) => indexOf.get(column ?? '') ?? null);
    for (const [index, here] of byCell) {
      if (index !== null)
        markCell(
          sheet.getCell(row, index + 1),
          here.map(({ reason }) => reason),
        );
    }
    const told = sheet.getCell(row, reasonsAt);
    const sentences = inRow.map(({ column, reason }) =>
      column === null ? reason : `${column.split('/').at(-1)}：${reason}`,
    );
    told.value = [...new Set(sentences)].join('；\n');
    told.style = { ...RED, alignment: { wrapText: true, vertical: 'middle' } };
  }
}

/** Cells of a loaded sheet share their styles: a changed one gets its own. */
function markCell(at: Cell, reasons: readonly string[]): void {
  const cell = at.isMerged ? at.master : at;
  cell.style = { ...cell.style, ...RED, font: { ...cell.style.font, ...RED.font } };
  const before =
    typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map(({ text }) => text).join('');
  const told = reasons.filter((reason) => !before.includes(reason));
  cell.note = [before, ...told].filter((text) => text !== '').join('\n');
}

function writeHeading(
  sheet: Worksheet,
  like: number,
  lines: { top: number; bottom: number },
  at: number,
): void {
  const heading = sheet.getCell(lines.bottom + 1, at);
  const { style } = sheet.getCell(lines.bottom + 1, like + 1);
  heading.value = REASONS;
  heading.style = { ...style };
  const column = sheet.getColumn(at);
  column.hidden = false;
  column.width = REASONS_WIDTH;
}

/** A workbook that was sent back before: what it told then no longer holds. */
function clearReasons(sheet: Worksheet, grid: SheetGrid, headAt: number, at: number): void {
  for (let row = headAt + 2; row <= grid.rows.length; row++) {
    const cell = sheet.getCell(row, at);
    if (headerLabel(cellText(grid.rows[row - 1]?.[at - 1] ?? null)) === '') continue;
    cell.value = null;
    cell.style = {};
  }
}
