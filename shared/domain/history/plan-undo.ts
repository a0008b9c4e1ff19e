/** Why a record stays as it is when an earlier command is taken back. */
export const KEPT_REASONS = [
  /** Edited by a later command. */
  'edited',
  /** Made by the command, and rows of later commands point to it. */
  'in-use',
  /** Its earlier state points to a row that is gone. */
  'points-nowhere',
  /** Its earlier name is another's by now. */
  'name-taken',
  /** Its earlier superior stands below it by now. */
  'superior-cycle',
  /** It was ended before, and firms sit in it now. */
  'occupied',
  /** It would sit in its earlier room again, and has taken another one by now. */
  'moved-since',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** What a command did to one row, seen from today. Keys name a row of any table: `firm:<id>`. */
export interface UndoRow {
  key: string;
  /** The record that the row belongs to; rows of one record go back together or stay together. */
  record: string;
  /** The row did not exist before the command: undoing removes it. */
  removes: boolean;
  /** A later command wrote the row, so that it is no longer as the command left it. */
  edited: boolean;
  /** The rows that its earlier state points to. */
  pointsTo: readonly string[];
}

/** What the rows of the registry say of each other now. */
export interface UndoFacts {
  /** The rows that point to a row which undoing would remove. */
  pointersTo(key: string): readonly string[];
  isThere(key: string): boolean;
}

export interface UndoPlan<Row extends UndoRow> {
  put: Row[];
  /** Records that stay as they are, each with the first reason found. */
  kept: Map<string, KeptReason>;
}

/**
 * Decides which rows of an earlier command go back. A record is taken back whole or not at all: a firm that
 * was edited since keeps its rooms. `takeEdited` takes edited records back as well; what would leave a row
 * pointing nowhere stays in any case. `blocked` names records that must stay for other reasons.
 */
export function planUndo<Row extends UndoRow>(
  rows: readonly Row[],
  facts: UndoFacts,
  takeEdited: boolean,
  blocked: ReadonlyMap<string, KeptReason>,
): UndoPlan<Row> {
  const kept = new Map<string, KeptReason>(blocked);
  if (!takeEdited) for (const { record, edited } of rows) if (edited) keep(kept, record, 'edited');
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const goes = (key: string): Row | undefined => {
    const row = byKey.get(key);
    return row && !kept.has(row.record) ? row : undefined;
  };
  const stillPoints = (from: string, to: string): boolean => {
    const row = goes(from);
    return row ? !row.removes && row.pointsTo.includes(to) : true;
  };
  const willBeThere = (key: string): boolean => {
    const row = goes(key);
    return row ? !row.removes : facts.isThere(key);
  };
  // Each record kept may keep others: again until nothing more is found.
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { key, record, removes } of rows) {
      if (!removes || kept.has(record)) continue;
      if (facts.pointersTo(key).some((from) => stillPoints(from, key))) keep(kept, record, 'in-use');
    }
    // Only what stays for good can tell that a row will point nowhere.
    if (kept.size > before) continue;
    for (const { record, removes, pointsTo } of rows) {
      if (removes || kept.has(record)) continue;
      if (!pointsTo.every(willBeThere)) keep(kept, record, 'points-nowhere');
    }
  }
  return { put: rows.filter(({ record }) => !kept.has(record)), kept };
}

function keep(kept: Map<string, KeptReason>, record: string, why: KeptReason): void {
  if (!kept.has(record)) kept.set(record, why);
}
