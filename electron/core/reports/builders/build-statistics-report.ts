import type { FirmKind } from '#shared/domain/firm/firm-kind.ts';
import { countFirms } from '#shared/domain/report/firm-pick.ts';
import {
  buildStatistics,
  STATISTICS_LINES,
  type StatisticsCell,
  type StatisticsLine,
  type StatisticsOf,
  statisticsColumns,
} from '#shared/domain/report/official-table.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { basisNote } from './coverage-notes.ts';
import { countField, type Field, numberField, tabulate } from './fields.ts';
import { frameReport, type RowsInput, titleStreet } from './rows-input.ts';

type Line = StatisticsLine & { cells: (StatisticsCell | null)[] };

/**
 * The annual statistics table 法人单位建立党的基层组织情况, of enterprises or of social organizations, with a column
 * for each kind of unit that the office counts.
 */
export function buildStatisticsReport(
  input: RowsInput,
  of: StatisticsOf,
  kinds: readonly FirmKind[],
): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const firms = countFirms(rows, basis, rows.profile);
  const numbers = buildStatistics(firms, of, kinds);
  const lines = STATISTICS_LINES[of].map((line, i): Line => ({ ...line, cells: numbers[i] ?? [] }));
  const fields: Field<Line>[] = [
    {
      column: { kind: 'text', header: t('papers.statistics.line'), group: null, widthMm: 52 },
      cell: ({ key, level }) => ({ label: t(`papers.statistics.lines.${key}`, { context: of }), level }),
    },
    numberField(t('papers.statistics.number')),
    ...statisticsColumns(of, kinds).map((column, at) =>
      countField<Line>(
        t(`papers.statistics.columns.${column}`, { defaultValue: t(`firm.kinds.${column}`) }),
        16,
        ({ cells }) => {
          const cell = cells[at];
          return cell ? { figure: cell.value, behind: cell.pick } : null;
        },
        undefined,
        column === 'staff-50' || column === 'staff-100' || column === 'founder-is-member'
          ? t('papers.statistics.among')
          : null,
      ),
    ),
  ];
  const unkinded = firms.filter(({ firm }) => firm.kind === null).length;
  const unknown = firms.filter(
    ({ coverage, orgKind, firm }) =>
      coverage.class === 'independent' && orgKind === null && firm.kind !== null && kinds.includes(firm.kind),
  ).length;
  const name = t(`papers.statistics.names.${of}`);
  return {
    ...frameReport(input, {
      name,
      title: t('papers.statistics.title', { street: titleStreet(input), name }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${basis}`) }),
      unit: t('papers.statistics.unit'),
      count: t('papers.count.firms', { count: numbers[0]?.[0]?.value ?? 0 }),
      notes: [
        t('report.notes.basis', { basis: basisNote(basis, rows.profile, t) }),
        t('papers.statistics.counted', {
          kinds: kinds.map((kind) => t(`firm.kinds.${kind}`)).join(t('app.listSeparator')),
        }),
        t('papers.statistics.identity'),
        t('papers.statistics.membership', { members: rows.profile['full-members-for-org'].value }),
        ...(unkinded > 0 ? [t('papers.statistics.unkinded', { count: unkinded })] : []),
        ...(unknown > 0 ? [t('papers.statistics.unknownKind', { count: unknown })] : []),
        ...(of === 'social' ? [t('papers.statistics.handwritten')] : []),
      ],
    }),
    ...tabulate(fields, lines, null),
    emptyText: '',
  };
}
