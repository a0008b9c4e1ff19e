import type { ReportCell, ReportColumn, ReportTable, TotalRow } from '../report-document.ts';

/** One column with what each line and the row 合计 put into it. */
export interface Field<Line> {
  column: ReportColumn;
  cell(line: Line, index: number): ReportCell;
  /** Absent in the columns that the label of 合计 stands over. */
  total?: ReportCell;
}

/** Everything that a table fills from its fields. */
export function tabulate<Line>(
  fields: Field<Line>[],
  lines: readonly Line[],
  totalLabel: string | null,
): Pick<ReportTable, 'columns' | 'rows'> & { total: TotalRow | null } {
  const totals = fields.flatMap((field) => (field.total === undefined ? [] : [field.total]));
  return {
    columns: fields.map(({ column, total }) => widen(column, total)),
    rows: lines.map((line, index) => fields.map((field) => field.cell(line, index))),
    total:
      totalLabel === null || lines.length === 0
        ? null
        : { label: totalLabel, span: fields.length - totals.length, cells: totals },
  };
}

export function textField<Line>(
  header: string,
  widthMm: number,
  cell: Field<Line>['cell'],
  total?: ReportCell,
): Field<Line> {
  const column = { kind: 'text', header, group: null, widthMm } as const;
  return total === undefined ? { column, cell } : { column, cell, total };
}

/** A text that names people: `mask` is the field that tells how it is hidden. */
export function personField<Line>(
  header: string,
  widthMm: number,
  mask: string,
  cell: (line: Line) => string | null,
): Field<Line> {
  return { column: { kind: 'text', header, group: null, widthMm, mask }, cell };
}

/** A column that people fill in by hand. */
export function blankField<Line>(header: string, widthMm: number): Field<Line> {
  return { column: { kind: 'text', header, group: null, widthMm }, cell: () => null };
}

export function countField<Line>(
  header: string,
  widthMm: number,
  cell: (line: Line) => ReportCell,
  total?: ReportCell,
  group: string | null = null,
): Field<Line> {
  const column = { kind: 'count', align: 'right', header, group, widthMm } as const;
  return total === undefined ? { column, cell } : { column, cell, total };
}

/** 序号 */
export function numberField<Line>(header: string): Field<Line> {
  return {
    column: { kind: 'count', align: 'center', header, group: null, widthMm: 11 },
    cell: (_, index) => index + 1,
  };
}

/** A count column as wide as its largest figure needs: a district has staff in the millions. */
function widen(column: ReportColumn, total: ReportCell | undefined): ReportColumn {
  const number =
    typeof total === 'number'
      ? total
      : total && typeof total === 'object' && 'figure' in total
        ? total.figure
        : null;
  if (column.kind !== 'count' || number === null) return column;
  return { ...column, widthMm: Math.max(column.widthMm, 4 + 2.2 * String(number).length) };
}
