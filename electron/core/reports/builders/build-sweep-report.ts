import { readFloorNumber } from '#shared/domain/joint-plan/read-floor-number.ts';
import { countFirms } from '#shared/domain/report/firm-pick.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { Band, ReportDocument } from '../report-document.ts';
import {
  blankField,
  countField,
  type Field,
  numberField,
  personField,
  tabulate,
  textField,
} from './fields.ts';
import { listRosterLines, type RosterLine } from './roster-lines.ts';
import { compareTexts, frameReport, type RowsInput, titleStreet } from './rows-input.ts';

/** Lines left free on each floor for whoever is not on the list. */
const FREE_LINES = 2;

type SweepLine = RosterLine | 'free';

/** 扫楼表: door by door, from the top floor down, what the registry says and room to write what is really there. */
export function buildSweepReport(input: RowsInput, buildingIds: readonly string[]): ReportDocument {
  const t = translator(input.lang);
  const { lines, bands, buildings, firms } = listDoors(input, buildingIds);
  const only = buildings.length === 1 ? buildings[0] : undefined;
  const name = t('report.kinds.sweep');
  const known =
    <T>(of: (line: RosterLine) => T) =>
    (line: SweepLine) =>
      line === 'free' ? null : of(line);
  const found = t('papers.sweep.found');
  const check = (header: string, widthMm: number): Field<SweepLine> => {
    const field = blankField<SweepLine>(header, widthMm);
    return { ...field, column: { ...field.column, group: found } };
  };
  const fields: Field<SweepLine>[] = [
    numberField(t('report.columns.number')),
    textField(
      t('papers.columns.room'),
      17,
      known(({ place }) => place?.room ?? null),
    ),
    textField(
      t('papers.columns.firm'),
      58,
      known(({ counted }) => counted.firm.name),
    ),
    countField(
      t('report.columns.staff'),
      13,
      known(({ counted }) => counted.firm.staffCount),
    ),
    textField(t('papers.sweep.members'), 18, known(sayMembers)),
    personField(
      t('papers.columns.contact'),
      18,
      'contact',
      known(({ counted }) => counted.firm.contact),
    ),
    personField(
      t('papers.columns.phone'),
      27,
      'phone',
      known(({ counted }) => counted.firm.phone),
    ),
    { ...check(t('papers.sweep.state'), 45), cell: () => t('papers.sweep.boxes') },
    check(t('papers.sweep.staff'), 16),
    check(t('papers.sweep.full'), 14),
    check(t('papers.sweep.probationary'), 14),
    check(t('papers.sweep.remark'), 34),
  ];
  return {
    ...frameReport(input, {
      name: `${only ?? ''}${name}`,
      title: t('papers.title', { street: only ?? titleStreet(input), name }),
      centre: t('papers.sweep.who'),
      unit: t('papers.unit.people'),
      count: t('papers.count.firms', { count: firms }),
      notes: [t('papers.sweep.howto'), t('papers.sweep.order'), t('papers.sweep.membersNote')],
    }),
    ...tabulate(fields, lines, null),
    bands,
    emptyText: t('papers.roster.none'),
  };
}

function sayMembers({ counted: { members } }: RosterLine): string | null {
  if (members.total === null) return null;
  return members.full === null ? String(members.total) : `${members.full}/${members.probationary}`;
}

/** The doors of each building in the order that people walk: buildings by name, floors from the top, rooms by number. */
function listDoors({ rows, basis, lang }: RowsInput, buildingIds: readonly string[]) {
  const t = translator(lang);
  const wanted = rows.buildings
    .filter(({ id }) => buildingIds.length === 0 || buildingIds.includes(id))
    .toSorted((a, b) => compareTexts(a.street, b.street) || compareTexts(a.name, b.name));
  const all = listRosterLines(
    rows,
    countFirms(rows, basis, rows.profile),
    new Set(wanted.map(({ id }) => id)),
  );
  const byBuilding = Map.groupBy(all, ({ place }) => place?.buildingId);
  const lines: SweepLine[] = [];
  const bands: Band[] = [];
  for (const building of wanted) {
    const floors = Map.groupBy(byBuilding.get(building.id) ?? [], ({ place }) => place?.floor ?? null);
    const ordered = [...floors].sort(([a], [b]) => compareFloors(a, b));
    for (const [i, [floor, doors]] of ordered.entries()) {
      const words = {
        building: building.name,
        floor: floor ?? t('papers.building.noFloor'),
        count: doors.length,
      };
      bands.push({
        at: lines.length,
        text: t('papers.sweep.floor', words),
        startsPage: i === 0 && lines.length > 0,
      });
      lines.push(...doors, ...Array<'free'>(FREE_LINES).fill('free'));
    }
  }
  return {
    lines,
    bands,
    buildings: wanted.map(({ name }) => name),
    firms: new Set(all.map(({ counted }) => counted.firm.id)).size,
  };
}

function compareFloors(a: string | null, b: string | null): number {
  const [one, other] = [readFloorNumber(a), readFloorNumber(b)];
  if (one === null || other === null) return one === other ? compareTexts(a, b) : one === null ? 1 : -1;
  return other - one || compareTexts(a, b);
}
