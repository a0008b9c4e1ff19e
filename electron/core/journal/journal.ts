import { v7 as newId } from 'uuid';
import { AppError } from '#shared/contract/errors.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { JOURNALED_TABLES, type JournaledTable } from '../db/schema.ts';
import type { Ports } from '../ports.ts';
import { JournalWriter } from './journal-writer.ts';
import { replayEntry } from './replay.ts';
import { Tx } from './tx.ts';

/** What fills the sentence of a journal entry (`journal.<command>` in the texts). */
export type EntryParams = Record<string, string | number>;

export interface JournalEntry {
  id: string;
  seq: number;
  at: string;
  command: string;
  params: EntryParams;
  actor: string | null;
  undone: boolean;
  /** Undone for good: a later command made redo impossible. */
  discarded: boolean;
}

export interface CommandOutcome<T> {
  result: T;
  params: EntryParams;
}

/**
 * Called after each commit with the tables it wrote and the entry whose rows it wrote (or put back); null where any
 * row may be another one.
 */
export type CommitListener = (tables: JournaledTable[], seq: number | null) => void;

/** An entry as it is stored. */
export interface EntryRow {
  id: string;
  seq: number;
  at: string;
  command: string;
  params: string;
  actor: string | null;
  undone_at: string | null;
  discarded_at: string | null;
}

/** Runs commands, each one transaction and one entry, and replays entries for undo and redo. */
export class Journal {
  readonly #file: RegistryFile;
  readonly #ports: Pick<Ports, 'now' | 'actor'>;
  readonly #writer: JournalWriter;
  readonly #listeners = new Set<CommitListener>();

  constructor(file: RegistryFile, ports: Pick<Ports, 'now' | 'actor'>) {
    this.#file = file;
    this.#ports = ports;
    this.#writer = new JournalWriter(file.connection);
  }

  /** Registers a listener and returns the call that removes it. */
  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs one command. Everything it writes is committed with its entry, or nothing is: an error or an
   * abort of `signal` rolls all back. A command that wrote nothing leaves no entry (`entry` null).
   */
  async run<T>(
    command: string,
    body: (tx: Tx) => Promise<CommandOutcome<T>>,
    signal?: AbortSignal,
  ): Promise<{ result: T; entry: string | null }> {
    this.refuseWhenReading();
    const done = await this.#file.kysely.transaction().execute(async (trx) => {
      const { connection } = this.#file;
      const id = newId();
      const seq = connection
        .prepare<[string, string, string, string | null], number>(
          `INSERT INTO journal_entry (id, at, command, params, actor) VALUES (?, ?, ?, '{}', ?) RETURNING seq`,
        )
        .pluck()
        .get(id, this.#ports.now().toISOString(), command, this.#ports.actor) as number;
      this.#writer.begin(seq);
      const { result, params } = await body(new Tx(trx, this.#writer));
      signal?.throwIfAborted();
      if (this.#writer.changes === 0) {
        connection.prepare('DELETE FROM journal_entry WHERE seq = ?').run(seq);
        return { result, entry: null, seq, tables: [] };
      }
      connection
        .prepare('UPDATE journal_entry SET params = ? WHERE seq = ?')
        .run(JSON.stringify(params), seq);
      connection
        .prepare(
          'UPDATE journal_entry SET discarded_at = ? WHERE undone_at IS NOT NULL AND discarded_at IS NULL',
        )
        .run(this.#ports.now().toISOString());
      return { result, entry: id, seq, tables: this.#writer.touchedTables };
    });
    if (done.entry) this.#announce(done.tables, done.seq);
    return { result: done.result, entry: done.entry };
  }

  /** The entry that undo would take back, or that redo would repeat; null when there is none. */
  next(direction: 'undo' | 'redo'): JournalEntry | null {
    const row = this.#file.connection
      .prepare<[], EntryRow>(
        direction === 'undo'
          ? 'SELECT * FROM journal_entry WHERE undone_at IS NULL ORDER BY seq DESC LIMIT 1'
          : 'SELECT * FROM journal_entry WHERE undone_at IS NOT NULL AND discarded_at IS NULL ORDER BY seq LIMIT 1',
      )
      .get();
    return row ? toEntry(row) : null;
  }

  /** Takes back the last command, or repeats the last one taken back. Throws `nothing-to-undo` / `nothing-to-redo`. */
  async replay(direction: 'undo' | 'redo'): Promise<JournalEntry> {
    this.refuseWhenReading();
    const { entry, tables } = await this.#file.kysely.transaction().execute(async () => {
      const entry = this.next(direction);
      if (!entry) throw new AppError(direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', {});
      const { connection } = this.#file;
      connection.pragma('defer_foreign_keys = ON');
      const { tables } = replayEntry(connection, this.#writer, entry.seq, direction);
      const undoneAt = direction === 'undo' ? this.#ports.now().toISOString() : null;
      connection.prepare('UPDATE journal_entry SET undone_at = ? WHERE seq = ?').run(undoneAt, entry.seq);
      return { entry: { ...entry, undone: direction === 'undo' }, tables };
    });
    this.#announce(tables, entry.seq);
    return entry;
  }

  /** Throws `read-only` where nothing may be written. */
  refuseWhenReading(): void {
    if (this.#file.connection.readonly) throw new AppError('read-only', {});
  }

  /** Tells everybody who listens that any row may be another one: the file was put back from a copy. */
  announceAll(): void {
    this.#announce([...JOURNALED_TABLES], null);
  }

  #announce(tables: JournaledTable[], seq: number | null): void {
    for (const listener of this.#listeners) listener(tables, seq);
  }
}

export function toEntry(row: EntryRow): JournalEntry {
  return {
    id: row.id,
    seq: row.seq,
    at: row.at,
    command: row.command,
    params: JSON.parse(row.params) as EntryParams,
    actor: row.actor,
    undone: row.undone_at !== null,
    discarded: row.discarded_at !== null,
  };
}
