import { plainCell, type ReportCell, type ReportColumn, type ReportRate } from '../report-document.ts';
import { formatPercent } from './format-rate.ts';
import type { HeadColumn } from './layout-head.ts';

/** A column of the spreadsheet; a rate of the report takes three. */
export interface SheetColumn extends HeadColumn {
  widthMm: number;
  kind: 'text' | 'count' | 'number' | 'percent';
  /** The report column it shows, and of a rate which part. */
  from: number;
  part?: 'covered' | 'total' | 'percent';
}

/** Spreads the report's columns over the sheet: a rate stands under its name as numerator, denominator, percentage. */
export function toSheetColumns(columns: readonly ReportColumn[]): SheetColumn[] {
  return columns.flatMap((column, from): SheetColumn[] => {
    const { group, widthMm } = column;
    const header = column.header.replaceAll('\n', '');
    if (column.kind === 'text') return [{ header, group, widthMm, kind: 'text', from }];
    if (column.kind === 'count') {
      return [{ header, group, widthMm, kind: column.align === 'center' ? 'number' : 'count', from }];
    }
    const { covered, total, percent } = column.parts;
    return [
      { header: covered, group: header, widthMm: 14, kind: 'count', from, part: 'covered' },
      { header: total, group: header, widthMm: 14, kind: 'count', from, part: 'total' },
      { header: percent, group: header, widthMm: 14, kind: 'percent', from, part: 'percent' },
    ];
  });
}

/** What a cell of the sheet holds; a percentage is a formula over the two cells to its left. */
export type SheetValue = string | number | null | { percentOf: ReportRate };

export function sheetValue(column: SheetColumn, cells: readonly ReportCell[]): SheetValue {
  const cell = plainCell(cells[column.from] ?? null);
  if (cell === null || typeof cell !== 'object') return cell;
  return column.part === 'covered' || column.part === 'total' ? cell[column.part] : { percentOf: cell };
}

/** The cached result of a percentage: what the paper prints, as a number where there is one. */
export function percentResult(rate: ReportRate): number | string {
  return rate.total === 0 ? formatPercent(rate) : rate.covered / rate.total;
}
