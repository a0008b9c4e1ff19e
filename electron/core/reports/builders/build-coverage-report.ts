import type { TFunction } from 'i18next';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { type BuildingField, placeFields } from './building-fields.ts';
import { coverageFields } from './coverage-fields.ts';
import { coverageNotes } from './coverage-notes.ts';
import { countField, tabulate, textField } from './fields.ts';
import { type ReportInput, signOffLine, sortBuildings, streetsOf, writeDay } from './report-input.ts';

/**
 * 楼宇党建覆盖情况统计表: a line for each building, 合计 from the summary's own totals (a firm in several
 * buildings is counted once there, so the column above may add to more), rates recomputed from them.
 */
export function buildCoverageReport(input: ReportInput): ReportDocument {
  const { summary, lang } = input;
  const t = translator(lang);
  const buildings = sortBuildings(summary.byBuilding);
  const streets = streetsOf(buildings);
  const date = writeDay(summary.asOf, lang);
  const count = buildings.length;
  return {
    lang,
    title: t('report.paper.coverageTitle', { street: streets.length === 1 ? streets[0] : '' }),
    fileName: `${t('report.kinds.coverage')}-${summary.asOf}`,
    sheetName: t('report.paper.coverageSheet'),
    headLine: {
      left: t('report.paper.asOf', { date }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${summary.basis}`) }),
      right: t('report.paper.unitCoverage'),
    },
    ...tabulate(buildingFields(input, t, streets.length > 1), buildings, t('report.paper.total', { count })),
    emptyText: t('report.paper.noCoverageRows'),
    notesTitle: t('report.paper.notes'),
    notes: coverageNotes(input),
    signOff: signOffLine(input),
    footer: {
      left: t('report.paper.footerLeft', { date }),
      pages: t('report.paper.footerPages', { page: '{page}', pages: '{pages}' }),
      right: t('report.paper.footerRight', { count }),
    },
  };
}

function buildingFields(input: ReportInput, t: TFunction, withStreet: boolean): BuildingField[] {
  const { summary } = input;
  const { firms, rates } = coverageFields<ReportInput['summary']['byBuilding'][number]>(
    summary,
    ({ id }) => [id],
    t,
  );
  return [
    ...placeFields(t, withStreet),
    textField(
      t('report.columns.org'),
      34,
      (b) => b.org?.name ?? { strong: t('report.columns.orgNone') },
      t('report.paper.withOrg', { count: summary.buildings.withOrg }),
    ),
    ...firms,
    ...rates,
    textField(
      t('report.columns.station'),
      26,
      (b) => b.station,
      t('report.paper.withStation', { count: summary.buildings.withStation }),
    ),
    countField(t('report.columns.workers'), 15, (b) => b.workers, input.workers),
  ];
}
