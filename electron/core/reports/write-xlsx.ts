import type { CellValue, Row, Worksheet } from 'exceljs';
import { NO_RATE } from './format-rate.ts';
import { layoutHead } from './layout-head.ts';
import type { ReportCell, ReportDocument, ReportRate } from './report-document.ts';
import { percentResult, type SheetColumn, sheetValue, toSheetColumns } from './sheet-columns.ts';
import { displayWidth, pageSetup, SHEET_STYLE, toSheetWidth } from './sheet-style.ts';

/** Printed above the title of every page. */
interface PageMark {
  left: string;
  right: string;
}

const HEAD_AT = 3;

/** Points: a row of one line, each further line of it, and the tallest that Excel opens. */
const ROW_HEIGHT = 18;
const LINE_HEIGHT = 15;
const TALLEST_ROW = 409;

/**
 * The report as a workbook that prints like the paper. 合计 is a SUM where the rows add up to it and a figure
 * where they must not (firms in several buildings); percentages are formulas over their own two figures.
 * Texts stay texts, also those that look like formulas or numbers.
 */
export async function writeXlsx(
  report: ReportDocument,
  { landscape = true, mark = null }: { landscape?: boolean; mark?: PageMark | null } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  workbook.title = report.title;
  workbook.creator = 'Louyu';
  workbook.lastModifiedBy = 'Louyu';
  const columns = toSheetColumns(report.columns);
  const headLines = layoutHead(columns).length;
  const sheet = workbook.addWorksheet(report.sheetName, {
    properties: { defaultRowHeight: ROW_HEIGHT, dyDescent: 0.25 },
    pageSetup: {
      ...pageSetup(HEAD_AT, HEAD_AT + headLines - 1),
      orientation: landscape ? 'landscape' : 'portrait',
    },
    headerFooter: { oddFooter: pageFooter(report), ...(mark && { oddHeader: pageHeader(mark) }) },
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_AT + headLines - 1, zoomScale: 100 }],
  });
  columns.forEach(({ widthMm }, i) => {
    sheet.getColumn(i + 1).width = toSheetWidth(widthMm);
  });
  writeTitle(sheet, report, columns.length);
  writeHead(sheet, columns);
  for (const row of report.rows) writeRow(sheet.addRow([]), columns, row);
  writeTotal(sheet, report, columns);
  writeFoot(sheet, report, columns);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeTitle(sheet: Worksheet, report: ReportDocument, width: number): void {
  const title = sheet.addRow([report.title]);
  sheet.mergeCells(1, 1, 1, width);
  title.getCell(1).style = SHEET_STYLE.title;
  title.height = 36;
  const { left, centre, right } = report.headLine;
  writeThirds(sheet, width, [left, centre, right]);
}

/** A line without borders: one text to the left, one in the middle, one to the right. */
function writeThirds(sheet: Worksheet, width: number, texts: readonly [string, string, string]): Row {
  const third = Math.floor(width / 3);
  const row = sheet.addRow([]);
  const [left, centre, right] = texts;
  [
    { text: left, from: 1, to: third, style: SHEET_STYLE.lineLeft },
    { text: centre, from: third + 1, to: width - third, style: SHEET_STYLE.lineCentre },
    { text: right, from: width - third + 1, to: width, style: SHEET_STYLE.lineRight },
  ].forEach(({ text, from, to, style }) => {
    sheet.mergeCells(row.number, from, row.number, to);
    row.getCell(from).value = text;
    row.getCell(from).style = style;
  });
  return row;
}

function writeHead(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  layoutHead(columns).forEach((line, down) => {
    const row = sheet.addRow([]);
    row.height = down === 0 ? 18 : 32;
    for (let at = 1; at <= columns.length; at++) row.getCell(at).style = SHEET_STYLE.head;
    for (const { text, at } of line) row.getCell(at + 1).value = text;
  });
  for (const [down, line] of layoutHead(columns).entries()) {
    for (const { at, columns: across, rows } of line) {
      const top = HEAD_AT + down;
      if (across > 1 || rows > 1) sheet.mergeCells(top, at + 1, top + rows - 1, at + across);
    }
  }
}

function writeRow(row: Row, columns: readonly SheetColumn[], cells: readonly ReportCell[]): void {
  columns.forEach((column, i) => {
    const value = sheetValue(column, cells);
    const cell = row.getCell(i + 1);
    cell.value =
      value !== null && typeof value === 'object'
        ? percentFormula(row.getCell(i - 1).address, row.getCell(i).address, value.percentOf)
        : value;
    cell.style = SHEET_STYLE[column.kind];
  });
  row.height = heightOf(columns, cells);
}

/** As high as its longest wrapped text: not every program makes a row higher by itself. */
function heightOf(columns: readonly SheetColumn[], cells: readonly ReportCell[]): number {
  const lines = columns.map((column) => {
    const value = sheetValue(column, cells);
    if (typeof value !== 'string') return 1;
    const width = toSheetWidth(column.widthMm);
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
  });
  return Math.min(TALLEST_ROW, ROW_HEIGHT + LINE_HEIGHT * (Math.max(...lines) - 1));
}

function writeTotal(sheet: Worksheet, report: ReportDocument, columns: readonly SheetColumn[]): void {
  const { total, rows } = report;
  if (!total) {
    const row = sheet.addRow([report.emptyText]);
    sheet.mergeCells(row.number, 1, row.number, columns.length);
    row.getCell(1).style = SHEET_STYLE.center;
    return;
  }
  const last = sheet.rowCount;
  const first = last - rows.length + 1;
  const row = sheet.addRow([]);
  writeRow(row, columns, [...Array<null>(total.span).fill(null), ...total.cells]);
  columns.forEach((column, i) => {
    const cell = row.getCell(i + 1);
    const value = cell.value;
    cell.style = { ...SHEET_STYLE[column.kind], font: SHEET_STYLE.head.font ?? {} };
    if (typeof value !== 'number') return;
    const sum = rows.reduce((sum, cells) => sum + Number(sheetValue(column, cells)), 0);
    const letter = sheet.getColumn(i + 1).letter;
    if (sum === value) cell.value = { formula: `SUM(${letter}${first}:${letter}${last})`, result: value };
  });
  sheet.mergeCells(row.number, 1, row.number, total.span);
  row.getCell(1).value = total.label;
  row.getCell(1).style = { ...SHEET_STYLE.center, font: SHEET_STYLE.head.font ?? {} };
}

function writeFoot(sheet: Worksheet, report: ReportDocument, columns: readonly SheetColumn[]): void {
  const width = columns.reduce((sum, { widthMm }) => sum + toSheetWidth(widthMm), 0);
  const notes = report.notes.map((note, i) => `${i + 1}. ${note}`);
  for (const text of [report.notesTitle, ...notes]) {
    const row = addLine(sheet, columns.length, text);
    row.getCell(1).style = SHEET_STYLE.note;
    row.height = LINE_HEIGHT * Math.ceil(displayWidth(text) / width);
  }
  const words = report.signOff.map(({ label, value }) => `${label}${value}`);
  for (let i = 0; i < words.length; i += 3) {
    const row = writeThirds(sheet, columns.length, [words[i] ?? '', words[i + 1] ?? '', words[i + 2] ?? '']);
    row.height = 27;
  }
}

function addLine(sheet: Worksheet, width: number, text: string): Row {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, width);
  return row;
}

function percentFormula(covered: string, total: string, rate: ReportRate): CellValue {
  return { formula: `IF(${total}=0,"${NO_RATE}",${covered}/${total})`, result: percentResult(rate) };
}

function pageHeader({ left, right }: PageMark): string {
  return `&L${left.replaceAll('&', '&&')}&R${right.replaceAll('&', '&&')}`;
}

/** `&` begins a code in the foot of a sheet, so those of the texts are doubled. */
function pageFooter({ footer }: ReportDocument): string {
  const { left, pages, right } = {
    left: footer.left.replaceAll('&', '&&'),
    pages: footer.pages.replaceAll('&', '&&').replace('{page}', '&P').replace('{pages}', '&N'),
    right: footer.right.replaceAll('&', '&&'),
  };
  return `&L${left}&C${pages}&R${right}`;
}
