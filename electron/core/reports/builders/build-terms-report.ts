import type { TFunction } from 'i18next';
import { addMonths, type Day, daysBetween } from '#shared/domain/day/day.ts';
import { termEnd } from '#shared/domain/flags/rules/terms.ts';
import type { ReportOrg } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportCell, ReportDocument } from '../report-document.ts';
import { blankField, type Field, numberField, personField, tabulate, textField } from './fields.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet } from './rows-input.ts';

/** Where the term of an org stands on a day. */
export type TermState = 'overdue' | 'delayed' | 'soon' | 'running' | 'unknown';

interface TermLine {
  org: ReportOrg;
  building: string | null;
  end: Day | null;
  state: TermState;
  days: number | null;
}

/** 换届到期表: every elected org by the end of its term, those over it first, those whose term nobody entered last. */
export function buildTermsReport(input: RowsInput): ReportDocument {
  const { rows, lang } = input;
  const t = translator(lang);
  const lines = listTerms(input);
  const name = t('report.kinds.terms');
  const counts = (['overdue', 'delayed', 'soon', 'unknown'] as const).map((state) =>
    t('papers.terms.count', {
      state: t(`papers.terms.state.${state}`, { months: rows.profile['term-reminder-months'].value }),
      count: lines.filter((line) => line.state === state).length,
    }),
  );
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: counts.join(t('app.listSeparator')),
      unit: '',
      count: t('papers.count.orgs', { count: lines.length }),
      notes: [
        t('papers.terms.rule', {
          branch: rows.profile['branch-term-years'].value,
          general: rows.profile['general-branch-term-years'].value,
          committee: rows.profile['party-committee-term-years'].value,
          months: rows.profile['term-reminder-months'].value,
        }),
        t('papers.terms.temporary'),
      ],
    }),
    ...tabulate(termFields(input, t), lines, null),
    emptyText: t('papers.orgs.none'),
  };
}

function listTerms({ rows }: RowsInput): TermLine[] {
  const building = new Map(rows.buildings.map(({ id, name }) => [id, name]));
  const seat = new Map(rows.firms.map(({ id, buildingIds }) => [id, buildingIds[0] ?? '']));
  return rows.orgs
    .filter(({ isFounded, kind }) => isFounded && kind !== 'temporary-branch')
    .map((org): TermLine => {
      const end = termEnd(org, rows.profile);
      return {
        org,
        building: building.get(org.buildingId ?? seat.get(org.firmId ?? '') ?? '') ?? null,
        end,
        state: stateOf(end, org.electionDelayUntil, rows.asOf, rows.profile['term-reminder-months'].value),
        days:
          end === null ? null : end < rows.asOf ? -daysBetween(end, rows.asOf) : daysBetween(rows.asOf, end),
      };
    })
    .sort((a, b) => compareTexts(a.end, b.end) || compareTexts(a.org.name, b.org.name));
}

function stateOf(end: Day | null, delay: Day | null, asOf: Day, months: number): TermState {
  if (end === null) return 'unknown';
  if (asOf >= end) return delay !== null && asOf <= delay ? 'delayed' : 'overdue';
  return asOf >= addMonths(end, -months) ? 'soon' : 'running';
}

function termFields({ rows }: RowsInput, t: TFunction): Field<TermLine>[] {
  const months = rows.profile['term-reminder-months'].value;
  const say = ({ state }: TermLine): ReportCell => {
    const words = t(`papers.terms.state.${state}`, { months });
    return state === 'overdue' ? { strong: words } : words;
  };
  return [
    numberField(t('report.columns.number')),
    textField(t('org.columns.name'), 58, ({ org }) => org.name),
    textField(t('org.columns.kind'), 16, ({ org }) => t(`org.kinds.${org.kind}`)),
    textField(t('org.columns.buildingId'), 30, ({ building }) => building),
    personField(t('org.columns.secretary'), 18, 'secretary', ({ org }) => org.secretary),
    textField(t('org.columns.termFrom'), 23, ({ org }) => org.termFrom),
    textField(t('org.columns.termTo'), 23, ({ end }) => end),
    {
      column: { kind: 'count', align: 'right', header: t('papers.terms.days'), group: null, widthMm: 14 },
      cell: ({ days }) => days,
    },
    textField(t('papers.terms.now'), 26, say),
    textField(t('org.columns.electionDelayUntil'), 23, ({ org }) => org.electionDelayUntil),
    blankField(t('papers.terms.planned'), 23),
    blankField(t('papers.columns.remark'), 20),
  ];
}
