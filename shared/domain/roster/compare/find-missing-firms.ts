import { areSimilarFirmNames } from '../../codes/firm-name.ts';
import type { FirmAnswers } from '../decisions/firm-answers.ts';
import { toSpot } from './compare-places.ts';
import { contradictsCode } from './match-firm.ts';
import {
  groupBy,
  type RegistryFirm,
  type RegistrySnapshot,
  type RegistryTenancy,
} from './registry-snapshot.ts';
import type { BuildingRef, DiffEntry, RosterSource } from './roster-diff.ts';
import { emptyEntry } from './roster-line.ts';

/**
 * The firms that the registry has in the buildings of the roster and no line names. One whose room a new
 * line of a similar name now holds is perhaps that line's firm: the line becomes a conflict. The others are
 * returned as `suspectedMovedOut`, one entry for each firm and building. `named` holds, by building, the ids
 * of the firms that lines name.
 */
export function findMissingFirms(
  entries: readonly DiffEntry[],
  named: ReadonlyMap<string, ReadonlySet<string>>,
  buildings: ReadonlyMap<string, BuildingRef>,
  registry: RegistrySnapshot,
  answers: FirmAnswers,
): DiffEntry[] {
  const newcomers = indexNewcomers(entries);
  const sources = new Map<string, RosterSource>();
  for (const { building, source } of entries) {
    if (building?.id && !sources.has(building.id)) sources.set(building.id, source);
  }
  const namedIn = new Map<string, string>();
  for (const [buildingId, firms] of named) for (const firmId of firms) namedIn.set(firmId, buildingId);
  const missing: DiffEntry[] = [];
  for (const building of buildings.values()) {
    const source = sources.get(building.id ?? '');
    if (building.id === null || !source) continue;
    const tenancies = registry.tenanciesOfBuilding.get(building.id) ?? [];
    for (const [firmId, rooms] of groupBy(tenancies, (tenancy) => tenancy.firmId)) {
      const firm = registry.firms.get(firmId);
      if (!firm || named.get(building.id)?.has(firmId)) continue;
      if (markSuspectedRename(firm, rooms, newcomers, answers)) continue;
      const entry = describeMissing(firm, rooms, building, source, entries.length + missing.length);
      const elsewhere = registry.buildingNames.get(namedIn.get(firmId) ?? '');
      if (elsewhere) entry.notes.push({ code: 'named-in-other-building', params: { building: elsewhere } });
      missing.push(entry);
    }
  }
  return missing;
}

/** New lines by building and room. */
function indexNewcomers(entries: readonly DiffEntry[]): Map<string, DiffEntry[]> {
  const rooms = entries.flatMap((entry) =>
    entry.result === 'added' && entry.building?.id && entry.row
      ? entry.row.places.map((place) => ({
          entry,
          key: roomKey(entry.building?.id ?? '', toSpot(place).room),
        }))
      : [],
  );
  const index = new Map<string, DiffEntry[]>();
  for (const [key, found] of groupBy(rooms, (room) => room.key))
    index.set(
      key,
      found.map(({ entry }) => entry),
    );
  return index;
}

function roomKey(buildingId: string, room: string): string | null {
  return room === '' ? null : `${buildingId} ${room}`;
}

/** True when a new line holds one of the missing firm's rooms under a similar name. */
function markSuspectedRename(
  firm: RegistryFirm,
  rooms: readonly RegistryTenancy[],
  newcomers: ReadonlyMap<string, readonly DiffEntry[]>,
  answers: FirmAnswers,
): boolean {
  for (const tenancy of rooms) {
    const key = roomKey(tenancy.buildingId, toSpot(tenancy).room);
    const suspect = (key === null ? [] : (newcomers.get(key) ?? [])).find(
      ({ result, newFirm, building }) =>
        result === 'added' &&
        newFirm !== null &&
        !answers.isOther(building?.nameKey ?? '', newFirm.nameKey, firm.id) &&
        !contradictsCode(newFirm, firm) &&
        areSimilarFirmNames(newFirm.name, firm.name),
    );
    if (!suspect) continue;
    suspect.result = 'conflict';
    suspect.firmId = firm.id;
    suspect.matchedBy = 'same-room';
    suspect.sameFirm = { firmId: firm.id, name: firm.name, answer: null };
    suspect.newFirm = null;
    suspect.places = [];
    suspect.notes.push({ code: 'same-room-similar-name', params: { name: firm.name } });
    return true;
  }
  return false;
}

function describeMissing(
  firm: RegistryFirm,
  rooms: readonly RegistryTenancy[],
  building: BuildingRef,
  source: RosterSource,
  order: number,
): DiffEntry {
  const entry = emptyEntry(`out:${building.id}:${firm.id}`, order, source, null);
  entry.result = 'suspectedMovedOut';
  entry.building = building;
  entry.firmId = firm.id;
  entry.missing = {
    name: firm.name,
    uscc: firm.uscc,
    floor: rooms[0]?.floor ?? null,
    room: rooms[0]?.room ?? null,
    tenancyIds: rooms.map((tenancy) => tenancy.id),
  };
  return entry;
}
