import type { ReportColumn, ReportDocument } from './report-document.ts';

/** 序号 and what a line is about: without them nobody knows what a figure is of. */
const ALWAYS = 2;

/** What a column is called among the others, its group with it. */
export function columnKey({ group, header }: ReportColumn): string {
  return [group, header.replaceAll('\n', '')].filter(Boolean).join('·');
}

/** The columns that can be left out. */
export function choosableColumns({
  columns,
}: Pick<ReportDocument, 'columns'>): { key: string; label: string }[] {
  return columns.slice(ALWAYS).map((column) => ({ key: columnKey(column), label: columnKey(column) }));
}

/** The report without some of its columns; the label of 合计 stands over those that are left of the ones it had. */
export function chooseColumns(report: ReportDocument, hidden: readonly string[]): ReportDocument {
  const left = new Set(hidden);
  const stays = report.columns.map((column, i) => i < ALWAYS || !left.has(columnKey(column)));
  if (!stays.includes(false)) return report;
  const pick = <T>(cells: readonly T[], from = 0): T[] => cells.filter((_, i) => stays[from + i]);
  const { total } = report;
  return {
    ...report,
    columns: pick(report.columns),
    rows: report.rows.map((cells) => pick(cells)),
    total: total && {
      ...total,
      span: stays.slice(0, total.span).filter(Boolean).length,
      cells: pick(total.cells, total.span),
    },
  };
}
