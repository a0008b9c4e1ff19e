import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { DataValidation, Style, stream } from 'exceljs';
import type { RecordField } from '#shared/domain/roster/record/record-ref.ts';
import { RECORD_HEADINGS } from '#shared/domain/roster/record/record-ref.ts';
import { displayWidth, pageSetup, SHEET_STYLE } from '../reports/write/sheet-style.ts';
import { ChoiceLists } from './choice-lists.ts';

export interface TableColumn {
  heading: string;
  width: number;
  kind: 'text' | 'center' | 'count' | 'amount';
  /** Wordings of its drop-down. */
  choices?: readonly string[];
}

export interface TableRow {
  cells: readonly (string | number | null)[];
  record: Record<RecordField, string> | null;
}

/** A sheet that offices fill in and print: a head that stays in sight, lines, and our two hidden columns. */
export interface TableSpec {
  sheetName: string;
  /** Printed above each page: in the middle, to the left, to the right. */
  pageTitle: string;
  pageMark?: { left: string; right: string };
  /** Printed below each page, left of the page number. */
  pageNote?: string;
  /** The lines above the head: a title, and texts side by side. */
  titles: { title: string; line: readonly string[] } | null;
  columns: readonly TableColumn[];
  /** How to fill in each column, in a line of its own below the head. */
  hints: readonly string[] | null;
  rows: readonly TableRow[];
  /** Columns that stay in sight to the left. */
  frozenColumns: number;
  /** Framed lines at the end for what is new. */
  blankRows: number;
  /** Only cells below the head can be filled in, never the hidden columns. */
  isProtected: boolean;
  /** Two hidden columns say which record each line shows. */
  namesRecords: boolean;
}

type Sheet = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>;

/** Lines written between two turns of the packing. */
const CHUNK = 500;
/** Drop-downs reach this far below the last line, for lines that people add. */
const ROOM_TO_GROW = 2_000;

const LINE_HEIGHT = 18;
const TEXT_HEIGHT = 14;
const MOST_LINES = 6;
/** The foot of a page holds 255 characters with its codes. */
const LONGEST_NOTE = 200;
const BLANK: TableRow = { cells: [], record: null };

const UNLOCKED = { protection: { locked: false } } as const;
const LOCKED = { protection: { locked: true } } as const;

/** The same objects for every cell: the writer knows a style again by its object. */
const STYLES: Record<TableColumn['kind'], Partial<Style>> = {
  text: { ...SHEET_STYLE.text, ...UNLOCKED },
  center: { ...SHEET_STYLE.center, ...UNLOCKED },
  count: { ...SHEET_STYLE.number, ...UNLOCKED },
  amount: { ...SHEET_STYLE.count, ...UNLOCKED, numFmt: 'General' },
};
const HEAD: Partial<Style> = {
  ...SHEET_STYLE.head,
  ...LOCKED,
  font: { ...SHEET_STYLE.head.font, bold: true },
};
const HINT: Partial<Style> = {
  ...SHEET_STYLE.note,
  ...LOCKED,
  border: SHEET_STYLE.head.border,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};
const LINE: Partial<Style> = { ...SHEET_STYLE.lineLeft, ...UNLOCKED };
const RECORD: Partial<Style> = { numFmt: '@', ...LOCKED };

/**
 * Writes a workbook of one sheet line by line, so that other calls are answered meanwhile. `onRow` is called
 * for each line. Texts are written as texts, whatever they begin with.
 */
export async function writeTable(spec: TableSpec, onRow: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const { stream } = (await import('exceljs')).default;
  const output = new PassThrough();
  const written = buffer(output);
  const workbook = new stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.creator = 'Louyu';
  workbook.lastModifiedBy = 'Louyu';
  const headAt = spec.titles ? 3 : 1;
  const firstRow = headAt + (spec.hints ? 2 : 1);
  const sheet = workbook.addWorksheet(spec.sheetName, {
    properties: { defaultRowHeight: LINE_HEIGHT },
    pageSetup: pageSetup(headAt, headAt),
    headerFooter: pageTexts(spec),
    views: [{ state: 'frozen', xSplit: spec.frozenColumns, ySplit: firstRow - 1, zoomScale: 100 }],
  });
  setUpColumns(sheet, spec);
  if (spec.isProtected) await protect(sheet);
  writeHead(sheet, spec, headAt);
  const lists = new ChoiceLists();
  addDropDowns(sheet, spec, firstRow, lists);
  for (const [index, row] of spec.rows.entries()) {
    writeRow(sheet, spec, row);
    onRow();
    // What is written so far is packed meanwhile instead of being held.
    if (index % CHUNK === CHUNK - 1) await setImmediate();
  }
  for (let i = 0; i < spec.blankRows; i++) writeRow(sheet, spec, BLANK);
  sheet.commit();
  lists.write(workbook);
  await workbook.commit();
  return Uint8Array.from(await written);
}

function setUpColumns(sheet: Sheet, { columns, isProtected, namesRecords }: TableSpec): void {
  const own = columns.map(({ width, kind }) => ({
    width,
    style: { numFmt: STYLES[kind].numFmt ?? '@', ...(isProtected && UNLOCKED) },
  }));
  const hidden = { width: 12, hidden: true, style: RECORD };
  sheet.columns = namesRecords ? [...own, hidden, hidden] : own;
}

/** No password: it keeps from slips, not from people. */
async function protect(sheet: Sheet): Promise<void> {
  // The types of the writer leave out what it shares with other sheets.
  const protectable = sheet as unknown as { protect(password: string, options: object): Promise<void> };
  await protectable.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    autoFilter: true,
  });
}

function writeHead(sheet: Sheet, spec: TableSpec, headAt: number): void {
  const { titles, columns, hints, namesRecords } = spec;
  if (titles) {
    const title = sheet.addRow([escapeText(titles.title)]);
    title.getCell(1).style = { ...SHEET_STYLE.title, ...LOCKED };
    title.height = 36;
    sheet.mergeCells(1, 1, 1, columns.length);
    title.commit();
    const line = sheet.addRow([]);
    const share = Math.floor(columns.length / titles.line.length);
    titles.line.forEach((text, i) => {
      const from = i * share + 1;
      const to = i === titles.line.length - 1 ? columns.length : from + share - 1;
      for (let at = from; at <= to; at++) line.getCell(at).style = LINE;
      line.getCell(from).value = escapeText(text);
      if (to > from) sheet.mergeCells(2, from, 2, to);
    });
    line.height = 24;
    line.commit();
  }
  const headings = [
    ...columns.map(({ heading }) => escapeText(heading)),
    ...(namesRecords ? Object.values(RECORD_HEADINGS) : []),
  ];
  const head = sheet.addRow(headings);
  headings.forEach((_, i) => {
    head.getCell(i + 1).style = i < columns.length ? HEAD : RECORD;
  });
  head.height = 36;
  head.commit();
  if (hints) {
    const line = sheet.addRow([...hints]);
    hints.forEach((_, i) => {
      line.getCell(i + 1).style = HINT;
    });
    line.height = 42;
    line.commit();
  } else sheet.autoFilter = { from: { row: headAt, column: 1 }, to: { row: headAt, column: columns.length } };
}

function writeRow(sheet: Sheet, { columns }: TableSpec, { cells, record }: TableRow): void {
  const row = sheet.addRow([]);
  columns.forEach(({ kind }, i) => {
    const cell = row.getCell(i + 1);
    const value = cells[i] ?? null;
    cell.value = typeof value === 'string' ? escapeText(value) : value;
    cell.style = STYLES[kind];
  });
  if (record) {
    [record.recordId, record.recordVersion].forEach((text, i) => {
      const cell = row.getCell(columns.length + 1 + i);
      cell.value = text;
      cell.style = RECORD;
    });
  }
  // A line without values is only written when it has a height; a long text needs a higher one.
  const lines = columns.map(({ kind, width }, i) =>
    kind === 'text' ? countLines(cells[i] ?? null, width) : 1,
  );
  const most = Math.min(Math.max(...lines), MOST_LINES);
  if (!record || most > 1) row.height = Math.max(LINE_HEIGHT, most * TEXT_HEIGHT);
  row.commit();
}

/** How many lines a text takes in a column; characters that are not Chinese are half as wide. */
function countLines(cell: string | number | null, width: number): number {
  if (typeof cell !== 'string' || cell.length * 2 < width) return 1;
  return cell
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
}

function addDropDowns(
  sheet: Sheet,
  { columns, rows, blankRows }: TableSpec,
  firstRow: number,
  lists: ChoiceLists,
): void {
  const lastRow = firstRow + rows.length + blankRows + ROOM_TO_GROW;
  // The types of the writer leave out what it shares with other sheets.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void };
  };
  columns.forEach(({ choices }, i) => {
    if (!choices || choices.length === 0) return;
    const letter = sheet.getColumn(i + 1).letter;
    dataValidations.add(`${letter}${firstRow}:${letter}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [lists.formulaOf(choices)],
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: '请从列表中选择',
      error: `可选：${choices.join('、')}`.slice(0, 220),
    });
  });
}

/** `_x0041_` in a workbook means A: where a text has it, its first mark is written that way itself. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function pageTexts({ pageTitle, pageMark, pageNote = '' }: TableSpec): {
  oddHeader: string;
  oddFooter: string;
} {
  const { left = '', right = '' } = pageMark ?? {};
  return {
    oddHeader: `&L${escapeCodes(left)}&C${escapeCodes(pageTitle)}&R${escapeCodes(right)}`,
    oddFooter: `&L${escapeCodes(pageNote.slice(0, LONGEST_NOTE))}&C&P / &N`,
  };
}

function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&');
}
