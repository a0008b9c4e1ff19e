import type { Day } from '../../day/day.ts';
import { compareCells, findContradictions, isMistyped, mergeLines } from './compare-cells.ts';
import { comparePlaces, type WantedPlace } from './compare-places.ts';
import type { FirmGroup } from './group-lines.ts';
import { groupBy, type RegistryFirm, type RegistrySnapshot } from './registry-snapshot.ts';
import type { DiffEntry } from './roster-diff.ts';
import { entryOf, pointAt, type RosterLine } from './roster-line.ts';

/**
 * Compares all lines of one firm with the registry's firm, if there is one. The first line carries the
 * firm's changes; a later line of the same building is a `duplicate` (whose other room is still kept), or a
 * `conflict` where it contradicts the first. Returns one entry for each line.
 */
export function compareGroup(group: FirmGroup, registry: RegistrySnapshot, today: Day): DiffEntry[] {
  const { firm } = group;
  const [first, ...later] = orderLines(group, registry);
  if (!first) return [];
  const kept: [RosterLine, ...RosterLine[]] = [first];
  const entries: DiffEntry[] = [];
  for (const line of later) {
    const contradictions = findContradictions(first, line);
    if (contradictions.length === 0) kept.push(line);
    else {
      const notes = [pointAt('differs-from-line', first)];
      entries.push({
        ...entryOf(line),
        result: 'conflict',
        firmId: firm?.id ?? null,
        changes: contradictions,
        notes,
      });
    }
  }
  const made = new Map(kept.map((line) => [line, makeEntry(group, line)]));
  comparePlacesByBuilding(kept, made, firm, registry, today);
  const main = made.get(first);
  if (!main) return entries;
  const cells = mergeLines(kept);
  if (firm) {
    main.changes.unshift(...compareCells(cells, firm));
    if (isMistyped(cells)) main.notes.push({ code: 'code-mistyped', params: { uscc: firm.uscc ?? '' } });
  }
  if (!firm) main.newFirm = cells;
  judge(kept, made, firm);
  return [...entries, ...made.values()];
}

function makeEntry(group: FirmGroup, line: RosterLine): DiffEntry {
  const entry = entryOf(line);
  entry.firmId = group.firm?.id ?? null;
  entry.matchedBy = group.by;
  return entry;
}

/** The line that shows the registry's room stands first, whichever order the file has; else the earliest. */
function orderLines({ firm, lines }: FirmGroup, registry: RegistrySnapshot): RosterLine[] {
  if (lines.length === 1) return lines;
  const sorted = [...lines].sort((a, b) => a.order - b.order);
  if (!firm) return sorted;
  const tenancies = registry.tenanciesOfFirm.get(firm.id) ?? [];
  const isKnown = (line: RosterLine): boolean => {
    const held = tenancies.filter((tenancy) => tenancy.buildingId === line.building.id);
    return held.length > 0 && comparePlaces(placesOf(line), held, null).every((outcome) => outcome === null);
  };
  const known = sorted.filter(isKnown);
  return [...known, ...sorted.filter((line) => !known.includes(line))];
}

function placesOf({ row }: RosterLine): WantedPlace[] {
  const moveInOn = row.values.moveInOn ?? null;
  return row.places.map(({ floor, room }) => ({ floor, room, moveInOn }));
}

function comparePlacesByBuilding(
  lines: readonly RosterLine[],
  made: ReadonlyMap<RosterLine, DiffEntry>,
  firm: RegistryFirm | null,
  registry: RegistrySnapshot,
  today: Day,
): void {
  const all = firm ? (registry.tenanciesOfFirm.get(firm.id) ?? []) : [];
  for (const here of groupBy(lines, (line) => line.building.nameKey).values()) {
    const building = here[0]?.building;
    if (!building) continue;
    const held = all.filter((tenancy) => tenancy.buildingId === building.id);
    const wanted = here.flatMap((line) => placesOf(line).map((place) => ({ line, place })));
    const isFirstRoster = building.id === null || !registry.tenanciesOfBuilding.has(building.id);
    const outcomes = comparePlaces(
      wanted.map(({ place }) => place),
      held,
      isFirstRoster ? null : today,
    );
    for (const [i, outcome] of outcomes.entries()) {
      const entry = made.get(wanted[i]?.line as RosterLine);
      if (!outcome || !entry) continue;
      entry.places.push(outcome.change);
      if (firm) entry.changes.push(...outcome.cells);
    }
    const entry = made.get(here[0] as RosterLine);
    if (firm && held.length === 0 && entry) {
      const others = [...new Set(all.map((tenancy) => registry.buildingNames.get(tenancy.buildingId) ?? ''))];
      entry.changes.push({ field: 'building', old: others.join('、') || null, new: building.name });
    }
  }
}

/** Says of each line what it is, now that its changes are known. */
function judge(
  lines: readonly [RosterLine, ...RosterLine[]],
  made: ReadonlyMap<RosterLine, DiffEntry>,
  firm: RegistryFirm | null,
): void {
  const [first] = lines;
  const main = made.get(first);
  const seen = new Map<string, RosterLine>();
  for (const line of lines) {
    const entry = made.get(line);
    if (!entry || !main) continue;
    const earlier = seen.get(line.building.nameKey);
    seen.set(line.building.nameKey, earlier ?? line);
    const adds = entry.places.length > 0;
    if (earlier) {
      entry.result = 'duplicate';
      entry.notes.push(pointAt(adds ? 'repeats-line-other-room' : 'repeats-line', earlier));
    } else if (!firm && line !== first) {
      entry.result = 'duplicate';
      entry.notes.push(pointAt('repeats-line-other-building', first));
    } else if (!firm) entry.result = 'added';
    else entry.result = entry.changes.length > 0 || adds ? 'updated' : 'unchanged';
    if (!firm && line !== first) entry.repeats = main;
  }
}
