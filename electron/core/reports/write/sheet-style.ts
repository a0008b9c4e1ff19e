import type { Border, Font, PageSetup, Style } from 'exceljs';

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
const BOXED = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const TEXT: Partial<Font> = { name: '仿宋', size: 10.5 };
const HEAD: Partial<Font> = { name: '黑体', size: 10.5 };

/** `@` keeps what is typed later as text, too: codes and phones must not become numbers. */
const AS_TEXT = '@';

/** The looks of a report's cells. */
export const SHEET_STYLE = {
  title: {
    font: { name: '方正小标宋简体', size: 22 },
    alignment: { horizontal: 'center', vertical: 'middle' },
  },
  lineLeft: { font: TEXT, alignment: { horizontal: 'left', vertical: 'middle' } },
  lineCentre: { font: TEXT, alignment: { horizontal: 'center', vertical: 'middle' } },
  lineRight: { font: TEXT, alignment: { horizontal: 'right', vertical: 'middle' } },
  head: {
    font: HEAD,
    border: BOXED,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6E6E6' } },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  text: {
    font: TEXT,
    border: BOXED,
    numFmt: AS_TEXT,
    alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
  },
  center: {
    font: TEXT,
    border: BOXED,
    numFmt: AS_TEXT,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  count: { font: TEXT, border: BOXED, numFmt: '0', alignment: { horizontal: 'right', vertical: 'middle' } },
  number: { font: TEXT, border: BOXED, numFmt: '0', alignment: { horizontal: 'center', vertical: 'middle' } },
  percent: {
    font: TEXT,
    border: BOXED,
    numFmt: '0.0%',
    alignment: { horizontal: 'center', vertical: 'middle' },
  },
  band: {
    font: HEAD,
    border: BOXED,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F3F3' } },
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
  paragraph: {
    font: { ...TEXT, size: 12 },
    alignment: { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 2 },
  },
  note: { font: { ...TEXT, size: 9 }, alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } },
} as const satisfies Record<string, Partial<Style>>;

/** A4 landscape, as wide as the sheet, the lines of the head repeated on every page. */
export function pageSetup(headFrom: number, headTo: number): Partial<PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${headFrom}:${headTo}`,
    margins: { left: 0.47, right: 0.47, top: 0.63, bottom: 0.67, header: 0.3, footer: 0.3 },
  };
}

/** Millimetres on paper as the width of a sheet's column, which counts digits of the standard font. */
export function toSheetWidth(widthMm: number): number {
  return Math.round(widthMm * 0.54 * 10) / 10;
}

/** How many digits wide a text is: Chinese characters are as wide as two. */
export function displayWidth(text: string): number {
  return [...text].reduce(
    (width, character) => width + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1),
    0,
  );
}
