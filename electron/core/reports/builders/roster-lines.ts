import type { TFunction } from 'i18next';
import type { PickedFirm } from '#shared/domain/report/firm-pick.ts';
import type { ReportOrg, ReportPlace, ReportRows } from '#shared/domain/report/report-rows.ts';
import { countField, type Field, numberField, personField, textField } from './fields.ts';
import { compareTexts } from './rows-input.ts';

/** A firm in one of its rooms; `place` null: it sits in no building. */
export interface RosterLine {
  counted: PickedFirm;
  place: ReportPlace | null;
  building: string | null;
  /** The org that covers it, where the registry holds one. */
  org: ReportOrg | null;
  /** The first line of a firm with several rooms: its people are counted here. */
  isFirst: boolean;
}

/** A line for each room of each firm, by building, floor and room; of some buildings only where they are named. */
export function listRosterLines(
  rows: ReportRows,
  firms: readonly PickedFirm[],
  buildingIds?: ReadonlySet<string>,
): RosterLine[] {
  const buildings = new Map(rows.buildings.map(({ id, name }) => [id, name]));
  const orgs = new Map(rows.orgs.map((org) => [org.id, org]));
  return firms
    .flatMap((counted) => {
      const { firm } = counted;
      const org = orgs.get(firm.ownOrgId ?? firm.jointOrgId ?? '') ?? null;
      const held = firm.places.filter(({ buildingId }) => buildingIds?.has(buildingId) ?? true);
      const places: (ReportPlace | null)[] = held.length > 0 ? held : buildingIds ? [] : [null];
      return places.map((place, i) => ({
        counted,
        place,
        building: place ? (buildings.get(place.buildingId) ?? null) : null,
        org,
        isFirst: i === 0,
      }));
    })
    .sort(comparePlaces);
}

function comparePlaces(a: RosterLine, b: RosterLine): number {
  return (
    compareTexts(a.building, b.building) ||
    compareTexts(a.place?.floor ?? null, b.place?.floor ?? null) ||
    compareTexts(a.place?.room ?? null, b.place?.room ?? null)
  );
}

/** The columns of 入驻单位花名册. */
export function rosterFields(t: TFunction, withBuilding: boolean): Field<RosterLine>[] {
  const firstOnly = (of: (line: RosterLine) => number | null) => (line: RosterLine) =>
    line.isFirst ? of(line) : null;
  const members = t('report.columns.members');
  return [
    numberField(t('report.columns.number')),
    textField(t('papers.columns.firm'), 46, ({ counted }) => counted.firm.name),
    ...(withBuilding
      ? [textField<RosterLine>(t('report.columns.building'), 26, ({ building }) => building)]
      : []),
    textField(t('papers.columns.floor'), 11, ({ place }) => place?.floor ?? null),
    textField(t('papers.columns.room'), 14, ({ place }) => place?.room ?? null),
    textField(t('papers.columns.uscc'), 47, ({ counted }) => counted.firm.uscc),
    textField(t('papers.columns.kind'), 20, ({ counted: { firm } }) =>
      firm.kind === null ? null : t(`firm.kinds.${firm.kind}`),
    ),
    personField(
      t('papers.columns.legal'),
      15,
      'legalRepresentative',
      ({ counted }) => counted.firm.legalRepresentative,
    ),
    personField(t('papers.columns.contact'), 15, 'contact', ({ counted }) => counted.firm.contact),
    personField(t('papers.columns.phone'), 25, 'phone', ({ counted }) => counted.firm.phone),
    countField(
      t('report.columns.staff'),
      12,
      firstOnly(({ counted }) => counted.firm.staffCount),
    ),
    countField(
      t('papers.columns.full'),
      11,
      firstOnly(({ counted: { members: all } }) => all.full ?? (all.unsplit > 0 ? all.unsplit : null)),
      undefined,
      members,
    ),
    countField(
      t('papers.columns.probationary'),
      11,
      firstOnly(({ counted }) => counted.firm.probationaryMembers),
      undefined,
      members,
    ),
    countField(
      t('papers.columns.elsewhere'),
      11,
      firstOnly(({ counted }) => counted.firm.membersElsewhere),
      undefined,
      members,
    ),
    textField(t('papers.columns.coverage'), 18, ({ counted }) =>
      t(`coverage.class.${counted.coverage.class}`),
    ),
    textField(
      t('papers.columns.org'),
      36,
      ({ org, counted: { firm, coverage } }) =>
        org?.name ?? (coverage.reason.startsWith('reported') ? firm.reportedOrgName : null),
    ),
    personField(
      t('papers.columns.secretary'),
      15,
      'secretary',
      ({ org, counted }) => org?.secretary ?? counted.firm.reportedSecretary,
    ),
    personField(t('papers.columns.instructor'), 15, 'instructor', ({ counted }) => counted.firm.instructor),
    textField(t('papers.columns.movedIn'), 21, ({ place }) => place?.fromDay ?? null),
  ];
}
