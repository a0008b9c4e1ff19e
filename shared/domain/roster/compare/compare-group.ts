import type { Day } from '../../day/day.ts';
import type { FirmAnswers } from '../decisions/firm-answers.ts';
import { assumeOrgForm } from './assume-org-form.ts';
import { compareCells, findContradictions, mergeLines } from './compare-cells.ts';
import { changePlace, comparePlaces, type PlaceOutcome } from './compare-places.ts';
import type { FirmGroup } from './group-lines.ts';
import { mergePlace } from './merge-place.ts';
import { mergesOf } from './merge-strategy.ts';
import {
  groupBy,
  type RegistryFirm,
  type RegistrySnapshot,
  type RegistryTenancy,
} from './registry-snapshot.ts';
import type { DiffEntry } from './roster-diff.ts';
import { entryOf, pointAt, type RosterLine } from './roster-line.ts';

/** What a comparison takes from the day it is made on. */
export interface CompareContext {
  /** The first day of tenancies that are new since the last roster. */
  today: Day;
  /** How many full members make a firm due to have an org of its own. */
  membersForOrg: number;
  /** What a person answered to "is this the same firm?". */
  answers?: FirmAnswers;
}

interface JudgedLine {
  line: RosterLine;
  entry: DiffEntry;
}

type Lines<T> = readonly [T, ...T[]];

/**
 * Compares all lines of one firm with the registry's firm, if there is one. The first line carries the
 * firm's changes; a later line of the same building is a `duplicate` (whose other room is still kept), or a
 * `conflict` where it contradicts the first. Returns one entry for each line.
 */
export function compareGroup(
  group: FirmGroup,
  registry: RegistrySnapshot,
  { today, membersForOrg }: CompareContext,
): DiffEntry[] {
  const { firm } = group;
  const held = (firm && registry.tenanciesOfFirm.get(firm.id)) ?? [];
  const clashing = group.lines.filter((line) => line.returned && line.returned.clashes.length > 0);
  const [one, ...others] = group.lines.filter((line) => !clashing.includes(line));
  const clashes = clashing.map((line) => makeClash(group, line));
  if (!one) return clashes;
  const { kept, contradicting } = splitLines({ ...group, lines: [one, ...others] }, held);
  const buildings = kept.length === 1 ? [kept] : groupBy(kept, ({ line }) => line.building.nameKey).values();
  for (const here of buildings) compareRooms(here, firm, held, registry, today);
  const main = kept[0].entry;
  const cells = mergeLines(kept);
  const form = firm?.reportedForm ? null : assumeOrgForm(cells.values, membersForOrg);
  if (form) {
    cells.values = { ...cells.values, orgForm: form };
    main.notes.push({ code: `assumed-${form}`, params: {} });
  }
  if (firm) {
    main.changes.unshift(...compareCells(cells, firm));
    if (cells.uscc === null && kept.some(({ line }) => line.row.refused?.includes('uscc'))) {
      main.notes.push({ code: 'code-refused', params: {} });
    }
  } else main.newFirm = cells;
  judge(kept, firm);
  return [...clashes, ...contradicting, ...kept.map(({ entry }) => entry)];
}

/** A line whose cells were changed both in the workbook and in the registry. */
function makeClash(group: FirmGroup, line: RosterLine): DiffEntry {
  const changes = line.returned?.clashes ?? [];
  const notes = [{ code: 'changed-meanwhile', params: {} }];
  return { ...makeEntry(group, line), result: 'conflict', changes, notes };
}

function splitLines(
  group: FirmGroup,
  held: readonly RegistryTenancy[],
): { kept: Lines<JudgedLine>; contradicting: DiffEntry[] } {
  const [first, ...later] = orderLines(group, held);
  const kept: [JudgedLine, ...JudgedLine[]] = [{ line: first, entry: makeEntry(group, first) }];
  const contradicting: DiffEntry[] = [];
  for (const line of later) {
    const entry = makeEntry(group, line);
    const against = kept.find(({ line: other }, i) => {
      return (i === 0 || other.returned !== null) && findContradictions(other, line).length > 0;
    });
    const changes = against ? findContradictions(against.line, line) : [];
    if (changes.length === 0) kept.push({ line, entry });
    else {
      entry.notes.push(pointAt('differs-from-line', against?.line ?? first));
      contradicting.push({ ...entry, result: 'conflict', changes });
    }
  }
  return { kept, contradicting };
}

function makeEntry(group: FirmGroup, line: RosterLine): DiffEntry {
  const entry = entryOf(line);
  entry.firmId = group.firm?.id ?? null;
  entry.matchedBy = group.by;
  return entry;
}

/** The line that shows the registry's room stands first, whichever order the file has; else the earliest. */
function orderLines({ firm, lines }: FirmGroup, held: readonly RegistryTenancy[]): Lines<RosterLine> {
  if (lines.length === 1) return lines;
  const sorted = lines.toSorted((a, b) => a.order - b.order);
  const isKnown = (line: RosterLine): boolean => {
    const here = held.filter((tenancy) => tenancy.buildingId === line.building.id);
    return here.length > 0 && comparePlaces(line.places, here, null).every((outcome) => outcome === null);
  };
  const known = firm ? sorted.filter(isKnown) : [];
  const rest = sorted.filter((line) => !known.includes(line));
  return [...known, ...rest] as unknown as Lines<RosterLine>;
}

/** Compares the rooms that the lines of one building give the firm. `held`: all its tenancies anywhere. */
function compareRooms(
  here: readonly JudgedLine[],
  firm: RegistryFirm | null,
  held: readonly RegistryTenancy[],
  registry: RegistrySnapshot,
  today: Day,
): void {
  const [first] = here;
  if (!first) return;
  const { building } = first.line;
  const inBuilding = held.filter((tenancy) => tenancy.buildingId === building.id);
  const moves = findRoomMoves(here);
  const rest = here.filter((one) => !moves.has(one));
  const wanted = rest.flatMap(({ line }) => line.places);
  const moved = new Set([...moves.values()].map((tenancy) => tenancy.id));
  const open = inBuilding.filter((tenancy) => !moved.has(tenancy.id));
  const isFirstRoster = building.id === null || !registry.tenanciesOfBuilding.has(building.id);
  const outcomes = comparePlaces(wanted, open, isFirstRoster ? null : today);
  const write = ({ line, entry }: JudgedLine, found: PlaceOutcome | null): void => {
    const outcome = found && mergePlace(found, mergesOf(line));
    if (!outcome) return;
    entry.places.push(outcome.change);
    if (firm) entry.changes.push(...outcome.cells);
  };
  let next = 0;
  for (const judged of rest) {
    const { length } = judged.line.places;
    for (const outcome of outcomes.slice(next, next + length)) write(judged, outcome);
    next += length;
  }
  for (const [judged, tenancy] of moves) {
    for (const place of judged.line.places) write(judged, changePlace(place, tenancy));
  }
  if (firm && inBuilding.length === 0 && here.some(({ line }) => line.places.length > 0)) {
    const others = [...new Set(held.map((tenancy) => registry.buildingNames.get(tenancy.buildingId) ?? ''))];
    first.entry.changes.push({ field: 'building', old: others.join('、') || null, new: building.name });
  }
}

/**
 * Lines of exported workbooks in which a room was changed, each with its tenancy. A copy of a line in the
 * same sheet stands for one more room, so the tenancy stays with the line that leaves it as it is.
 */
function findRoomMoves(here: readonly JudgedLine[]): Map<JudgedLine, RegistryTenancy> {
  const moves = new Map<JudgedLine, RegistryTenancy>();
  const claimed = new Set<string>();
  for (const keeps of [true, false]) {
    for (const judged of here) {
      const { source, returned } = judged.line;
      if (!returned?.tenancy || returned.keepsRoom !== keeps) continue;
      const claim = `${source.file}/${source.sheet}/${returned.tenancy.id}`;
      if (!keeps && !claimed.has(claim)) moves.set(judged, returned.tenancy);
      claimed.add(claim);
    }
  }
  return moves;
}

/** Says of each line what it is, now that its changes are known. */
function judge(lines: Lines<JudgedLine>, firm: RegistryFirm | null): void {
  const [main] = lines;
  const seen = new Map<string, RosterLine>();
  const rooms = new Set<string>();
  for (const { line, entry } of lines) {
    const adds = entry.places.length > 0;
    const earlier = seen.get(line.building.nameKey);
    if (!earlier) seen.set(line.building.nameKey, line);
    const room = line.returned?.tenancy?.id ?? null;
    const isOwnRoom = room !== null && !rooms.has(room);
    if (room !== null) rooms.add(room);
    if (earlier && !isOwnRoom) {
      entry.result = 'duplicate';
      entry.notes.push(pointAt(adds ? 'repeats-line-other-room' : 'repeats-line', earlier));
    } else if (!firm && entry !== main.entry) {
      entry.result = 'duplicate';
      entry.notes.push(pointAt('repeats-line-other-building', main.line));
    } else if (!firm) entry.result = 'added';
    else entry.result = entry.changes.length > 0 || adds ? 'updated' : 'unchanged';
    if (!firm && entry !== main.entry) entry.repeats = main.entry;
  }
}
