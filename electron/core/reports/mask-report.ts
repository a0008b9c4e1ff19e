import { isPersonal, type Mask, maskText } from '#shared/domain/exchange/mask.ts';
import type { ReportCell, ReportColumn, ReportDocument, ReportTable } from './report-document.ts';

/** True for a report that names people or their telephones. */
export function namesPeople(report: ReportDocument): boolean {
  return [report, ...tablesOf(report)].some(
    ({ columns, rows }) => columns.some(maskOf) || rows.some((row) => row.some(isPeople)),
  );
}

/** The report as a release level allows it: people half hidden in 脱敏, left out in 仅统计. */
export function maskReport(report: ReportDocument, level: Mask): ReportDocument {
  if (level === 'none') return report;
  return {
    ...report,
    ...maskTable(report, level),
    ...(report.before && {
      before: report.before.map((part) =>
        part.kind === 'table' ? { ...part, ...maskTable(part, level) } : part,
      ),
    }),
  };
}

function tablesOf(report: ReportDocument): ReportTable[] {
  return (report.before ?? []).filter((part) => part.kind === 'table');
}

function maskTable<T extends ReportTable>({ columns, rows, total }: T, level: Mask) {
  const stays = columns.map((column) => level !== 'statistics' || !isPersonal(maskOf(column) ?? ''));
  const span = total?.span ?? 0;
  return {
    columns: columns.filter((_, i) => stays[i]),
    rows: rows.map((row) =>
      row.flatMap((cell, i) => (stays[i] ? [maskCell(cell, maskOf(columns[i]), level)] : [])),
    ),
    total: total && {
      ...total,
      span: stays.slice(0, span).filter(Boolean).length,
      cells: total.cells.filter((_, i) => stays[span + i]),
    },
  };
}

function maskCell(cell: ReportCell, mask: string | undefined, level: Mask): ReportCell {
  if (isPeople(cell)) return level === 'statistics' ? null : maskText(cell.mask, cell.people);
  return mask !== undefined && typeof cell === 'string' ? maskText(mask, cell) : cell;
}

function maskOf(column: ReportColumn | undefined): string | undefined {
  return column?.kind === 'text' ? column.mask : undefined;
}

function isPeople(cell: ReportCell): cell is Extract<ReportCell, { people: string }> {
  return cell !== null && typeof cell === 'object' && 'people' in cell;
}
