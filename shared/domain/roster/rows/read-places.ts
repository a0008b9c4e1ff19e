import type { RosterPlace } from '../roster-row.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readFloor, readRooms } from '../values/read-place.ts';
import { tidyText } from '../values/read-text.ts';
import { type CellProblem, doubted } from '../values/reading.ts';

/** The places that one line names; `row` is 1-based. At least one, where nothing is named a blank one. */
export function readPlaces(
  row: number,
  floorCell: Cell,
  roomCell: Cell,
): { places: RosterPlace[]; problem?: CellProblem } {
  const own = readFloor(floorCell);
  const { floor: told, rooms } = readRooms(roomCell);
  const floor = own ?? told;
  if (own !== null && told !== null && own !== told) {
    const room = tidyText(cellText(roomCell));
    const { problem } = doubted(null, 'place-contradiction', { floor: own, room });
    return { places: [{ row, floor, room }], ...(problem && { problem }) };
  }
  return {
    places: rooms.length > 0 ? rooms.map((room) => ({ row, floor, room })) : [{ row, floor, room: null }],
  };
}
