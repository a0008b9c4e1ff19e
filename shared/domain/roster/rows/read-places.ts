import type { RosterPlace } from '../roster-row.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readFloor, readRooms } from '../values/read-place.ts';
import { tidyText } from '../values/read-text.ts';
import type { CellProblem } from '../values/reading.ts';

export interface PlacesReading {
  /** At least one; where nothing is named, a blank one. */
  places: RosterPlace[];
  problem?: CellProblem;
}

/** Spreadsheets take `12-01` for the first of December; which room it was cannot be told. */
function findDate(...cells: Cell[]): string | null {
  const date = cells.find((cell) => cell !== null && typeof cell === 'object');
  return date ? cellText(date) : null;
}

/** The places that one line names; `row` is 1-based. */
export function readPlaces(row: number, floorCell: Cell, roomCell: Cell): PlacesReading {
  const day = findDate(floorCell, roomCell);
  if (day !== null) {
    const problem: CellProblem = { level: 'error', code: 'place-is-date', params: { day } };
    return { places: [{ row, floor: null, room: null }], problem };
  }
  const own = readFloor(floorCell);
  const { floor: told, rooms } = readRooms(roomCell);
  const floor = own ?? told;
  if (own !== null && told !== null && own !== told) {
    const room = tidyText(cellText(roomCell));
    const problem: CellProblem = {
      level: 'warning',
      code: 'place-contradiction',
      params: { floor: own, room },
    };
    return { places: [{ row, floor, room }], problem };
  }
  return {
    places: rooms.length > 0 ? rooms.map((room) => ({ row, floor, room })) : [{ row, floor, room: null }],
  };
}
