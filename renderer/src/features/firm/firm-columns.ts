import type { TFunction } from 'i18next';
import type { Cell } from '#shared/contract/base.ts';
import { checkUscc } from '#shared/domain/codes/uscc.ts';
import { FIRM_KINDS } from '#shared/domain/firm/firm-kind.ts';
import { NOT_SET_UP_REASONS } from '#shared/domain/org/org-kind.ts';
import type { Choice, GridColumn, Problem, RowCells } from '../../components/data-grid/grid-column.ts';
import { NEW_ROW_ID } from '../../components/data-grid/rows/table-row.ts';
import { flagChoices, namedChoices, phoneColumn } from '../../components/table-page/column-kinds.ts';
import { flagColumn } from '../../components/table-page/flag-column.tsx';
import { CoverageCell } from './coverage-cell.tsx';

/** The columns of 入驻单位; `buildings` are those a firm can be put into, `instructors` those it can have. */
export function firmColumns(
  t: TFunction,
  buildings: readonly Choice[],
  instructors: readonly Choice[],
): GridColumn[] {
  const header = (field: string) => ({ field, header: t(`firm.columns.${field}`) });
  const count = (field: string, width = 76): GridColumn => ({
    ...header(field),
    headerHint: t(`firm.hints.${field}`, { defaultValue: t(`firm.columns.${field}`) }),
    width,
    kind: 'integer',
  });
  const text = (field: string, width: number): GridColumn => ({ ...header(field), width, kind: 'text' });
  const flag = (field: string): GridColumn => ({
    ...header(field),
    width: 92,
    kind: 'choice',
    choices: flagChoices(t),
  });
  return [
    { ...header('name'), width: 236, kind: 'text', pinned: true, required: true },
    {
      ...header('buildingId'),
      width: 128,
      kind: 'choice',
      choices: buildings,
      labelField: 'building',
      readOnly: oneRoomOnly,
      hint: (row) => roomsHint(row, t),
    },
    { ...text('floor', 64), readOnly: needsBuilding },
    { ...text('room', 84), readOnly: needsBuilding, hint: (row) => roomsHint(row, t) },
    {
      ...header('coverage'),
      headerHint: t('firm.hints.coverage'),
      width: 136,
      kind: 'choice',
      choices: namedChoices(COVERAGE, (value) => t(`app.coverage.${value}`)),
      readOnly: true,
      render: CoverageCell,
      hint: (row) => coverageHint(row, t),
    },
    flagColumn(t),
    { ...text('org', 200), readOnly: true },
    {
      ...header('uscc'),
      width: 172,
      kind: 'text',
      read: readUscc,
      findFault: (value) => findUsccFault(value),
    },
    {
      ...header('kind'),
      width: 116,
      kind: 'choice',
      choices: namedChoices(FIRM_KINDS, (kind) => t(`firm.kinds.${kind}`)),
    },
    { ...count('staffCount'), findFault: (_, row) => findStaffFault(row) },
    count('fullMembers'),
    count('probationaryMembers'),
    { ...count('memberTotal'), findFault: (_, row) => findTotalFault(row) },
    count('membersElsewhere', 92),
    flag('operating'),
    text('industry', 120),
    text('legalRepresentative', 96),
    text('contact', 84),
    phoneColumn({ ...header('phone'), width: 126 }),
    // By name, not by id: what a roster says of an instructor the register does not know stays readable.
    {
      ...header('instructor'),
      width: 108,
      kind: 'choice',
      choices: instructors.map(({ label }) => ({ value: label, label })),
      write: (value) => ({
        instructorId: instructors.find(({ label }) => label === value)?.value ?? null,
      }),
    },
    {
      ...header('notSetUpReason'),
      width: 168,
      kind: 'choice',
      choices: namedChoices(NOT_SET_UP_REASONS, (reason) => t(`firm.notSetUpReasons.${reason}`)),
    },
    flag('aboveScale'),
    { ...header('revenue'), headerHint: t('firm.hints.revenue'), width: 104, kind: 'decimal' },
    flag('founderIsMember'),
    text('registeredAddress', 200),
    text('remark', 200),
  ];
}

const COVERAGE = ['independent', 'joint', 'due-not-set-up', 'few-members', 'no-members'] as const;

/** The room of a firm with several is not one cell's to change. */
function oneRoomOnly(row: RowCells): Problem | null {
  const rooms = Number(row.value('rooms'));
  return rooms > 1 ? { key: 'errors.several-rooms', params: { rooms } } : null;
}

function needsBuilding(row: RowCells): Problem | null {
  if (row.id !== NEW_ROW_ID && row.value('buildingId') === null) return { key: 'firm.buildingFirst' };
  return oneRoomOnly(row);
}

function roomsHint(row: RowCells, t: TFunction): string | null {
  const rooms = Number(row.value('rooms'));
  return rooms > 1 ? t('firm.rooms', { count: rooms }) : null;
}

function coverageHint(row: RowCells, t: TFunction): string | null {
  const reason = row.value('coverageReason');
  return reason === null ? null : t(`coverage.reason.${reason}`);
}

function readUscc(text: string) {
  const check = checkUscc(text);
  return check.ok
    ? ({ ok: true, value: check.uscc } as const)
    : ({ ok: false, problem: usccProblem(check) } as const);
}

function findUsccFault(value: Cell): Problem | null {
  if (value === null) return null;
  const check = checkUscc(String(value));
  return check.ok ? null : usccProblem(check);
}

function usccProblem({ reason, hint }: { reason: string; hint?: string }): Problem {
  return hint === undefined
    ? { key: `firm.usccFaults.${reason}` }
    : { key: 'firm.usccFaults.hint', params: { hint } };
}

/** Members work in the firm: there cannot be more of them than staff. */
function findStaffFault(row: RowCells): Problem | null {
  const staff = row.value('staffCount');
  const members = row.value('memberTotal') ?? sum(row.value('fullMembers'), row.value('probationaryMembers'));
  if (staff === null || members === null || Number(members) <= Number(staff)) return null;
  return { key: 'firm.membersExceedStaff', params: { members: Number(members), staff: Number(staff) } };
}

/** 正式 + 预备 = 党员总数, where all three are given. */
function findTotalFault(row: RowCells): Problem | null {
  const [total, full, probationary] = [
    row.value('memberTotal'),
    row.value('fullMembers'),
    row.value('probationaryMembers'),
  ];
  if (total === null || full === null || probationary === null) return null;
  const parts = Number(full) + Number(probationary);
  return parts === Number(total) ? null : { key: 'firm.membersDoNotAddUp', params: { parts } };
}

function sum(a: Cell, b: Cell): number | null {
  return a === null && b === null ? null : Number(a) + Number(b);
}
