import { AppError } from '#shared/contract/errors.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { type EntryRow, type JournalEntry, toEntry } from '../../journal/journal.ts';

/** An entry by its id, as committed. Throws `entry-not-found`. */
export function findEntry({ reader }: RegistryFile, id: string): JournalEntry {
  const row = reader.prepare<[string], EntryRow>('SELECT * FROM journal_entry WHERE id = ?').get(id);
  if (!row) throw new AppError('entry-not-found', {});
  return toEntry(row);
}

/** An entry that is in force. Throws `entry-not-found`, or `entry-undone` for one taken back already. */
export function findDoneEntry(file: RegistryFile, id: string): JournalEntry {
  const entry = findEntry(file, id);
  if (entry.undone) throw new AppError('entry-undone', {});
  return entry;
}
