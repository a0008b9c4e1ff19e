import type { DiffRow, Preview } from '#shared/contract/roster.ts';

type RowResult = DiffRow['result'];

/** What a person decided on a dry run: rows left out, and suspected firms that have really gone. */
export interface Decisions {
  /** Added and updated rows not to write, by key. */
  skip: ReadonlyMap<string, RowResult>;
  movedOut: ReadonlySet<string>;
}

export const NO_DECISIONS: Decisions = { skip: new Map(), movedOut: new Set() };

/** What can be decided of a row: whether to write it, whether its firm has gone, or nothing. */
export function choiceOf(result: RowResult): 'write' | 'move-out' | null {
  if (result === 'added' || result === 'updated') return 'write';
  return result === 'suspectedMovedOut' ? 'move-out' : null;
}

/** True when applying would do something about the row. */
export function isTaken(
  { skip, movedOut }: Decisions,
  { key, result }: Pick<DiffRow, 'key' | 'result'>,
): boolean {
  const choice = choiceOf(result);
  if (choice === null) return false;
  return choice === 'write' ? !skip.has(key) : movedOut.has(key);
}

/** Takes rows in or leaves them out; rows that nothing can be decided of stay as they are. */
export function decide(
  decisions: Decisions,
  rows: readonly Pick<DiffRow, 'key' | 'result'>[],
  taken: boolean,
): Decisions {
  const skip = new Map(decisions.skip);
  const movedOut = new Set(decisions.movedOut);
  for (const { key, result } of rows) {
    const choice = choiceOf(result);
    if (choice === 'write') taken ? skip.delete(key) : skip.set(key, result);
    else if (choice === 'move-out') taken ? movedOut.add(key) : movedOut.delete(key);
  }
  return { skip, movedOut };
}

/** How many rows applying would write. */
export function countTaken(
  diff: Preview['diff'],
  { skip, movedOut }: Decisions,
): { added: number; updated: number; movedOut: number } {
  let [added, updated] = [diff.added, diff.updated];
  for (const result of skip.values()) result === 'added' ? added-- : updated--;
  return { added, updated, movedOut: movedOut.size };
}
