import type { TFunction } from 'i18next';
import type { BuildingCoverage } from '#shared/contract/coverage.ts';
import { translator } from '#shared/i18n/i18n.ts';
import {
  type BuildingField,
  countAll,
  countField,
  placeFields,
  tabulate,
  textField,
} from './building-fields.ts';
import { coverageNotes } from './coverage-notes.ts';
import type { ReportDocument } from './report-document.ts';
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
    ...tabulate(coverageFields(input, t, streets.length > 1), buildings, t('report.paper.total', { count })),
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

function coverageFields(input: ReportInput, t: TFunction, withStreet: boolean): BuildingField[] {
  const { summary } = input;
  const members = t('report.columns.members');
  const setUp = t('report.columns.setUp');
  const notSetUp = t('report.columns.notSetUp');
  const firms = (
    key: keyof typeof summary.firms,
    widthMm: number,
    header: string,
    group: string | null = null,
  ): BuildingField => countField(header, widthMm, (b) => b.firms[key], summary.firms[key], group);
  return [
    ...placeFields(t, withStreet),
    textField(
      t('report.columns.org'),
      34,
      (b) => b.org?.name ?? { strong: t('report.columns.orgNone') },
      t('report.paper.withOrg', { count: summary.buildings.withOrg }),
    ),
    firms('total', 13, t('report.columns.firms')),
    countField(t('report.columns.staff'), 14, (b) => b.staff, summary.staff),
    countField(t('report.columns.total'), 12, (b) => countAll(b.members), countAll(summary.members), members),
    countField(t('report.columns.ofThemFull'), 12, (b) => b.members.full, summary.members.full, members),
    firms('independent', 12, t('report.columns.independent'), setUp),
    firms('joint', 12, t('report.columns.joint'), setUp),
    firms('dueNotSetUp', 12, t('report.columns.dueNotSetUp'), notSetUp),
    firms('fewMembers', 13, t('report.columns.fewMembers'), notSetUp),
    firms('noMembers', 12, t('report.columns.noMembers'), notSetUp),
    rateField('organization', t('report.columns.organizationRate'), summary, t),
    rateField('work', t('report.columns.workRate'), summary, t),
    rateField('dueSetUp', t('report.columns.dueRate'), summary, t),
    textField(
      t('report.columns.station'),
      26,
      (b) => b.station,
      t('report.paper.withStation', { count: summary.buildings.withStation }),
    ),
    countField(t('report.columns.workers'), 15, (b) => b.workers, input.workers),
  ];
}

function rateField(
  key: keyof BuildingCoverage['rates'],
  header: string,
  summary: ReportInput['summary'],
  t: TFunction,
): BuildingField {
  const due = key === 'dueSetUp';
  const parts = {
    covered: t(due ? 'report.columns.setUpFirms' : 'report.columns.covered'),
    total: t(due ? 'report.columns.dueFirms' : 'report.columns.firmsTotal'),
    percent: t('report.columns.percent'),
  };
  return {
    column: { kind: 'rate', header, group: null, widthMm: 17, parts },
    cell: (building) => building.rates[key],
    total: summary.rates[key],
  };
}
