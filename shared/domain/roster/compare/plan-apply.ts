import { firmNameKey } from '../../codes/firm-name.ts';
import type { Day } from '../../day/day.ts';
import { type Cell, FIRM_CELLS } from './firm-cells.ts';
import type {
  BuildingRef,
  CellChange,
  DiffEntry,
  FirmCells,
  PlaceChange,
  RosterDiff,
} from './roster-diff.ts';

/** What a person decided about a comparison, by the entries' keys. */
export interface ApplyChoices {
  /** Lines to leave out. */
  skip: ReadonlySet<string>;
  /** Suspected firms that have really moved out. */
  movedOut: ReadonlySet<string>;
}

export interface FirmChange {
  id: string;
  /** The firm's properties to set; `endedOn` null for a firm that is back. */
  set: Record<string, Cell>;
  /** Columns kept as they are, to be laid over those that the firm has. */
  custom: Record<string, string>;
}

/** A room to add; `firm` is a registry id, or the key of the entry that makes the firm. */
export interface NewTenancy {
  firm: string;
  building: BuildingRef;
  floor: string | null;
  room: string | null;
  fromDay: Day | null;
}

/** Everything that applying writes. New firms are made from their cells one by one: there may be 100,000. */
export interface ApplyPlan {
  newBuildings: { name: string; nameKey: string; taxBuilding: 0 | 1 | null }[];
  buildingChanges: { id: string; taxBuilding: 0 | 1 }[];
  newFirms: { key: string; cells: FirmCells }[];
  firmChanges: FirmChange[];
  newTenancies: NewTenancy[];
  tenancyChanges: Extract<PlaceChange, { do: 'change' }>[];
  movedOut: { firmId: string; tenancyIds: string[] }[];
  counts: { added: number; updated: number; movedOut: number };
}

/** Turns a comparison and a person's choices into what is to be written. Conflicts are never written. */
export function planApply(diff: RosterDiff, choices: ApplyChoices): ApplyPlan {
  const plan: ApplyPlan = {
    newBuildings: [],
    buildingChanges: [],
    newFirms: [],
    firmChanges: [],
    newTenancies: [],
    tenancyChanges: [],
    movedOut: [],
    counts: { added: 0, updated: 0, movedOut: 0 },
  };
  const used = new Set<string>();
  for (const entry of diff.entries) {
    if (choices.skip.has(entry.key)) continue;
    if (entry.missing) {
      if (!choices.movedOut.has(entry.key) || entry.firmId === null) continue;
      plan.movedOut.push({ firmId: entry.firmId, tenancyIds: entry.missing.tenancyIds });
    } else if (isWritten(entry, choices)) {
      planEntry(entry, plan);
      if (entry.building) used.add(entry.building.nameKey);
    }
  }
  for (const { id, name, nameKey, taxBuilding } of diff.buildings) {
    if (!used.has(nameKey)) continue;
    if (id === null) plan.newBuildings.push({ name, nameKey, taxBuilding });
    else if (taxBuilding !== null) plan.buildingChanges.push({ id, taxBuilding });
  }
  plan.counts.movedOut = plan.movedOut.length;
  return plan;
}

/** A repeated line of a new firm needs that firm; conflicts and refused lines are a person's to settle. */
function isWritten({ result, repeats }: DiffEntry, { skip }: ApplyChoices): boolean {
  if (result === 'duplicate')
    return repeats === null || (repeats.result === 'added' && !skip.has(repeats.key));
  return result === 'added' || result === 'updated' || result === 'unchanged';
}

function planEntry(entry: DiffEntry, plan: ApplyPlan): void {
  if (entry.newFirm) {
    plan.newFirms.push({ key: entry.key, cells: entry.newFirm });
    plan.counts.added++;
  }
  if (entry.result === 'updated') {
    plan.counts.updated++;
    const change = entry.firmId === null ? null : toFirmChange(entry.firmId, entry.changes);
    if (change) plan.firmChanges.push(change);
  }
  const firm = entry.firmId ?? entry.repeats?.key ?? entry.key;
  for (const place of entry.places) {
    if (place.do === 'change') plan.tenancyChanges.push(place);
    else if (entry.building) {
      const { floor, room, fromDay } = place;
      plan.newTenancies.push({ firm, building: entry.building, floor, room, fromDay });
    }
  }
}

/** Cells of the tenancy are written with it; the others with the firm. */
function toFirmChange(id: string, changes: readonly CellChange[]): FirmChange | null {
  const change: FirmChange = { id, set: {}, custom: {} };
  for (const { field, new: value } of changes) {
    if (field in FIRM_CELLS) change.set[FIRM_CELLS[field as keyof typeof FIRM_CELLS]] = value;
    else if (field === 'uscc') change.set.uscc = value;
    else if (field === 'name')
      Object.assign(change.set, { name: value, nameKey: firmNameKey(String(value)) });
    else if (field === 'endedOn') Object.assign(change.set, { endedOn: null, endReason: null });
    else if (field.startsWith('custom:')) change.custom[field.slice('custom:'.length)] = String(value ?? '');
  }
  const isEmpty = Object.keys(change.set).length === 0 && Object.keys(change.custom).length === 0;
  return isEmpty ? null : change;
}
