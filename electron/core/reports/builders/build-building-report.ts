import type { TFunction } from 'i18next';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { stackFloors } from '#shared/domain/floor-plan/stack-floors.ts';
import { countFirms, type PickedFirm } from '#shared/domain/report/firm-pick.ts';
import type { ReportBuilding } from '#shared/domain/report/report-rows.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { FloorPart, ReportCell, ReportDocument, TablePart } from '../report-document.ts';
import { VACANT_MARK } from '../write/floor-marks.ts';
import { formatFraction, formatPercent } from '../write/format-rate.ts';
import { countAll } from './building-fields.ts';
import { coverageNotes } from './coverage-notes.ts';
import { tabulate } from './fields.ts';
import { listRosterLines, rosterFields } from './roster-lines.ts';
import { frameReport, type RowsInput, toReportInput } from './rows-input.ts';

/** 一楼一表: what a building is, who sits where on its floors, and its firms one by one. */
export function buildBuildingReport(input: RowsInput, building: ReportBuilding): ReportDocument {
  const { rows, basis, lang } = input;
  const t = translator(lang);
  const firms = countFirms(rows, basis, rows.profile);
  const lines = listRosterLines(rows, firms, new Set([building.id]));
  const name = t('report.kinds.building');
  const count = new Set(lines.map(({ counted }) => counted.firm.id)).size;
  return {
    ...frameReport(input, {
      name: `${building.name}${name}`,
      title: t('papers.building.title', { building: building.name }),
      centre: t('report.paper.basis', { basis: t(`report.basisShort.${basis}`) }),
      unit: t('papers.unit.people'),
      count: t('papers.count.firms', { count }),
      notes: coverageNotes(toReportInput(input)).slice(0, 4),
    }),
    before: [describeBuilding(input, building, t), drawFloors(building, firms, t)],
    ...tabulate(rosterFields(t, false), lines, null),
    emptyText: t('papers.roster.none'),
  };
}

function describeBuilding({ rows, basis }: RowsInput, building: ReportBuilding, t: TFunction): TablePart {
  const figures = rows.figures[basis].byBuilding.find(({ id }) => id === building.id);
  const workers = rows.workers.filter(({ buildingIds }) => buildingIds.includes(building.id));
  const org = rows.orgs.find(({ id }) => id === building.org?.id);
  const rate = (key: 'organization' | 'work' | 'dueSetUp') =>
    figures ? `${formatPercent(figures.rates[key])}（${formatFraction(figures.rates[key])}）` : null;
  const facts: [key: string, value: ReportCell][] = [
    ['address', building.address],
    ['place', [building.street, building.community].filter(Boolean).join(' ') || null],
    [
      'floors',
      building.floorsAbove === null
        ? null
        : t('papers.building.floorsOf', { above: building.floorsAbove, below: building.floorsBelow ?? 0 }),
    ],
    ['area', building.areaSqm === null ? null : `${building.areaSqm} ㎡`],
    ['sponsor', building.sponsor],
    ['org', building.org?.name ?? t('report.columns.orgNone')],
    ['secretary', org?.secretary ? { people: org.secretary, mask: 'secretary' } : null],
    ['term', org?.termTo ?? null],
    ['station', building.station],
    [
      'workers',
      workers.length > 0 ? { people: workers.map(({ name }) => name).join('、'), mask: 'worker.name' } : null,
    ],
    ['firms', figures ? String(figures.firms.total) : null],
    [
      'members',
      figures
        ? t('papers.building.membersOf', { all: countAll(figures.members), full: figures.members.full })
        : null,
    ],
    ['partition', figures ? t('papers.building.partitionOf', { ...figures.firms }) : null],
    ['organizationRate', rate('organization')],
    ['workRate', rate('work')],
    ['dueRate', rate('dueSetUp')],
  ];
  const label = (key: string) => ({ strong: t(`papers.building.facts.${key}`) });
  const column = (widthMm: number) => ({ kind: 'text', header: '', group: null, widthMm }) as const;
  const half = Math.ceil(facts.length / 2);
  return {
    kind: 'table',
    caption: t('papers.building.about'),
    hasHead: false,
    columns: [column(26), column(108), column(26), column(108)],
    rows: Array.from({ length: half }, (_, i) => {
      const [left, right] = [facts[i], facts[i + half]];
      return [
        left ? label(left[0]) : null,
        left?.[1] ?? null,
        right ? label(right[0]) : null,
        right?.[1] ?? null,
      ];
    }),
    total: null,
    emptyText: '',
  };
}

function drawFloors(building: ReportBuilding, firms: readonly PickedFirm[], t: TFunction): FloorPart {
  const held = firms.flatMap((counted) =>
    counted.firm.places
      .filter(({ buildingId }) => buildingId === building.id)
      .map(({ floor, room }, i) => ({
        id: `${counted.firm.id} ${i}`,
        firmId: counted.firm.id,
        floor,
        room,
        isHeld: true,
        counted,
      })),
  );
  const left = building.leftRooms.map(({ floor, room }, i) => ({
    id: `left ${i}`,
    firmId: '',
    floor,
    room,
    isHeld: false,
    counted: null,
  }));
  const floors = stackFloors<(typeof held)[number] | (typeof left)[number]>([...held, ...left], building);
  return {
    kind: 'floors',
    caption: t('papers.building.plan'),
    floors: floors.map(({ number, rooms }) => ({
      floor: number === null ? t('papers.building.noFloor') : floorName(number),
      rooms: rooms.flatMap(({ room, tenancies }) =>
        tenancies.length === 0
          ? [{ room: room ?? '', firm: null, coverage: null }]
          : tenancies.map(({ counted }) => ({
              room: room ?? '',
              firm: counted?.firm.name ?? null,
              coverage: counted?.coverage.class ?? null,
            })),
      ),
    })),
    legend: [
      ...COVERAGE_CLASSES.map((coverage) => ({
        mark: COVERAGE_SYMBOLS[coverage],
        label: t(`coverage.class.${coverage}`),
        coverage,
      })),
      { mark: VACANT_MARK, label: t('papers.building.vacant'), coverage: null },
    ],
  };
}

/** 1 is the ground floor, 0 the first basement. */
function floorName(number: number): string {
  return number > 0 ? `${number}F` : `B${1 - number}`;
}
