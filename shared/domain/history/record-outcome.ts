/** What a command did to a record as a whole. */
export const RECORD_OUTCOMES = ['created', 'edited', 'ended', 'removed'] as const;
export type RecordOutcome = (typeof RECORD_OUTCOMES)[number];

/** One row of a record before and after a command, as far as the record's outcome depends on it. */
export interface OutcomeRow {
  /** The record's own row, not a room or cover that belongs to it. */
  own: boolean;
  isTenancy: boolean;
  created: boolean;
  removed: boolean;
  /** Its end or last day was open before and is set after. */
  closed: boolean;
}

/**
 * Tells what happened to a record from what happened to its rows. A firm that gave up a room without taking
 * another has moved out of it, which counts as an end here as it does in an import.
 */
export function recordOutcome(rows: readonly OutcomeRow[]): RecordOutcome {
  const own = rows.find((row) => row.own);
  if (own?.created) return 'created';
  if (own?.removed) return 'removed';
  if (own?.closed) return 'ended';
  const rooms = rows.filter((row) => row.isTenancy);
  const isLeaving = rooms.some(({ closed }) => closed) && !rooms.some(({ created }) => created);
  return isLeaving ? 'ended' : 'edited';
}
