import { coverageByPlace, type PlaceCoverage } from '#shared/domain/coverage/coverage-by-place.ts';
import type { ReportBuilding } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { coverageFields } from './coverage-fields.ts';
import { coverageNotes } from './coverage-notes.ts';
import { countField, type Field, numberField, tabulate, textField } from './fields.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet, toReportInput } from './rows-input.ts';

/** What buildings are added up by. */
export type PlaceKind = 'street' | 'community' | 'station';

interface PlaceLine extends PlaceCoverage {
  name: string | null;
  /** The street of a community or station; the street itself has none. */
  street: string | null;
  workers: number;
}

/** 楼宇党建覆盖情况统计表 by street, community or station; 合计 is the registry's own, rates recomputed from it. */
export function buildPlaceCoverageReport(input: RowsInput, by: PlaceKind): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const figures = toReportInput(input);
  const { summary } = figures;
  const places = listPlaces(input, by);
  const withStreet = by !== 'street' && new Set(places.map(({ street }) => street)).size > 1;
  const name = t(`papers.coverageBy.${by}`);
  const { firms, rates } = coverageFields<PlaceLine>(summary, ({ buildingIds }) => buildingIds, t);
  const building = t('papers.columns.buildings');
  const fields: Field<PlaceLine>[] = [
    numberField(t('report.columns.number')),
    textField(t(`papers.places.${by}`), 34, (place) => place.name ?? t(`papers.noPlace.${by}`)),
    ...(withStreet ? [textField<PlaceLine>(t('report.columns.street'), 22, (place) => place.street)] : []),
    countField(
      t('report.columns.total'),
      12,
      (one) => one.buildings.total,
      summary.buildings.total,
      building,
    ),
    countField(
      t('papers.columns.withOrg'),
      12,
      (one) => one.buildings.withOrg,
      summary.buildings.withOrg,
      building,
    ),
    countField(
      t('papers.columns.blank'),
      12,
      (one) => one.buildings.blank,
      summary.buildings.blank,
      building,
    ),
    ...firms,
    ...rates,
    countField(t('report.columns.workers'), 15, ({ workers }) => workers, figures.workers),
  ];
  return {
    ...frameReport(input, {
      name,
      title: t('papers.coverageTitle', { street: titleStreet(input), by: t(`papers.by.${by}`) }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${basis}`) }),
      unit: t('report.paper.unitCoverage'),
      count: t('report.paper.footerRight', { count: rows.buildings.length }),
      notes: [],
    }),
    notes: [t('papers.notes.places'), ...coverageNotes(figures)],
    ...tabulate(fields, places, t('papers.total')),
    emptyText: t('report.paper.noCoverageRows'),
  };
}

function listPlaces({ rows, basis }: RowsInput, by: PlaceKind): PlaceLine[] {
  const byId = new Map(rows.buildings.map((building) => [building.id, building]));
  const placeOf = (building: ReportBuilding): string | null =>
    by === 'street' ? building.streetId : by === 'community' ? building.communityId : building.stationId;
  const named = new Map(
    { street: rows.streets, community: rows.communities, station: rows.stations }[by].map((place) => [
      place.id,
      place,
    ]),
  );
  const streetName = new Map(rows.streets.map(({ id, name }) => [id, name]));
  const places = coverageByPlace(rows, basis, rows.profile, ({ id }) => {
    const place = placeOf(byId.get(id) as ReportBuilding);
    return place !== null && named.has(place) ? place : null;
  });
  return places
    .map((place): PlaceLine => {
      const own = place.place === null ? undefined : named.get(place.place);
      const streetId = own && 'streetId' in own ? (own.streetId as string | null) : null;
      const ids = new Set(place.buildingIds);
      return {
        ...place,
        name: own?.name ?? null,
        street: streetName.get(streetId ?? '') ?? null,
        workers: rows.workers.filter(({ buildingIds }) => buildingIds.some((id) => ids.has(id))).length,
      };
    })
    .sort((a, b) => compareTexts(a.street, b.street) || compareTexts(a.name, b.name));
}
