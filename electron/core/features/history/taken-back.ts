import type { RegistryFile } from '../../db/registry-file.ts';
import { type EntryRow, toEntry } from '../../journal/journal.ts';
import { UNDO_ENTRY } from './undo/undo-entry.ts';

export interface TakenBack {
  at: string;
  /** Records left as they were. */
  kept: number;
}

/** The entries that later steps, still in force, took back on their own; by id. */
export function findTakenBack({ reader }: RegistryFile): Map<string, TakenBack> {
  const rows = reader
    .prepare<[string], EntryRow>(
      'SELECT * FROM journal_entry WHERE command = ? AND undone_at IS NULL ORDER BY seq DESC',
    )
    .all(UNDO_ENTRY);
  const taken = new Map<string, TakenBack>();
  for (const { id, at, params } of rows.map(toEntry)) {
    // Newest first: a step that was itself taken back takes nothing back any more.
    if (!taken.has(id)) taken.set(String(params.undoEntry), { at, kept: Number(params.undoKept) });
  }
  return taken;
}
