import type { ColumnType } from 'kysely';
import type { CustomKind, CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { FirmKind } from '#shared/domain/firm/firm-kind.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import type {
  NotSetUpReason,
  OrgForm,
  OrgKind,
  ReportedForm,
  SecretarySource,
} from '#shared/domain/org/org-kind.ts';

/** SQLite has no boolean: 0 or 1. */
export type Flag = 0 | 1;

/** Every row a person can edit: a UUIDv7 made by the core, and a version that grows with each write. */
interface Editable {
  id: string;
  version: ColumnType<number, number | undefined, number>;
}

/** Rows are ended with a day and a reason, never deleted. */
interface Ending {
  endedOn: Day | null;
  endReason: string | null;
}

/** Cells of 自建列: JSON object of texts by heading; null: none. */
interface Customised {
  custom: string | null;
}

export interface StreetTable extends Editable, Ending, Customised {
  name: string;
  /** 区 */
  district: string;
}

export interface CommunityTable extends Editable, Ending, Customised {
  streetId: string;
  name: string;
}

/** 街道党群服务中心 */
export interface ServiceCentreTable extends Editable, Ending, Customised {
  streetId: string;
  name: string;
  address: string | null;
  areaSqm: number | null;
}

/** 服务站点 / 楼宇工作站 / 白领驿家 */
export interface StationTable extends Editable, Ending, Customised {
  serviceCentreId: string | null;
  communityId: string | null;
  name: string;
  address: string | null;
  areaSqm: number | null;
  phone: string | null;
}

/** 依托单位: the property company or owner that a building org is set up through. */
export interface SponsorTable extends Editable, Ending, Customised {
  name: string;
  kind: 'property-company' | 'owner' | 'owners-committee' | 'other';
  contact: string | null;
  phone: string | null;
}

export interface BuildingTable extends Editable, Ending, Customised {
  name: string;
  /** The name as matching compares it (see `buildingNameKey`). */
  nameKey: string;
  address: string | null;
  communityId: string | null;
  stationId: string | null;
  sponsorId: string | null;
  floorsAbove: number | null;
  floorsBelow: number | null;
  areaSqm: number | null;
  /** 亿元楼宇 */
  taxBuilding: Flag | null;
  remark: string | null;
}

export interface FirmTable extends Editable, Ending {
  name: string;
  /** The name as matching compares it (see `firmNameKey`). */
  nameKey: string;
  uscc: string | null;
  kind: FirmKind | null;
  industry: string | null;
  legalRepresentative: string | null;
  contact: string | null;
  phone: string | null;
  staffCount: number | null;
  fullMembers: number | null;
  probationaryMembers: number | null;
  /** 党员总数, where full and probationary members are not told apart. */
  memberTotal: number | null;
  membersElsewhere: number | null;
  registeredAddress: string | null;
  /** 年营业收入, 万元 */
  revenue: number | null;
  aboveScale: Flag | null;
  founderIsMember: Flag | null;
  /** 实体运营; null: not known. */
  operating: Flag | null;
  notSetUpReason: NotSetUpReason | null;
  instructorId: string | null;
  /** What rosters say of the firm's organization; the registry's own orgs come before it. */
  reportedForm: ReportedForm | null;
  reportedOrgKind: OrgKind | null;
  reportedOrgName: string | null;
  reportedFoundedOn: string | null;
  reportedSecretary: string | null;
  reportedSecretarySource: SecretarySource | null;
  reportedInstructor: string | null;
  remark: string | null;
  /** Columns the office keeps as they are: JSON object of texts. */
  custom: string;
}

/** 入驻关系: one firm in one room of one building for a time. */
export interface TenancyTable extends Editable {
  firmId: string;
  buildingId: string;
  floor: string | null;
  room: string | null;
  fromDay: Day | null;
  toDay: Day | null;
  endReason: string | null;
}

export interface PartyOrgTable extends Editable, Ending, Customised {
  name: string;
  form: OrgForm;
  kind: OrgKind;
  /** The building a building org serves, or the one a joint org sits in. */
  buildingId: string | null;
  /** The firm of an independent org. */
  firmId: string | null;
  superiorOrgId: string | null;
  secretary: string | null;
  secretaryPhone: string | null;
  foundedOn: Day | null;
  termFrom: Day | null;
  termTo: Day | null;
  /** Members of its branch committee (支委会); 0: it has none, null: nobody entered it. */
  committeeSize: number | null;
  /** Since when nobody is secretary; null: there is one, or nobody knows. */
  secretaryVacantSince: Day | null;
  /** When founding it was applied for, and when the superior approved it. */
  approvalAppliedOn: Day | null;
  approvedOn: Day | null;
  /** The last day until which the superior allows the election to be put off. */
  electionDelayUntil: Day | null;
  remark: string | null;
}

/** A firm covered by a joint org for a time. */
export interface JointOrgFirmTable extends Editable {
  orgId: string;
  firmId: string;
  fromDay: Day | null;
  toDay: Day | null;
}

/** 专职党群工作者 */
export interface WorkerTable extends Editable, Ending, Customised {
  name: string;
  stationId: string | null;
  phone: string | null;
  post: string | null;
  hiredOn: Day | null;
}

/** A building that a worker holds. */
export interface WorkerBuildingTable extends Editable {
  workerId: string;
  buildingId: string;
  fromDay: Day | null;
  toDay: Day | null;
}

/** 党建指导员 */
export interface InstructorTable extends Editable, Ending, Customised {
  name: string;
  unit: string | null;
  phone: string | null;
}

/** One dated threshold or switch of the rule profile; the newest valid value counts. */
export interface RuleValueTable extends Editable {
  ruleId: string;
  /** JSON of the value. */
  value: string;
  wording: string | null;
  sourceTitle: string | null;
  article: string | null;
  docNo: string | null;
  confirmedBy: string | null;
  effectiveFrom: Day;
}

/** A rule switched on or off from a day on; the newest counts. */
export interface RuleSwitchTable extends Editable {
  ruleId: string;
  isOn: Flag;
  docNo: string | null;
  effectiveFrom: Day;
}

/** A meeting that an org held (三会一课). */
export interface MeetingTable extends Editable, Ending {
  orgId: string;
  kind: MeetingKind;
  heldOn: Day;
  attended: number | null;
  topic: string | null;
}

/** What is to be done about a flag, by when. */
export interface TodoTable extends Editable {
  /** The flag's rule. */
  rule: string;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  dueOn: Day;
  note: string | null;
  doneOn: Day | null;
}

/** One flag that is silent from a day until another, both included: 认可例外 by an authority, or 忽略. */
export interface FlagExceptionTable extends Editable {
  kind: 'exception' | 'ignored';
  /** The flag's rule. */
  rule: string;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  reason: string;
  /** 批准机关; null for one that is ignored. */
  authority: string | null;
  docNo: string | null;
  fromDay: Day;
  untilDay: Day;
}

/** One applied roster. */
export interface ImportTable extends Editable {
  appliedAt: string;
  /** JSON array of the file names. */
  files: string;
  /** JSON array of the files' SHA-256 in hex, in the order of `files`; null for imports of before 0003. */
  hashes: string | null;
  added: number;
  updated: number;
  movedOut: number;
}

/** What a person decided about rosters, remembered for the next one. Forgotten ones stay, marked. */
export interface ImportDecisionTable extends Editable {
  kind: 'form' | 'value' | 'firm';
  /** What it is about, one row for each: a header's fingerprint, a field's wording, a line's firm. */
  subject: string;
  /** JSON */
  value: string;
  decidedAt: string;
  forgottenAt: string | null;
}

/** 上级表格: a blank form of a superior office. */
export interface OfficialFormTable extends Editable, Ending {
  name: string;
  fileName: string;
  /** It came in an older format and is kept as a plain .xlsx. */
  isConverted: Flag;
  /** JSON: what each cell gets. */
  cells: string;
}

export interface OfficialFormFileTable extends Editable {
  formId: string;
  /** The workbook in base64. */
  content: string;
}

/** 封存: a month or year as it was reported. A period that is opened again stays here, marked. */
export interface PeriodTable extends Editable {
  kind: 'month' | 'year';
  /** `2026-09` or `2026` */
  label: string;
  /** The day its figures are of. */
  day: Day;
  sealedAt: string;
  sealedBy: string | null;
  reopenedAt: string | null;
  reopenedBy: string | null;
  reopenReason: string | null;
}

export interface PeriodContentTable extends Editable {
  periodId: string;
  /** JSON of everything reports are made of, packed, in base64. */
  content: string;
}

/** Small facts about the registry itself: name, office, remembered choices. */
export interface SettingTable extends Editable {
  /** JSON */
  value: string;
}

/** One command. `undoneAt` is set while it is undone; `discardedAt` once a later command made redo impossible. */
export interface JournalEntryTable {
  id: string;
  seq: ColumnType<number, never, never>;
  at: string;
  command: string;
  /** JSON: what fills the entry's sentence. */
  params: string;
  /** The operating system's user; null where it could not be told or was not yet kept. */
  actor: string | null;
  undoneAt: string | null;
  discardedAt: string | null;
}

/** One row that a command wrote; `before` null: created, `after` null: removed. JSON of the whole row. */
export interface JournalChangeTable {
  entrySeq: number;
  position: number;
  tableName: string;
  rowId: string;
  before: string | null;
  after: string | null;
}

/** 自建列: a column that the office added to a table. */
export interface CustomColumnTable extends Editable, Ending {
  tableName: CustomTable;
  name: string;
  kind: CustomKind;
  /** JSON array of texts. */
  choices: string;
}

export interface Schema {
  street: StreetTable;
  community: CommunityTable;
  serviceCentre: ServiceCentreTable;
  station: StationTable;
  sponsor: SponsorTable;
  building: BuildingTable;
  firm: FirmTable;
  tenancy: TenancyTable;
  partyOrg: PartyOrgTable;
  jointOrgFirm: JointOrgFirmTable;
  worker: WorkerTable;
  workerBuilding: WorkerBuildingTable;
  instructor: InstructorTable;
  ruleValue: RuleValueTable;
  ruleSwitch: RuleSwitchTable;
  meeting: MeetingTable;
  todo: TodoTable;
  flagException: FlagExceptionTable;
  import: ImportTable;
  importDecision: ImportDecisionTable;
  officialForm: OfficialFormTable;
  officialFormFile: OfficialFormFileTable;
  customColumn: CustomColumnTable;
  period: PeriodTable;
  periodContent: PeriodContentTable;
  setting: SettingTable;
  journalEntry: JournalEntryTable;
  journalChange: JournalChangeTable;
}

/** The tables whose rows commands write and the journal records. */
export const JOURNALED_TABLES = [
  'street',
  'community',
  'serviceCentre',
  'station',
  'sponsor',
  'building',
  'firm',
  'tenancy',
  'partyOrg',
  'jointOrgFirm',
  'worker',
  'workerBuilding',
  'instructor',
  'ruleValue',
  'ruleSwitch',
  'meeting',
  'todo',
  'flagException',
  'import',
  'importDecision',
  'officialForm',
  'officialFormFile',
  'customColumn',
  'period',
  'periodContent',
  'setting',
] as const satisfies readonly (keyof Schema)[];

export type JournaledTable = (typeof JOURNALED_TABLES)[number];
