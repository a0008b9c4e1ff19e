import type { TFunction } from 'i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { coverageByPlace } from '#shared/domain/coverage/coverage-by-place.ts';
import { type RankedPlace, rankPlaces } from '#shared/domain/coverage/rank-places.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { formatFraction, formatPercent } from '../write/format-rate.ts';
import { figureOf } from './building-fields.ts';
import { coverageFields } from './coverage-fields.ts';
import { coverageNotes } from './coverage-notes.ts';
import { countField, type Field, tabulate, textField } from './fields.ts';
import { frameReport, type RowsInput, titleStreet, toReportInput } from './rows-input.ts';

/** 通报: the whole in words, then the stations from the highest rate down. */
export function buildRankingReport(input: RowsInput): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const figures = toReportInput(input);
  const places = rankPlaces(coverageByPlace(rows, basis, rows.profile, ({ station }) => station));
  const name = t('report.kinds.ranking');
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${basis}`) }),
      unit: t('report.paper.unitCoverage'),
      count: t('papers.count.stations', { count: places.filter(({ place }) => place !== null).length }),
      notes: [],
    }),
    notes: [t('papers.ranking.order'), t('papers.notes.places'), ...coverageNotes(figures)],
    intro: sayRanking(figures.summary, places, t),
    ...tabulate(rankingFields(figures.summary, t), places, t('papers.total')),
    emptyText: t('report.paper.noCoverageRows'),
  };
}

function sayRanking(summary: CoverageSummary, places: readonly RankedPlace[], t: TFunction): string[] {
  const rate = (key: keyof CoverageSummary['rates']) =>
    `${formatPercent(summary.rates[key])}（${formatFraction(summary.rates[key])}）`;
  const named = places.filter(({ place, rank }) => place !== null && rank !== null);
  const [best, worst] = [named[0], named.at(-1)];
  return [
    t('papers.ranking.whole', {
      ...summary.buildings,
      firms: summary.firms.total,
      due: summary.firms.dueNotSetUp,
      organization: rate('organization'),
      work: rate('work'),
      dueSetUp: rate('dueSetUp'),
    }),
    ...(best && worst && best !== worst
      ? [
          t('papers.ranking.ends', {
            best: best.place,
            bestRate: formatPercent(best.rates.organization),
            worst: worst.place,
            worstRate: formatPercent(worst.rates.organization),
          }),
        ]
      : []),
  ];
}

function rankingFields(summary: CoverageSummary, t: TFunction): Field<RankedPlace>[] {
  const { rates } = coverageFields<RankedPlace>(summary, ({ buildingIds }) => buildingIds, t);
  return [
    textField(t('papers.ranking.rank'), 13, ({ rank }) => (rank === null ? '—' : String(rank))),
    textField(t('papers.places.station'), 50, ({ place }) => place ?? t('papers.noPlace.station')),
    countField(
      t('papers.columns.buildings'),
      15,
      ({ buildings }) => buildings.total,
      summary.buildings.total,
    ),
    countField(t('papers.ranking.blank'), 17, ({ buildings }) => buildings.blank, summary.buildings.blank),
    countField(
      t('report.columns.firms'),
      17,
      ({ firms, buildingIds }) => figureOf(firms.total, 'all', buildingIds),
      figureOf(summary.firms.total, 'all'),
    ),
    countField(
      t('report.columns.dueNotSetUp'),
      17,
      ({ firms, buildingIds }) => figureOf(firms.dueNotSetUp, 'due-not-set-up', buildingIds),
      figureOf(summary.firms.dueNotSetUp, 'due-not-set-up'),
    ),
    ...rates.map((field) => ({ ...field, column: { ...field.column, widthMm: 26 } })),
  ];
}
