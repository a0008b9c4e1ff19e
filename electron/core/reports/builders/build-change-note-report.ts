import type { TFunction } from 'i18next';
import type { Coverage } from '#shared/domain/coverage/build-coverage.ts';
import { CHANGE_KINDS, compareRows, type RowChange } from '#shared/domain/report/compare-rows.ts';
import type { ReportRows } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportCell, ReportDocument, TablePart } from '../report-document.ts';
import { formatFraction, formatPercent } from '../write/format-rate.ts';
import { countAll } from './building-fields.ts';
import { blankField, type Field, numberField, tabulate, textField } from './fields.ts';
import { writeDay } from './report-input.ts';
import { frameReport, type RowsInput, titleStreet } from './rows-input.ts';

/** 变更说明: the figures of two days side by side, and everything that came, went or rose between them, with why. */
export function buildChangeNoteReport(input: RowsInput, earlier: ReportRows): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const changes = compareRows(earlier, rows);
  const name = t('report.kinds.change-note');
  const days = { from: writeDay(earlier.asOf, lang), to: writeDay(rows.asOf, lang) };
  const counts = CHANGE_KINDS.map((kind) => ({
    kind,
    count: changes.filter((one) => one.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t('papers.changes.count', { kind: t(`papers.changes.kinds.${kind}`), count }));
  const fields: Field<RowChange>[] = [
    numberField(t('report.columns.number')),
    textField(t('papers.changes.name'), 74, (one) => one.name),
    textField(t('papers.changes.kind'), 30, ({ kind }) => t(`papers.changes.kinds.${kind}`)),
    textField(t('report.columns.building'), 34, ({ building }) => building),
    textField(t('papers.changes.what'), 48, (one) => sayChange(one, t)),
    textField(t('papers.changes.day'), 23, ({ day }) => day),
    textField(t('papers.changes.reason'), 34, ({ reason }) => reason),
    blankField(t('papers.changes.explained'), 40),
  ];
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: t('papers.changes.between', days),
      unit: t('report.paper.unitCoverage'),
      count: t('papers.count.changes', { count: changes.length }),
      notes: [
        t('papers.changes.compared', days),
        t('papers.changes.gone'),
        t('papers.changes.unknown'),
        t('papers.changes.basis', { basis: t(`report.basisShort.${basis}`) }),
      ],
    }),
    intro: [
      counts.length === 0
        ? t('papers.changes.none')
        : t('papers.changes.summary', { ...days, counts: counts.join(t('app.listSeparator')) }),
    ],
    before: [compareFigures(rows.figures[basis], earlier.figures[basis], t)],
    ...tabulate(fields, changes, null),
    emptyText: t('papers.changes.none'),
  };
}

function sayChange({ kind, before, after }: RowChange, t: TFunction): string | null {
  const say = (value: string | null) =>
    value === null ? null : kind.startsWith('org') ? t(`org.kinds.${value}`) : t(`coverage.class.${value}`);
  const [was, is] = [say(before), say(after)];
  return was !== null && is !== null ? `${was}→${is}` : (was ?? is);
}

/** 本期, 上期 and 增减 of every figure; rates with their numbers, their difference in percentage points. */
function compareFigures(now: Coverage, then: Coverage, t: TFunction): TablePart {
  const count = (label: string, of: (coverage: Coverage) => number): ReportCell[] => {
    const difference = of(now) - of(then);
    return [t(label), String(of(now)), String(of(then)), sign(difference, String(Math.abs(difference)))];
  };
  const rate = (label: string, key: keyof Coverage['rates']): ReportCell[] => {
    const say = ({ rates }: Coverage) => `${formatPercent(rates[key])}（${formatFraction(rates[key])}）`;
    const share = ({
      rates: {
        [key]: { covered, total },
      },
    }: Coverage) => (total === 0 ? null : covered / total);
    const [is, was] = [share(now), share(then)];
    const points = is === null || was === null ? null : Math.round((is - was) * 1000) / 10;
    const words =
      points === null
        ? '—'
        : sign(points, t('papers.changes.points', { points: Math.abs(points).toFixed(1) }));
    return [t(label), say(now), say(then), words];
  };
  const column = (header: string, widthMm: number) =>
    ({ kind: 'text', header, group: null, widthMm }) as const;
  return {
    kind: 'table',
    caption: t('papers.changes.figures'),
    hasHead: true,
    columns: [
      column(t('papers.changes.figure'), 60),
      column(t('papers.changes.now'), 60),
      column(t('papers.changes.earlier'), 60),
      column(t('papers.changes.difference'), 60),
    ],
    rows: [
      count('papers.changes.rows.buildings', ({ buildings }) => buildings.total),
      count('papers.changes.rows.blank', ({ buildings }) => buildings.blank),
      count('papers.changes.rows.firms', ({ firms }) => firms.total),
      count('coverage.class.independent', ({ firms }) => firms.independent),
      count('coverage.class.joint', ({ firms }) => firms.joint),
      count('coverage.class.due-not-set-up', ({ firms }) => firms.dueNotSetUp),
      count('coverage.class.few-members', ({ firms }) => firms.fewMembers),
      count('coverage.class.no-members', ({ firms }) => firms.noMembers),
      count('papers.changes.rows.branches', ({ joint }) => joint.branches),
      count('papers.changes.rows.members', ({ members }) => countAll(members)),
      count('papers.changes.rows.full', ({ members }) => members.full),
      count('papers.changes.rows.staff', ({ staff }) => staff),
      rate('papers.building.facts.organizationRate', 'organization'),
      rate('papers.building.facts.workRate', 'work'),
      rate('papers.building.facts.dueRate', 'dueSetUp'),
    ],
    total: null,
    emptyText: '',
  };
}

function sign(difference: number, words: string): string {
  return difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${words}`;
}
