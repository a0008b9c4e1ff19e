import type Database from 'better-sqlite3';
import type { JournaledTable } from '../db/schema.ts';
import type { JournalWriter } from './journal-writer.ts';
import { completeRow, parseRow } from './stored-row.ts';

interface Change {
  table_name: JournaledTable;
  row_id: string;
  before: string | null;
  after: string | null;
}

/**
 * Puts every row of an entry to its state before (undo) or after (redo) the command. Versions go on
 * growing, so that an edit prepared against the undone state is recognised as stale.
 * Returns the tables and the number of rows touched.
 */
export function replayEntry(
  connection: Database.Database,
  journal: JournalWriter,
  entrySeq: number,
  direction: 'undo' | 'redo',
): { tables: JournaledTable[]; rows: number } {
  const order = direction === 'undo' ? 'DESC' : 'ASC';
  const changes = connection
    .prepare<[number], Change>(
      `SELECT table_name, row_id, before, after FROM journal_change WHERE entry_seq = ? ORDER BY position ${order}`,
    )
    .all(entrySeq);
  const tables = new Set<JournaledTable>();
  for (const change of changes) {
    const writer = journal.writer(change.table_name);
    const target = parseRow(direction === 'undo' ? change.before : change.after);
    const current = writer.find(change.row_id);
    const version = Math.max(Number(current?.version ?? 0), Number(target?.version ?? 0)) + 1;
    if (!target) writer.delete(change.row_id);
    else if (!current) writer.insert({ ...target, version });
    else writer.update(change.row_id, completeRow(target, writer.columns, version));
    tables.add(change.table_name);
  }
  return { tables: [...tables], rows: changes.length };
}
