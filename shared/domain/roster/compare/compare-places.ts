import type { Day } from '../../day/day.ts';
import type { RegistryTenancy } from './registry-snapshot.ts';
import type { CellChange, PlaceChange } from './roster-diff.ts';

/** A room as a line of a roster names it. */
export interface WantedPlace {
  floor: string | null;
  room: string | null;
  moveInOn: Day | null;
}

export interface PlaceOutcome {
  change: PlaceChange;
  cells: CellChange[];
}

interface Spot {
  floor: string;
  room: string;
}

/**
 * Compares the rooms that a roster gives a firm in one building with the firm's tenancies there, and
 * returns for each wanted place what to do, null where nothing. 2507室 is 2507 and 25F is 25楼; a blank
 * floor or room contradicts nothing. When as many places as tenancies are left without a partner, the firm
 * changed rooms; otherwise each left place is one more room. Tenancies the roster leaves out stay.
 * `fallbackFrom` is the first day of a new tenancy where the roster tells none.
 */
export function comparePlaces(
  wanted: readonly WantedPlace[],
  tenancies: readonly RegistryTenancy[],
  fallbackFrom: Day | null,
): (PlaceOutcome | null)[] {
  const [only, another] = wanted;
  const [tenancy] = tenancies;
  if (only && !another) {
    if (!tenancy) return [addPlace(only, fallbackFrom)];
    if (tenancies.length === 1) return [changePlace(only, tenancy)];
  }
  const spots = wanted.map(toSpot);
  const held = tenancies.map(toSpot);
  const order = inOrder(spots);
  const partner = new Map<number, number>();
  const free = new Set(held.keys());
  for (const fits of [isEqual, isCompatible]) {
    for (const i of order) {
      if (partner.has(i)) continue;
      const found = [...free].find((t) => fits(spots[i], held[t]));
      if (found === undefined) continue;
      partner.set(i, found);
      free.delete(found);
    }
  }
  const known = [...partner].flatMap(([i, t]) => [spots[i], held[t]]);
  const left = order.filter((i) => {
    if (partner.has(i) || known.some((spot) => isCompatible(spots[i], spot))) return false;
    known.push(spots[i]);
    return true;
  });
  if (left.length === free.size) {
    const rest = [...free];
    for (const [n, i] of left.entries()) partner.set(i, rest[n] ?? -1);
  }
  return wanted.map((place, i) => {
    const tenancy = tenancies[partner.get(i) ?? -1];
    if (tenancy) return changePlace(place, tenancy);
    return left.includes(i) ? addPlace(place, fallbackFrom) : null;
  });
}

/** The same floor and room however it is written: 25楼 2507室 and 25F 2507 are one spot. */
export function toSpot(place: { floor: string | null; room: string | null }): Spot {
  return { floor: plainFloor(place.floor), room: plainRoom(place.room) };
}

function plainFloor(floor: string | null): string {
  return plain(floor).replace(/(?:楼|层|F)$/, '');
}

function plainRoom(room: string | null): string {
  return plain(room).replace(/(?:室|号房|房间|房|号|单元)$/, '');
}

/** Fuller spots first, then by text, so that the order of the lines does not matter. */
function inOrder(spots: readonly Spot[]): number[] {
  const weight = (spot: Spot): string =>
    `${spot.room ? 0 : 1}${spot.floor ? 0 : 1}${spot.room}|${spot.floor}`;
  const weights = spots.map(weight);
  return [...spots.keys()].sort((a, b) => ((weights[a] ?? '') < (weights[b] ?? '') ? -1 : 1));
}

function isEqual(a: Spot | undefined, b: Spot | undefined): boolean {
  return a?.floor === b?.floor && a?.room === b?.room;
}

function isCompatible(a: Spot | undefined, b: Spot | undefined): boolean {
  if (!a || !b) return false;
  return (!a.room || !b.room || a.room === b.room) && (!a.floor || !b.floor || a.floor === b.floor);
}

function addPlace({ floor, room, moveInOn }: WantedPlace, fallbackFrom: Day | null): PlaceOutcome {
  const cells: CellChange[] = [];
  if (floor) cells.push({ field: 'floor', old: null, new: floor });
  if (room) cells.push({ field: 'room', old: null, new: room });
  return { change: { do: 'add', floor, room, fromDay: moveInOn ?? fallbackFrom }, cells };
}

/** What a place changes of a tenancy; null where it says the same or nothing. */
export function changePlace(place: WantedPlace, tenancy: RegistryTenancy): PlaceOutcome | null {
  const set: { floor?: string | null; room?: string | null; fromDay?: Day } = {};
  const cells: CellChange[] = [];
  if (place.floor && place.floor !== tenancy.floor && plainFloor(place.floor) !== plainFloor(tenancy.floor)) {
    set.floor = place.floor;
    cells.push({ field: 'floor', old: tenancy.floor, new: place.floor });
  }
  if (place.room && place.room !== tenancy.room && plainRoom(place.room) !== plainRoom(tenancy.room)) {
    set.room = place.room;
    cells.push({ field: 'room', old: tenancy.room, new: place.room });
  }
  if (place.moveInOn && place.moveInOn !== tenancy.fromDay) {
    set.fromDay = place.moveInOn;
    cells.push({ field: 'moveInOn', old: tenancy.fromDay, new: place.moveInOn });
  }
  return cells.length === 0 ? null : { change: { do: 'change', tenancyId: tenancy.id, set }, cells };
}

function plain(text: string | null): string {
  return text === null
    ? ''
    : text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s\p{P}]+/gu, '');
}
