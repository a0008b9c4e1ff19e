import { type Bounds, clampPlace, type Place } from './selection.ts';

/** Where a key leads. `edge` is a jump to the end of the data as Ctrl+arrow makes it. */
export type Step =
  | { to: 'left' | 'right' | 'up' | 'down'; edge: boolean }
  | { to: 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down' }
  | { to: 'next' | 'previous' };

interface Surroundings {
  bounds: Bounds;
  /** Rows that fit on the screen. */
  page: number;
  isBlank(place: Place): boolean;
}

const DIRECTIONS = {
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
} as const;

/** The cell a step leads to, as in Excel; it never leaves the table. */
export function moveCursor(from: Place, step: Step, { bounds, page, isBlank }: Surroundings): Place {
  const last = { row: bounds.rows - 1, column: bounds.columns - 1 };
  const go = (row: number, column: number): Place => clampPlace({ row, column }, bounds);
  switch (step.to) {
    case 'row-start':
      return go(from.row, 0);
    case 'row-end':
      return go(from.row, last.column);
    case 'first':
      return go(0, 0);
    case 'last':
      return go(last.row, last.column);
    case 'page-up':
      return go(from.row - page, from.column);
    case 'page-down':
      return go(from.row + page, from.column);
    case 'next':
      return from.column < last.column || from.row === last.row
        ? go(from.row, from.column + 1)
        : go(from.row + 1, 0);
    case 'previous':
      return from.column > 0 || from.row === 0
        ? go(from.row, from.column - 1)
        : go(from.row - 1, last.column);
    default: {
      const by = DIRECTIONS[step.to];
      return step.edge ? findEdge(from, by, bounds, isBlank) : go(from.row + by.row, from.column + by.column);
    }
  }
}

/**
 * The end of a run of filled cells, or where the next run begins, or the end of the table: what Ctrl+arrow
 * does in Excel.
 */
function findEdge(from: Place, by: Place, bounds: Bounds, isBlank: (place: Place) => boolean): Place {
  const inside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < bounds.rows && column < bounds.columns;
  const next = (place: Place): Place => ({ row: place.row + by.row, column: place.column + by.column });
  let place = next(from);
  if (!inside(place)) return from;
  const inRun = !isBlank(from) && !isBlank(place);
  for (;;) {
    const ahead = next(place);
    if (inRun ? !inside(ahead) || isBlank(ahead) : !inside(ahead) || !isBlank(place)) return place;
    place = ahead;
  }
}
