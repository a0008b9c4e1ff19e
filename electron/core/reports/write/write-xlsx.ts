import type { CellValue, Row, Style, Workbook, Worksheet } from 'exceljs';
import type { PageMark } from '../../releases/page-mark.ts';
import type {
  FloorPart,
  ReportCell,
  ReportDocument,
  ReportRate,
  ReportTable,
  TablePart,
} from '../report-document.ts';
import { floorTable } from './floor-table.ts';
import { NO_RATE } from './format-rate.ts';
import { layoutHead } from './layout-head.ts';
import { percentResult, type SheetColumn, sheetValue, toSheetColumns } from './sheet-columns.ts';
import { displayWidth, pageSetup, SHEET_STYLE, toSheetWidth } from './sheet-style.ts';

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
  const exceljs = (await import('exceljs')).default;
  const workbook = new exceljs.Workbook();
  workbook.title = report.title;
  workbook.creator = 'Louyu';
  workbook.lastModifiedBy = 'Louyu';
  const page = {
    orientation: landscape ? ('landscape' as const) : ('portrait' as const),
    texts: { oddFooter: pageFooter(report), ...(mark && { oddHeader: pageHeader(mark) }) },
  };
  const sheet = addSheet(workbook, report.sheetName, report, HEAD_AT + (report.intro?.length ?? 0), page);
  const width = toSheetColumns(report.columns).length;
  writeTitle(sheet, report, width);
  for (const text of report.intro ?? []) {
    const row = addLine(sheet, width, text);
    row.getCell(1).style = SHEET_STYLE.paragraph;
    row.height = LINE_HEIGHT * Math.ceil((displayWidth(text) + 4) / sheetWidth(report));
  }
  writeBody(sheet, report);
  writeFoot(sheet, report, toSheetColumns(report.columns));
  for (const part of report.before ?? []) writePart(workbook, report, part, page);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface SheetPage {
  orientation: 'landscape' | 'portrait';
  texts: { oddFooter: string; oddHeader?: string };
}

/** A sheet set up for a table whose head begins at a row. */
function addSheet(
  workbook: Workbook,
  name: string,
  table: ReportTable,
  headAt: number,
  { orientation, texts }: SheetPage,
): Worksheet {
  const columns = toSheetColumns(table.columns);
  const headTo = headAt + layoutHead(columns).length - 1;
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: ROW_HEIGHT, dyDescent: 0.25 },
    pageSetup: { ...pageSetup(headAt, headTo), orientation },
    headerFooter: texts,
    views: [{ state: 'frozen', xSplit: Math.min(2, columns.length - 1), ySplit: headTo, zoomScale: 100 }],
  });
  columns.forEach(({ widthMm }, i) => {
    sheet.getColumn(i + 1).width = toSheetWidth(widthMm);
  });
  return sheet;
}

/** A table above the main one has a sheet of its own: its columns are others. */
function writePart(
  workbook: Workbook,
  report: ReportDocument,
  part: TablePart | FloorPart,
  page: SheetPage,
): void {
  const table = part.kind === 'floors' ? floorTable(part) : part;
  const sheet = addSheet(workbook, part.caption.slice(0, 31), table, 2, page);
  const title = sheet.addRow([`${report.title}　${part.caption}`]);
  merge(sheet, 1, 1, 1, toSheetColumns(table.columns).length);
  title.getCell(1).style = SHEET_STYLE.lineLeft;
  writeBody(sheet, table);
}

function writeBody(sheet: Worksheet, table: ReportTable): void {
  const columns = toSheetColumns(table.columns);
  writeHead(sheet, columns);
  const first = sheet.rowCount + 1;
  const bands = Map.groupBy(table.bands ?? [], ({ at }) => at);
  table.rows.forEach((row, i) => {
    for (const { text, startsPage } of bands.get(i) ?? []) {
      if (startsPage && i > 0) sheet.getRow(sheet.rowCount).addPageBreak();
      const band = addLine(sheet, columns.length, text);
      for (let at = 1; at <= columns.length; at++) band.getCell(at).style = SHEET_STYLE.band;
    }
    writeRow(sheet.addRow([]), columns, row);
  });
  writeTotal(sheet, table, columns, first);
}

function writeTitle(sheet: Worksheet, report: ReportDocument, width: number): void {
  const title = sheet.addRow([report.title]);
  merge(sheet, 1, 1, 1, width);
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
    merge(sheet, row.number, from, row.number, to);
    row.getCell(from).value = text;
    row.getCell(from).style = style;
  });
  return row;
}

/** A merge of one cell alone makes Excel repair the file. */
function merge(sheet: Worksheet, top: number, left: number, bottom: number, right: number): void {
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
}

function writeHead(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  const headAt = sheet.rowCount + 1;
  layoutHead(columns).forEach((line, down) => {
    const row = sheet.addRow([]);
    row.height = down === 0 ? 18 : 32;
    for (let at = 1; at <= columns.length; at++) row.getCell(at).style = SHEET_STYLE.head;
    for (const { text, at } of line) row.getCell(at + 1).value = text;
  });
  for (const [down, line] of layoutHead(columns).entries()) {
    for (const { at, columns: across, rows } of line) {
      const top = headAt + down;
      merge(sheet, top, at + 1, top + rows - 1, at + across);
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
    cell.style = styleOf(column, cells);
  });
  row.height = heightOf(columns, cells);
}

/** The style of a column; a label that stands below another is set in. */
function styleOf(column: SheetColumn, cells: readonly ReportCell[]): Partial<Style> {
  const style = SHEET_STYLE[column.kind];
  const cell = cells[column.from] ?? null;
  if (cell === null || typeof cell !== 'object' || !('level' in cell) || cell.level === 0) return style;
  return { ...style, alignment: { ...style.alignment, indent: cell.level } };
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

function writeTotal(
  sheet: Worksheet,
  { total, rows, emptyText }: ReportTable,
  columns: readonly SheetColumn[],
  first: number,
): void {
  if (rows.length === 0) {
    const row = addLine(sheet, columns.length, emptyText);
    row.getCell(1).style = SHEET_STYLE.center;
  }
  if (!total) return;
  const last = sheet.rowCount;
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
  merge(sheet, row.number, 1, row.number, total.span);
  row.getCell(1).value = total.label;
  row.getCell(1).style = { ...SHEET_STYLE.center, font: SHEET_STYLE.head.font ?? {} };
}

function writeFoot(sheet: Worksheet, report: ReportDocument, columns: readonly SheetColumn[]): void {
  const width = sheetWidth(report);
  const notes = report.notes.map((note, i) => `${i + 1}. ${note}`);
  for (const text of notes.length > 0 ? [report.notesTitle, ...notes] : []) {
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

/** Digits that fit side by side into the columns of the table. */
function sheetWidth({ columns }: ReportTable): number {
  return toSheetColumns(columns).reduce((sum, { widthMm }) => sum + toSheetWidth(widthMm), 0);
}

function addLine(sheet: Worksheet, width: number, text: string): Row {
  const row = sheet.addRow([text]);
  merge(sheet, row.number, 1, row.number, width);
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
