import type { TFunction } from 'i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import type { FirmFigure } from '#shared/domain/report/firm-pick.ts';
import { countAll, firmField } from './building-fields.ts';
import type { Field } from './fields.ts';

/** A line of a coverage table: one building, or the buildings of a place. */
export type CoverageLine = Pick<CoverageSummary, 'firms' | 'members' | 'staff' | 'rates'>;

/** The partition and the rates, each number opening its firms; the same columns for buildings and for places. */
export function coverageFields<Line extends CoverageLine>(
  summary: CoverageSummary,
  buildingIds: (line: Line) => string[],
  t: TFunction,
): { firms: Field<Line>[]; rates: Field<Line>[] } {
  const field = (
    header: string,
    widthMm: number,
    figure: FirmFigure,
    count: (line: CoverageLine) => number,
    group: string | null = null,
  ) => firmField<Line>(t(header), widthMm, figure, { count, buildingIds }, count(summary), group);
  const members = t('report.columns.members');
  const setUp = t('report.columns.setUp');
  const notSetUp = t('report.columns.notSetUp');
  const rate = (key: keyof CoverageSummary['rates'], header: string, figure: FirmFigure): Field<Line> => {
    const due = key === 'dueSetUp';
    const parts = {
      covered: t(due ? 'report.columns.setUpFirms' : 'report.columns.covered'),
      total: t(due ? 'report.columns.dueFirms' : 'report.columns.firmsTotal'),
      percent: t('report.columns.percent'),
    };
    return {
      column: { kind: 'rate', header: t(header), group: null, widthMm: 17, parts },
      cell: (line) => ({ ...line.rates[key], behind: { figure, buildingIds: buildingIds(line) } }),
      total: { ...summary.rates[key], behind: { figure } },
    };
  };
  return {
    firms: [
      field('report.columns.firms', 13, 'all', ({ firms }) => firms.total),
      field('report.columns.staff', 14, 'with-staff', ({ staff }) => staff),
      field('report.columns.total', 12, 'with-members', (line) => countAll(line.members), members),
      field('report.columns.ofThemFull', 12, 'with-full-members', (line) => line.members.full, members),
      field('report.columns.independent', 12, 'independent', ({ firms }) => firms.independent, setUp),
      field('report.columns.joint', 12, 'joint', ({ firms }) => firms.joint, setUp),
      field('report.columns.dueNotSetUp', 12, 'due-not-set-up', ({ firms }) => firms.dueNotSetUp, notSetUp),
      field('report.columns.fewMembers', 13, 'few-members', ({ firms }) => firms.fewMembers, notSetUp),
      field('report.columns.noMembers', 12, 'no-members', ({ firms }) => firms.noMembers, notSetUp),
    ],
    rates: [
      rate('organization', 'report.columns.organizationRate', 'organized'),
      rate('work', 'report.columns.workRate', 'work-covered'),
      rate('dueSetUp', 'report.columns.dueRate', 'due-set-up'),
    ],
  };
}
