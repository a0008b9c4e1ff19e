import type { TFunction } from 'i18next';
import type { BuildingCoverage } from '#shared/contract/coverage.ts';
import type { ReportCell, ReportColumn, TotalRow } from './report-document.ts';

/** One column with what each building and the row 合计 put into it. */
export interface BuildingField {
  column: ReportColumn;
  cell(building: BuildingCoverage, index: number): ReportCell;
  /** Absent in the columns that the label of 合计 stands over. */
  total?: ReportCell;
}

/** Everything that a report fills from its fields. */
export function tabulate(
  fields: BuildingField[],
  buildings: readonly BuildingCoverage[],
  totalLabel: string,
): { columns: ReportColumn[]; rows: ReportCell[][]; total: TotalRow | null } {
  const totals = fields.flatMap((field) => (field.total === undefined ? [] : [field.total]));
  return {
    columns: fields.map(({ column, total }) => widen(column, total)),
    rows: buildings.map((building, index) => fields.map((field) => field.cell(building, index))),
    total:
      buildings.length === 0
        ? null
        : { label: totalLabel, span: fields.length - totals.length, cells: totals },
  };
}

export function textField(
  header: string,
  widthMm: number,
  cell: BuildingField['cell'],
  total?: ReportCell,
): BuildingField {
  const column = { kind: 'text', header, group: null, widthMm } as const;
  return total === undefined ? { column, cell } : { column, cell, total };
}

export function countField(
  header: string,
  widthMm: number,
  cell: (building: BuildingCoverage) => number,
  total: ReportCell,
  group: string | null = null,
): BuildingField {
  return { column: { kind: 'count', align: 'right', header, group, widthMm }, cell, total };
}

/** A count column as wide as its largest figure needs: a district has staff in the millions. */
function widen(column: ReportColumn, total: ReportCell | undefined): ReportColumn {
  if (column.kind !== 'count' || typeof total !== 'number') return column;
  return { ...column, widthMm: Math.max(column.widthMm, 4 + 2.2 * String(total).length) };
}

/** 序号, 楼宇名称, 街道 where there is more than one, 社区: what the label 合计 stands over. */
export function placeFields(t: TFunction, withStreet: boolean): BuildingField[] {
  return [
    {
      column: {
        kind: 'count',
        align: 'center',
        header: t('report.columns.number'),
        group: null,
        widthMm: 11,
      },
      cell: (_, index) => index + 1,
    },
    textField(t('report.columns.building'), 36, (building) => building.name),
    ...(withStreet ? [textField(t('report.columns.street'), 20, (building) => building.street)] : []),
    textField(t('report.columns.community'), 20, (building) => building.community),
  ];
}

/** Members whose relation is in the firms: full, probationary, and those nobody told apart. */
export function countAll({ full, probationary, unsplit }: BuildingCoverage['members']): number {
  return full + probationary + unsplit;
}
