import type { Day } from '../../day/day.ts';
import type { RosterRow, RosterValues } from '../roster-row.ts';
import type { Cell } from './firm-cells.ts';
import type { MergeStrategies } from './merge-strategy.ts';

/** What comparing one line of a roster with the registry found. */
export const ROW_RESULTS = [
  'added',
  'updated',
  'unchanged',
  'conflict',
  'duplicate',
  'suspectedMovedOut',
  'refused',
] as const;
export type RowResult = (typeof ROW_RESULTS)[number];

/** How the firm of a line was found in the registry, surest first. */
export type MatchedBy = 'record' | 'uscc' | 'name-in-building' | 'name' | 'same-room' | 'decided';

/** One table of a file with its rows. `building` holds for rows that name none themselves. */
export interface RosterSource {
  file: string;
  sheet: string;
  building: string | null;
  rows: readonly RosterRow[];
  /** How columns meet the cells of firms that the registry knows, where a person decided. */
  merge?: MergeStrategies;
}

/** Whether a line's firm is a firm of the registry: a question for a person, or the answer. */
export interface SameFirm {
  firmId: string;
  name: string;
  answer: boolean | null;
}

/** The building of a line; `id` null for one that applying would make. */
export interface BuildingRef {
  id: string | null;
  name: string;
  nameKey: string;
}

/** Something to tell about a line: a key of the `roster` texts and what fills it. */
export interface DiffNote {
  code: string;
  params: Record<string, string | number>;
}

/** One cell, old → new. `field` is a roster field, `custom:HEADER`, or `endedOn` of a firm that is back. */
export interface CellChange {
  field: string;
  old: Cell;
  new: Cell;
}

/** What the lines of one firm say together: the earlier line's cell first, a blank one filled by the next. */
export interface FirmCells {
  name: string;
  nameKey: string;
  uscc: string | null;
  values: RosterValues;
  custom: Record<string, string>;
  merge: MergeStrategies;
  /** The name was changed in an exported workbook: taken word for word. */
  isRenamed?: boolean;
  /** False where all lines come from an export: that they are there says nothing. */
  saysPresent?: boolean;
}

/** What to do with one room of a firm. */
export type PlaceChange =
  | { do: 'add'; floor: string | null; room: string | null; fromDay: Day | null }
  | {
      do: 'change';
      tenancyId: string;
      set: { floor?: string | null; room?: string | null; fromDay?: Day };
    };

/** A firm of the registry as it sits in a building whose roster leaves it out. */
export interface MissingFirm {
  name: string;
  uscc: string | null;
  /** The first of its rooms there. */
  floor: string | null;
  room: string | null;
  /** Its tenancies there: they end where the firm has moved out. */
  tenancyIds: string[];
}

/** One line of the comparison. */
export interface DiffEntry {
  /**
   * Names the line, the same each time these files are compared: `file/sheet/line`, or `out:` with building and
   * firm for a firm that no line names.
   */
  key: string;
  /** Position among the lines of all files; firms that no line names come after them. */
  order: number;
  result: RowResult;
  source: RosterSource;
  /** Null for a firm of the registry that no file names. */
  row: RosterRow | null;
  building: BuildingRef | null;
  /** The registry's firm that was found or suspected. */
  firmId: string | null;
  matchedBy: MatchedBy | null;
  changes: CellChange[];
  /** What applying would write into a new firm; null for every other line. */
  newFirm: FirmCells | null;
  places: PlaceChange[];
  /** The registry's firm that no line names; null for every line. */
  missing: MissingFirm | null;
  /** The entry that makes the firm this line belongs to, where the line repeats a new firm. */
  repeats: DiffEntry | null;
  sameFirm: SameFirm | null;
  notes: DiffNote[];
}

export type DiffCounts = Record<RowResult, number>;

export interface RosterDiff {
  entries: DiffEntry[];
  /** The buildings that the lines speak of, with what they say of the buildings themselves. */
  buildings: (BuildingRef & { taxBuilding: 0 | 1 | null })[];
  counts: DiffCounts;
}
