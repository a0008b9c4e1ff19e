import type Database from 'better-sqlite3';
import type { EntryRow } from '../journal/journal.ts';
import { JournalWriter } from '../journal/journal-writer.ts';
import { replayEntry } from '../journal/replay.ts';

type Row = Record<string, string | number | null>;

/**
 * Brings a registry made from a copy to where another file of it is: what was undone or redone since the copy, then
 * the steps made since, each whole or not at all, up to the first that cannot be read or does not fit. Returns
 * how many steps were made again.
 */
export function repeatSteps(source: Database.Database, registry: Database.Database): number {
  const journal = new JournalWriter(registry);
  const last = registry.prepare('SELECT coalesce(max(seq), 0) FROM journal_entry').pluck().get() as number;
  const whole = <T>(step: () => T): T =>
    registry.transaction(() => {
      registry.pragma('defer_foreign_keys = ON');
      return step();
    })();
  let repeated = 0;
  try {
    whole(() => replayAsIn(source, registry, journal, last));
    for (let seq: number | null = last; seq !== null; ) {
      const after: number = seq;
      seq = whole(() => repeatNext(source, registry, journal, after));
      if (seq !== null) repeated++;
    }
  } catch {
    // What can be read ends here; the steps before it are in.
  }
  return repeated;
}

/** Undoes and redoes what the other file has undone and redone of the steps that both have. */
function replayAsIn(
  source: Database.Database,
  registry: Database.Database,
  journal: JournalWriter,
  last: number,
): void {
  const entries = (database: Database.Database): EntryRow[] =>
    database.prepare<[number], EntryRow>('SELECT * FROM journal_entry WHERE seq <= ? ORDER BY seq').all(last);
  const wanted = new Map(entries(source).map((entry) => [entry.seq, entry]));
  const known = entries(registry);
  const isUndone = ({ undone_at }: EntryRow): boolean => undone_at !== null;
  const wantsUndone = ({ seq }: EntryRow): boolean => isUndone(wanted.get(seq) as EntryRow);
  const undo = known.filter((entry) => !isUndone(entry) && wantsUndone(entry)).reverse();
  const redo = known.filter((entry) => isUndone(entry) && !wantsUndone(entry));
  for (const { seq } of undo) replayEntry(registry, journal, seq, 'undo');
  for (const { seq } of redo) replayEntry(registry, journal, seq, 'redo');
  const mark = registry.prepare('UPDATE journal_entry SET undone_at = ?, discarded_at = ? WHERE seq = ?');
  for (const { seq, undone_at, discarded_at } of wanted.values()) mark.run(undone_at, discarded_at, seq);
}

/** Makes the first step after `after` again and returns its number; null when there is none. */
function repeatNext(
  source: Database.Database,
  registry: Database.Database,
  journal: JournalWriter,
  after: number,
): number | null {
  const entry = source
    .prepare<[number], EntryRow>('SELECT * FROM journal_entry WHERE seq > ? ORDER BY seq LIMIT 1')
    .get(after);
  if (!entry) return null;
  const changes = source
    .prepare<[number], Row>('SELECT * FROM journal_change WHERE entry_seq = ? ORDER BY position')
    .all(entry.seq);
  insertRow(registry, 'journal_entry', { ...entry });
  for (const change of changes) insertRow(registry, 'journal_change', change);
  if (entry.undone_at === null) replayEntry(registry, journal, entry.seq, 'redo');
  return entry.seq;
}

function insertRow(registry: Database.Database, table: string, row: Row): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  registry
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`)
    .run(...Object.values(row));
}
