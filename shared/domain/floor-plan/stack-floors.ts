import { readFloorNumber } from '../joint-plan/read-floor-number.ts';

/** A firm's room in a building, or one it has left. */
export interface PlanTenancy {
  id: string;
  firmId: string;
  /** As they were typed. */
  floor: string | null;
  room: string | null;
  /** It holds on the day. */
  isHeld: boolean;
}

/** A room with whoever is in it; nobody: 空置, as far as the registry knows. */
export interface PlanRoom<T extends PlanTenancy> {
  /** Null: the firms of a floor whose room nobody entered. */
  room: string | null;
  tenancies: T[];
}

export interface PlanFloor<T extends PlanTenancy> {
  /** 1 is the ground floor, 0 the first basement; null: no floor was entered, or one that is no number. */
  number: number | null;
  rooms: PlanRoom<T>[];
}

/**
 * The floors of a building from the top down, those without a number last. Every floor between the lowest and the
 * highest that the building has, or that somebody sits on, is there, also where nobody does. A room that was only
 * ever left is empty. Rooms are in the order of their numbers; firms without a room stand together at the end.
 */
export function stackFloors<T extends PlanTenancy>(
  tenancies: readonly T[],
  { floorsAbove, floorsBelow }: { floorsAbove: number | null; floorsBelow: number | null },
): PlanFloor<T>[] {
  const byFloor = Map.groupBy(tenancies, ({ floor }) => readFloorNumber(floor));
  const known = [...byFloor.keys()].filter((number) => number !== null);
  const highest = Math.min(Math.max(floorsAbove ?? 0, ...known, 0), HIGHEST);
  const lowest = Math.max(Math.min(1 - (floorsBelow ?? 0), ...known, 1), LOWEST);
  const floors: PlanFloor<T>[] = [];
  for (let number = highest; number >= lowest; number--)
    floors.push({ number, rooms: roomsOf(byFloor.get(number) ?? []) });
  const beyond = known.filter((number) => number > highest || number < lowest);
  const unplaced = [...(byFloor.get(null) ?? []), ...beyond.flatMap((number) => byFloor.get(number) ?? [])];
  const rooms = roomsOf(unplaced.filter(({ isHeld }) => isHeld));
  if (rooms.length > 0) floors.push({ number: null, rooms });
  return floors;
}

/** A mistyped floor of 999 must not draw a thousand empty ones. */
const HIGHEST = 150;
const LOWEST = -10;

function roomsOf<T extends PlanTenancy>(tenancies: readonly T[]): PlanRoom<T>[] {
  const rooms = Map.groupBy(tenancies, ({ room }) => room?.trim() || null);
  return [...rooms]
    .map(([room, all]) => ({ room, tenancies: all.filter(({ isHeld }) => isHeld) }))
    .filter(({ room, tenancies: held }) => room !== null || held.length > 0)
    .sort((a, b) => compareRooms(a.room, b.room));
}

function compareRooms(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.localeCompare(b, 'zh-CN', { numeric: true });
}
