import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readChineseNumber } from './chinese-number.ts';
import { saysNothing } from './reading.ts';

/** Floor and rooms as one cell tells them; a room cell may also tell the floor. */
export interface PlaceReading {
  floor: string | null;
  rooms: string[];
}

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十百]+)';
const FLOOR = new RegExp(`^(?:第)?${NUMBER}(?:层|楼|楼层|/?F|FL|#)?$`, 'i');
/** In a room cell only a marked number of at most two digits is a floor: 1205F is a room. */
const FLOOR_ALONE = /^第?(?:\d{1,2}|[一二三四五六七八九十]+)(?:层|楼|楼层|F|FL)$/i;
const FLOOR_IN_FRONT = new RegExp(`^F${NUMBER}$`, 'i');
const BASEMENT = new RegExp(`^(?:B|负|地下|-)(?:第)?${NUMBER}(?:层|楼|/?F)?$`, 'i');
const FLOOR_AND_ROOM = new RegExp(`^(?:第)?((?:B|负|地下)?${NUMBER})(?:/?F|FL|层|楼|楼层)-?(\\S+)$`, 'i');
const ROOM = /^([A-Z]?\d{1,6}[A-Z]?(?:-[A-Z]?\d{1,6}[A-Z]?)*)(?:室|号|房|号房|号室|房间|单元|#)?$/i;

function toNumber(text: string): number {
  return readChineseNumber(text) ?? Number(text);
}

/** 14楼, 28F, 第十四层 → `14`, `28`; 地下一层, 负一楼, B1, -1 → `B1`; null where it is no single floor. */
export function readFloorText(text: string): string | null {
  const basement = BASEMENT.exec(text);
  if (basement?.[1]) return `B${toNumber(basement[1])}`;
  const floor = FLOOR.exec(text) ?? FLOOR_IN_FRONT.exec(text);
  return floor?.[1] ? String(toNumber(floor[1])) : null;
}

/** A floor cell: one floor in its plain form, any other wording (1-3层, 裙楼, 整栋) as it is. */
export function readFloor(cell: Cell): string | null {
  const text = squeeze(cellText(cell));
  if (text === '' || saysNothing(text)) return null;
  return readFloorText(text) ?? text.toUpperCase();
}

function readRoom(text: string): { floor: string | null; room: string | null } {
  if (FLOOR_ALONE.test(text)) return { floor: readFloorText(text), room: null };
  const both = FLOOR_AND_ROOM.exec(text);
  if (both?.[1] && both[3]) {
    const inner = ROOM.exec(both[3]);
    return { floor: readFloorText(both[1]), room: (inner?.[1] ?? both[3]).toUpperCase() };
  }
  const room = ROOM.exec(text);
  if (room?.[1]) return { floor: null, room: room[1].toUpperCase() };
  if (BASEMENT.test(text)) return { floor: readFloorText(text), room: null };
  return { floor: null, room: text };
}

/**
 * A room cell: 2507室 → `2507`; 28F-2811室 → floor `28`, room `2811`; 地下一层 → floor `B1`; 2501、2502室 →
 * two rooms. A range (2501-2503) stays one text: whether it is three rooms is not ours to guess.
 */
export function readRooms(cell: Cell): PlaceReading {
  const text = squeeze(cellText(cell));
  if (text === '' || saysNothing(text)) return { floor: null, rooms: [] };
  const parts = text
    .split(/[、,;/]/)
    .filter(Boolean)
    .map(readRoom);
  const floor = parts.find((part) => part.floor !== null)?.floor ?? null;
  return { floor, rooms: parts.flatMap((part) => (part.room === null ? [] : [part.room])) };
}
