import type { TFunction } from 'i18next';
import { lookAround } from '#shared/domain/flags/flag-world.ts';
import { termEnd } from '#shared/domain/flags/rules/terms.ts';
import type { ReportOrg } from '#shared/domain/report/report-rows.ts';
import { flagFactsOf } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { ReportDocument } from '../report-document.ts';
import { countField, type Field, numberField, personField, tabulate, textField } from './fields.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet } from './rows-input.ts';

interface OrgLine {
  org: ReportOrg;
  building: string | null;
  /** Its own firm, or those it covers. */
  firms: string[];
  full: number | null;
  all: number | null;
}

/** 党组织基本情况表: every org of the day with whom it is there for, who leads it and until when. */
export function buildOrgsReport(input: RowsInput): ReportDocument {
  const t = translator(input.lang);
  const lines = listOrgs(input);
  const name = t('report.kinds.orgs');
  const kinds = (['committee', 'general-branch', 'branch', 'temporary-branch'] as const)
    .map((kind) => ({ kind, count: lines.filter(({ org }) => org.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t('papers.orgs.kind', { kind: t(`org.kinds.${kind}`), count }));
  const known = (of: (line: OrgLine) => number | null) =>
    lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
  return {
    ...frameReport(input, {
      name,
      title: t('papers.title', { street: titleStreet(input), name }),
      centre: kinds.join(t('app.listSeparator')),
      unit: t('papers.orgs.unit'),
      count: t('papers.count.orgs', { count: lines.length }),
      notes: [t('papers.orgs.members'), t('papers.orgs.term')],
    }),
    ...tabulate(orgFields(input, t, known), lines, t('papers.total')),
    emptyText: t('papers.orgs.none'),
  };
}

function listOrgs({ rows }: RowsInput): OrgLine[] {
  const world = lookAround(flagFactsOf(rows), rows.profile);
  const firmName = new Map(rows.firms.map(({ id, name }) => [id, name]));
  const building = new Map(rows.buildings.map(({ id, name }) => [id, name]));
  const seat = new Map(rows.firms.map(({ id, buildingIds }) => [id, buildingIds[0] ?? '']));
  return rows.orgs
    .filter(({ isFounded }) => isFounded)
    .map((org): OrgLine => {
      const members = world.membersOf(org);
      const ids =
        org.form === 'joint' ? world.coveredFirms(org).map(({ id }) => id) : org.firmId ? [org.firmId] : [];
      return {
        org,
        building: building.get(org.buildingId ?? seat.get(org.firmId ?? '') ?? '') ?? null,
        firms: ids.map((id) => firmName.get(id) ?? ''),
        full: members?.full ?? null,
        all: members?.all ?? null,
      };
    })
    .sort((a, b) => compareTexts(a.building, b.building) || compareTexts(a.org.name, b.org.name));
}

function orgFields(
  { rows }: RowsInput,
  t: TFunction,
  known: (of: (line: OrgLine) => number | null) => number,
): Field<OrgLine>[] {
  return [
    numberField(t('report.columns.number')),
    textField(t('org.columns.name'), 52, ({ org }) => org.name),
    textField(t('org.columns.kind'), 16, ({ org }) => t(`org.kinds.${org.kind}`), null),
    textField(t('org.columns.form'), 18, ({ org }) => t(`org.forms.${org.form}`), null),
    textField(t('org.columns.buildingId'), 28, ({ building }) => building, null),
    textField(t('papers.orgs.firms'), 50, ({ firms }) => firms.join(t('app.listSeparator')) || null, null),
    countField(
      t('org.columns.coveredCount'),
      11,
      ({ org, firms }) => (org.form === 'building' ? null : firms.length),
      known(({ org, firms }) => (org.form === 'building' ? 0 : firms.length)),
    ),
    countField(
      t('report.columns.total'),
      12,
      ({ all }) => all,
      known(({ all }) => all),
      t('report.columns.members'),
    ),
    countField(
      t('report.columns.ofThemFull'),
      12,
      ({ full }) => full,
      known(({ full }) => full),
      t('report.columns.members'),
    ),
    total(personField(t('org.columns.secretary'), 17, 'secretary', ({ org }) => org.secretary)),
    total(personField(t('papers.columns.phone'), 26, 'secretaryPhone', ({ org }) => org.secretaryPhone)),
    textField(t('org.columns.foundedOn'), 22, ({ org }) => org.foundedOn, null),
    textField(t('org.columns.termTo'), 22, ({ org }) => termEnd(org, rows.profile), null),
    textField(t('org.columns.superiorOrgId'), 34, ({ org }) => org.superior, null),
  ];
}

/** The same column, blank in the row 合计. */
function total<Line>(field: Field<Line>): Field<Line> {
  return { ...field, total: null };
}
