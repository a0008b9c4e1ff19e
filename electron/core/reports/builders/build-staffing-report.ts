import type { TFunction } from 'i18next';
import { buildStaffing, type Staffed } from '#shared/domain/staffing/build-staffing.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportCell, ReportDocument } from '../report-document.ts';
import { countField, type Field, numberField, tabulate, textField } from './fields.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet } from './rows-input.ts';

type Line = Pick<Staffed, 'buildings' | 'firms' | 'workers'> & {
  name: string;
  street: string | null;
  gap: Staffed['gap'];
};

/** 专职党群工作者配备情况表: firms per worker of each station beside the range that the office has set. */
export function buildStaffingReport(input: RowsInput): ReportDocument {
  const { rows, lang } = input;
  const t = translator(lang);
  const rule = rows.profile.staffing;
  const staffing = buildStaffing(rows, rule.value);
  const street = new Map(rows.streets.map(({ id, name }) => [id, name]));
  const { withoutStation } = staffing;
  const lines: Line[] = staffing.stations
    .map((station): Line => ({ ...station, street: street.get(station.streetId ?? '') ?? null }))
    .sort((a, b) => compareTexts(a.street, b.street) || compareTexts(a.name, b.name));
  if (withoutStation.buildings > 0 || withoutStation.workers > 0) {
    lines.push({ ...withoutStation, name: t('papers.noPlace.station'), street: null, gap: null });
  }
  const name = t('report.kinds.staffing');
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: t('papers.staffing.range', {
        range: rule.value === null ? t('staffing.notSet') : t('staffing.range', { ...rule.value }),
      }),
      unit: t('papers.staffing.unit'),
      count: t('papers.count.stations', { count: staffing.stations.length }),
      notes: [
        rule.value === null
          ? t('papers.staffing.notSet')
          : t('papers.staffing.rule', {
              range: t('staffing.range', { ...rule.value }),
              source: rule.docNo ?? t('papers.staffing.noSource'),
            }),
        t('papers.staffing.counted', { count: staffing.firmsWithoutBuilding }),
        t('papers.staffing.total'),
      ],
    }),
    ...tabulate(staffingFields(staffing.whole, t), lines, t('papers.total')),
    emptyText: t('papers.staffing.none'),
  };
}

function staffingFields(whole: Staffed, t: TFunction): Field<Line>[] {
  const gap = (of: (gap: NonNullable<Staffed['gap']>) => number) => (one: { gap: Staffed['gap'] }) =>
    one.gap === null ? null : of(one.gap);
  const share = ({ firms, workers }: Pick<Staffed, 'firms' | 'workers'>): string =>
    workers === 0 ? '—' : `${(firms / workers).toFixed(1)}（${firms}/${workers}）`;
  const state = ({ gap }: { gap: Staffed['gap'] }): ReportCell =>
    gap === null
      ? t('staffing.notSet')
      : gap.state === 'short'
        ? { strong: t('staffing.state.short') }
        : t(`staffing.state.${gap.state}`);
  const required = gap((one) => one.required);
  const shortage = gap((one) => one.shortage);
  const surplus = gap((one) => one.surplus);
  return [
    numberField(t('report.columns.number')),
    textField(t('papers.places.station'), 50, ({ name }) => name),
    textField(t('report.columns.street'), 34, ({ street }) => street),
    countField(t('papers.columns.buildings'), 16, ({ buildings }) => buildings, whole.buildings),
    countField(t('report.columns.firms'), 18, ({ firms }) => firms, whole.firms),
    countField(t('report.columns.workers'), 18, ({ workers }) => workers, whole.workers),
    textField(t('papers.staffing.share'), 34, share, share(whole)),
    countField(t('papers.staffing.required'), 18, required, required(whole)),
    countField(t('papers.staffing.shortage'), 16, shortage, shortage(whole)),
    countField(t('papers.staffing.surplus'), 16, surplus, surplus(whole)),
    textField(t('papers.staffing.state'), 26, state, state(whole)),
  ];
}
