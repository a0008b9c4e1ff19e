import type { Entry } from '#shared/contract/history.ts';

export interface Jump {
  direction: 'undo' | 'redo';
  /** The entry that is undone or redone last. */
  to: string;
  /** How many times, as far as the list tells. */
  steps: number;
}

/**
 * What it takes to jump to each entry of a list newest first: undoing it and everything after it, or redoing
 * everything up to it. Entries undone for good have no way back and are missing.
 */
export function jumpsTo(entries: readonly Entry[]): Map<string, Jump> {
  const jumps = new Map<string, Jump>();
  const live = entries.filter(({ discarded }) => !discarded);
  const done = live.filter(({ undone }) => !undone);
  const undone = live.filter((entry) => entry.undone).reverse();
  for (const [index, { id }] of done.entries())
    jumps.set(id, { direction: 'undo', to: id, steps: index + 1 });
  for (const [index, { id }] of undone.entries())
    jumps.set(id, { direction: 'redo', to: id, steps: index + 1 });
  return jumps;
}
