import type { TFunction } from 'i18next';
import type { BuildingCoverage, CoverageSummary } from '#shared/contract/coverage.ts';
import type { FirmFigure } from '#shared/domain/report/firm-pick.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { type BuildingField, countAll, figureOf, placeFields } from './building-fields.ts';
import { basisNote, conditionNote, otherDayNotes } from './coverage-notes.ts';
import { blankField, countField, tabulate, textField } from './fields.ts';
import { type ReportInput, signOffLine, sortBuildings, streetsOf, writeDay } from './report-input.ts';

type FirmCount = keyof CoverageSummary['firms'];

const FIGURES: Record<FirmCount, FirmFigure> = {
  total: 'all',
  independent: 'independent',
  joint: 'joint',
  dueNotSetUp: 'due-not-set-up',
  fewMembers: 'few-members',
  noMembers: 'no-members',
};

/** 空白楼宇清单: the buildings that nothing works in yet, why, and room to write who does what by when. */
export function buildBlankBuildingsReport(input: ReportInput): ReportDocument {
  const { summary, profile, lang } = input;
  const t = translator(lang);
  const buildings = sortBuildings(summary.byBuilding.filter((building) => building.blank));
  const streets = streetsOf(summary.byBuilding);
  const date = writeDay(summary.asOf, lang);
  const count = buildings.length;
  const basis = basisNote(summary.basis, profile, t);
  return {
    lang,
    title: t('report.paper.blankTitle', { street: streets.length === 1 ? streets[0] : '' }),
    fileName: `${t('report.kinds.blank-buildings')}-${summary.asOf}`,
    sheetName: t('report.paper.blankSheet'),
    headLine: {
      left: t('report.paper.asOf', { date }),
      centre: t('report.paper.blankOf', { count, total: summary.buildings.total }),
      right: t('report.paper.unitBlank'),
    },
    ...tabulate(
      blankFields(buildings, profile['full-members-for-org'].value, t, streets.length > 1),
      buildings,
      t('report.paper.total', { count }),
    ),
    emptyText: t('report.paper.noBlankRows'),
    notesTitle: t('report.paper.notes'),
    notes: [
      t('report.notes.blank'),
      t('report.notes.basis', { basis }),
      conditionNote(profile, t),
      t('report.notes.blankTotal'),
      t('report.notes.handwritten'),
      ...otherDayNotes(input),
    ],
    signOff: signOffLine(input),
    footer: {
      left: t('report.paper.footerLeft', { date }),
      pages: t('report.paper.footerPages', { page: '{page}', pages: '{pages}' }),
      right: t('report.paper.footerRight', { count }),
    },
  };
}

function blankFields(
  buildings: BuildingCoverage[],
  membersNeeded: number,
  t: TFunction,
  withStreet: boolean,
): BuildingField[] {
  const sum = (of: (building: BuildingCoverage) => number) => buildings.reduce((n, b) => n + of(b), 0);
  const count = (header: string, of: (building: BuildingCoverage) => number, group: string | null = null) =>
    countField<BuildingCoverage>(header, 15, of, sum(of), group);
  const firms = (key: FirmCount, header: string, group: string | null = null): BuildingField =>
    countField(
      header,
      15,
      (building) => figureOf(building.firms[key], FIGURES[key], [building.id]),
      figureOf(
        sum((building) => building.firms[key]),
        FIGURES[key],
        buildings.map(({ id }) => id),
      ),
      group,
    );
  const handwritten = (header: string, widthMm: number): BuildingField => ({
    ...blankField(header, widthMm),
    total: null,
  });
  const notSetUp = t('report.columns.notSetUp');
  const members = t('report.columns.members');
  return [
    ...placeFields(t, withStreet),
    firms('total', t('report.columns.firms')),
    count(t('report.columns.staff'), (building) => building.staff),
    count(t('report.columns.total'), (building) => countAll(building.members), members),
    count(t('report.columns.ofThemFull'), (building) => building.members.full, members),
    count(t('report.columns.setUpCount'), ({ rates }) => rates.organization.covered),
    firms('dueNotSetUp', t('report.columns.dueNotSetUp'), notSetUp),
    firms('fewMembers', t('report.columns.fewMembers'), notSetUp),
    firms('noMembers', t('report.columns.noMembers'), notSetUp),
    textField(t('report.columns.station'), 26, (building) => building.station, null),
    textField(t('report.columns.condition'), 33, (b) => conditionOf(b, membersNeeded, t), null),
    handwritten(t('report.columns.reason'), 26),
    handwritten(t('report.columns.responsible'), 17),
    handwritten(t('report.columns.measure'), 28),
    handwritten(t('report.columns.deadline'), 17),
  ];
}

/** Whether the building's firms together have the full members that an org needs. */
function conditionOf({ firms, members }: BuildingCoverage, needed: number, t: TFunction): string {
  if (firms.total === 0) return t('report.conditions.noFirms');
  if (countAll(members) === 0) return t('report.conditions.noMembers');
  return members.full + members.unsplit >= needed
    ? t('report.conditions.met')
    : t('report.conditions.notMet', { needed });
}
