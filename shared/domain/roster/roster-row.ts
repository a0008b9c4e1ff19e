import type { Day } from '../day/day.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import type { NotSetUpReason, OrgKind, ReportedForm, SecretarySource } from '../org/org-kind.ts';
import type { RecordRef } from './record/record-ref.ts';

/**
 * The fields a roster can fill, already cleaned. Absent (`undefined`) means that the file has no such
 * column; `null` means that the cell was blank or refused; none (无, /, —) becomes 0 for counts and null for text.
 */
export interface RosterValues {
  building?: string | null;
  /** 楼号: which building of an estate (1号楼, A座); `buildingOf` puts it behind the estate's name. */
  buildingNumber?: string | null;
  floor?: string | null;
  room?: string | null;
  name?: string | null;
  uscc?: string | null;
  kind?: FirmKind | null;
  industry?: string | null;
  legalRepresentative?: string | null;
  contact?: string | null;
  phone?: string | null;
  staffCount?: number | null;
  /** 正式党员 whose membership relation is in the firm. */
  fullMembers?: number | null;
  /** 预备党员 */
  probationaryMembers?: number | null;
  /** 党员总数 where a file does not tell full from probationary members. */
  memberTotal?: number | null;
  /** 组织关系不在本单位 */
  membersElsewhere?: number | null;
  orgSetUp?: boolean | null;
  orgForm?: ReportedForm | null;
  orgKind?: OrgKind | null;
  orgName?: string | null;
  /** A day, or `YYYY-MM` / `YYYY` where the file says no more. */
  orgFoundedOn?: Day | null;
  secretary?: string | null;
  secretarySource?: SecretarySource | null;
  instructor?: string | null;
  notSetUpReason?: NotSetUpReason | null;
  registeredAddress?: string | null;
  /** 年营业收入, 万元 */
  revenue?: number | null;
  aboveScale?: boolean | null;
  founderIsMember?: boolean | null;
  /** As `orgFoundedOn`. */
  moveInOn?: Day | null;
  /** 是否亿元楼宇: says something of the building, not of the firm. */
  taxBuilding?: boolean | null;
  remark?: string | null;
}

export type RosterField = keyof RosterValues;

/** One room of one firm, as one line of the file says. */
export interface RosterPlace {
  row: number;
  floor: string | null;
  room: string | null;
}

/** One firm as a sheet lists it; a firm over several merged lines is one row with several places. */
export interface RosterRow {
  /** 1-based line of the sheet that the firm starts at. */
  row: number;
  values: RosterValues;
  /** Columns kept as they are, by header. */
  custom: Record<string, string>;
  /** At least one; more where the firm holds several rooms. */
  places: RosterPlace[];
  /** Fields whose cell was not blank but could not be taken: null among the values, yet not empty in the file. */
  refused?: RosterField[];
  /** What it shows of the registry, in a workbook that was exported from it. */
  record?: RecordRef;
}

export type ProblemLevel = 'error' | 'warning' | 'info';

/** Something to say about one cell: what was refused, changed or doubted. `row` is 1-based. */
export interface RosterProblem {
  row: number;
  /** The joined header of the column, or null when it concerns the whole line. */
  column: string | null;
  level: ProblemLevel;
  /** A key of the `roster` texts, e.g. `uscc-check-digit`; `params` fill its sentence. */
  code: string;
  params: Record<string, string | number>;
  /** The cell as it stood in the file. */
  value: string | null;
}
