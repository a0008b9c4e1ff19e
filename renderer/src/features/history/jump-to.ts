import type { ListedEntry } from '#shared/contract/history.ts';

export interface Jump {
  direction: 'undo' | 'redo';
  /** The entry that is undone or redone last. */
  to: string;
  /** How many times, as far as the list tells. */
  steps: number;
}

/**
 * What it takes to come to an entry: undoing it and everything after it, or redoing everything up to it. An
 * entry undone for good has no way back.
 */
export function jumpTo({ id, undone, steps }: Pick<ListedEntry, 'id' | 'undone' | 'steps'>): Jump | null {
  return steps === null ? null : { direction: undone ? 'redo' : 'undo', to: id, steps };
}

/** True for an entry that can be taken back on its own: in force, not so already, and with others after it. */
export function canTakeBack({
  undone,
  steps,
  takenBack,
}: Pick<ListedEntry, 'undone' | 'steps' | 'takenBack'>): boolean {
  return !undone && takenBack === null && steps !== null && steps > 1;
}
