import { type CellObject, SSF, type WorkSheet } from 'xlsx';
import type { Cell, Merge, SheetGrid } from '#shared/domain/roster/sheet-grid.ts';

const ERROR_TEXTS = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const KNOWN_ERRORS: ReadonlySet<string> = new Set(ERROR_TEXTS.values());
const UNKNOWN_ERROR = '#N/A';

/** An error by its name, as a person sees it; those of newer programs stand for a missing value. */
export function toErrorCell(text: string): Cell {
  return KNOWN_ERRORS.has(text) ? text : UNKNOWN_ERROR;
}

type DatePrecision = 'day' | 'month' | null;

/** Whether a number format shows a date, and whether it shows the day of it. */
function readPrecision(format: string): DatePrecision {
  if (!SSF.is_date(format)) return null;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (/d|e\/|a\/p/.test(bare)) return 'day';
  return bare.includes('y') ? 'month' : null;
}

/** Reads a number by its format: a serial number under a date format is a day. */
export function makeDayReader(date1904: boolean): (serial: number, format: string) => Cell {
  const precisions = new Map<string, DatePrecision>();
  return (serial, format) => {
    let precision = precisions.get(format);
    if (precision === undefined) {
      precision = readPrecision(format);
      precisions.set(format, precision);
    }
    if (precision === null) return serial;
    const date = SSF.parse_date_code(serial, { date1904 });
    if (!date || serial < 1) return serial;
    const month = `${date.y}-${String(date.m).padStart(2, '0')}`;
    return { day: precision === 'month' ? month : `${month}-${String(date.d).padStart(2, '0')}` };
  };
}

/** Text files write `="021"` to keep a zero. */
export function toTextCell(text: string): Cell {
  if (text === '') return null;
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).replaceAll('""', '"') : text;
}

function toCell(source: CellObject | undefined, readDay: (serial: number, format: string) => Cell): Cell {
  if (!source) return null;
  const value = source.v;
  switch (source.t) {
    case 's':
      return typeof value === 'string' ? toTextCell(value) : null;
    case 'n':
      if (typeof value !== 'number') return null;
      return source.z === undefined || source.z === 'General' ? value : readDay(value, String(source.z));
    case 'b':
      return Boolean(value);
    case 'd':
      return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : null;
    case 'e':
      return ERROR_TEXTS.get(value) ?? UNKNOWN_ERROR;
    default:
      return null;
  }
}

export function toMerges(sheet: WorkSheet): Merge[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

/** The lines that the file hides, by hand or by a filter. */
function findHiddenRows(sheet: WorkSheet, count: number): number[] {
  const found: number[] = [];
  sheet['!rows']?.slice(0, count).forEach((row, index) => {
    if (row?.hidden) found.push(index);
  });
  return found;
}

const NO_CELLS: readonly Cell[] = [];

/**
 * Plain values of one sheet. The library's cells are let go row by row, so that a large sheet is not held
 * twice.
 */
export function toGrid(name: string, sheet: WorkSheet, hidden: boolean, date1904: boolean): SheetGrid {
  const source: (CellObject[] | undefined)[] = sheet['!data'] ?? [];
  const readDay = makeDayReader(date1904);
  const rows: (readonly Cell[])[] = [];
  let filled = 0;
  for (let r = 0; r < source.length; r++) {
    const cells = source[r];
    let row = NO_CELLS;
    if (cells) {
      const read: Cell[] = [];
      for (let c = 0; c < cells.length; c++) {
        const cell = toCell(cells[c], readDay);
        if (cell === null) continue;
        while (read.length < c) read.push(null);
        read.push(cell);
      }
      source[r] = undefined;
      if (read.length > 0) {
        row = read;
        filled = r + 1;
      }
    }
    rows.push(row);
  }
  rows.length = filled;
  return { name, hidden, rows, merges: toMerges(sheet), hiddenRows: findHiddenRows(sheet, filled) };
}
