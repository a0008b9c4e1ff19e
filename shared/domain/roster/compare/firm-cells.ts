import type { RosterField, RosterValues } from '../roster-row.ts';

/** A cell as the registry holds it; booleans are 0 or 1. */
export type Cell = string | number | null;

/** The roster fields that are kept with the firm, and the firm's property that each one fills. */
export const FIRM_CELLS = {
  kind: 'kind',
  industry: 'industry',
  legalRepresentative: 'legalRepresentative',
  contact: 'contact',
  phone: 'phone',
  staffCount: 'staffCount',
  fullMembers: 'fullMembers',
  probationaryMembers: 'probationaryMembers',
  memberTotal: 'memberTotal',
  membersElsewhere: 'membersElsewhere',
  orgForm: 'reportedForm',
  orgKind: 'reportedOrgKind',
  orgName: 'reportedOrgName',
  orgFoundedOn: 'reportedFoundedOn',
  secretary: 'reportedSecretary',
  secretarySource: 'reportedSecretarySource',
  instructor: 'reportedInstructor',
  notSetUpReason: 'notSetUpReason',
  registeredAddress: 'registeredAddress',
  revenue: 'revenue',
  aboveScale: 'aboveScale',
  founderIsMember: 'founderIsMember',
  remark: 'remark',
} as const satisfies Partial<Record<RosterField, string>>;

export type FirmCellField = keyof typeof FIRM_CELLS;
export type FirmCellColumn = (typeof FIRM_CELLS)[FirmCellField];

export const FIRM_CELL_FIELDS = Object.keys(FIRM_CELLS) as FirmCellField[];

/** What a roster says of the firm's own organization: taken back when the roster says that there is none. */
const ORG_FIELDS: ReadonlySet<FirmCellField> = new Set([
  'orgForm',
  'orgKind',
  'orgName',
  'orgFoundedOn',
  'secretary',
  'secretarySource',
]);

/** The columns of firms that rows with these values are compared with, in the order of `FIRM_CELLS`. */
export function listToldColumns(rows: Iterable<RosterValues>): FirmCellColumn[] {
  const told = new Set<string>();
  for (const values of rows) for (const field in values) told.add(field);
  // 是否建立党组织 blanks what an earlier roster said of the org, or fills its form.
  const tellsOrgs = told.has('orgSetUp');
  return FIRM_CELL_FIELDS.filter(
    (field) => told.has(field) || field === 'orgForm' || (tellsOrgs && ORG_FIELDS.has(field)),
  ).map((field) => FIRM_CELLS[field]);
}

/** True where some roster has told of the firm's own organization: exports say 是 to 是否建立党组织. */
export function tellsOrg(cellOf: (field: FirmCellField) => Cell): boolean {
  return [...ORG_FIELDS].some((field) => cellOf(field) !== null);
}

/**
 * The cell that a roster's row wants for a field; undefined when it says nothing: no such column, or a
 * blank cell, which never overwrites. 是否建立党组织 = 否 blanks what an earlier roster said of the org.
 */
export function findWantedCell(values: RosterValues, field: FirmCellField): Cell | undefined {
  const value = values[field] ?? null;
  if (value === null) return values.orgSetUp === false && ORG_FIELDS.has(field) ? null : undefined;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** True when two cells say the same: spaces and full or half width do not count. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return typeof a === 'string' && typeof b === 'string' && plainText(a) === plainText(b);
}

function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
