/** A cell by its place on the screen: the row in displayed order, the column among those a person can enter. */
export interface Place {
  row: number;
  column: number;
}

/** The cell with the cursor, and the far corner of the rectangle that reaches from it. */
export interface Selection {
  cursor: Place;
  corner: Place;
}

/** A rectangle of cells, both ends included. */
export interface Rectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** How many rows and columns there are. */
export interface Bounds {
  rows: number;
  columns: number;
}

export function selectCell(place: Place): Selection {
  return { cursor: place, corner: place };
}

export function rectangleOf({ cursor, corner }: Selection): Rectangle {
  return {
    top: Math.min(cursor.row, corner.row),
    bottom: Math.max(cursor.row, corner.row),
    left: Math.min(cursor.column, corner.column),
    right: Math.max(cursor.column, corner.column),
  };
}

export function contains({ top, bottom, left, right }: Rectangle, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSingleCell({ cursor, corner }: Selection): boolean {
  return cursor.row === corner.row && cursor.column === corner.column;
}

/** The selection inside the bounds; rows or columns may have gone since it was made. */
export function clampSelection({ cursor, corner }: Selection, bounds: Bounds): Selection {
  return { cursor: clampPlace(cursor, bounds), corner: clampPlace(corner, bounds) };
}

export function clampPlace({ row, column }: Place, { rows, columns }: Bounds): Place {
  return { row: clamp(row, rows - 1), column: clamp(column, columns - 1) };
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
