import type { TFunction } from 'i18next';
import type { BuildingCoverage } from '#shared/contract/coverage.ts';
import type { FirmFigure } from '#shared/domain/report/firm-pick.ts';
import type { ReportFigure } from '../report-document.ts';
import { countField, type Field, numberField, textField } from './fields.ts';

export type BuildingField = Field<BuildingCoverage>;

/** 序号, 楼宇名称, 街道 where there is more than one, 社区: what the label 合计 stands over. */
export function placeFields(t: TFunction, withStreet: boolean): BuildingField[] {
  return [
    numberField(t('report.columns.number')),
    textField(t('report.columns.building'), 36, (building) => building.name),
    ...(withStreet
      ? [textField<BuildingCoverage>(t('report.columns.street'), 20, (building) => building.street)]
      : []),
    textField(t('report.columns.community'), 20, (building) => building.community),
  ];
}

/** A number of firms, or of what they have, that opens them; `total` is a number too where it is given. */
export function firmField<Line>(
  header: string,
  widthMm: number,
  figure: FirmFigure,
  { count, buildingIds }: { count: (line: Line) => number; buildingIds: (line: Line) => string[] },
  total: number,
  group: string | null = null,
): Field<Line> {
  return countField(
    header,
    widthMm,
    (line) => figureOf(count(line), figure, buildingIds(line)),
    figureOf(total, figure),
    group,
  );
}

export function figureOf(number: number, figure: FirmFigure, buildingIds?: string[]): ReportFigure {
  return { figure: number, behind: { figure, ...(buildingIds && { buildingIds }) } };
}

/** Members whose relation is in the firms: full, probationary, and those nobody told apart. */
export function countAll({ full, probationary, unsplit }: BuildingCoverage['members']): number {
  return full + probationary + unsplit;
}
