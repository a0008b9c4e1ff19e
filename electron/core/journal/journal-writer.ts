import type Database from 'better-sqlite3';
import type { JournaledTable } from '../db/schema.ts';
import { RowWriter } from './row-writer.ts';
import { completeRow, rowToJson, type StoredRow } from './stored-row.ts';

/** Writes rows and, for each, the change line of the entry under way. One per open registry. */
export class JournalWriter {
  readonly #connection: Database.Database;
  readonly #writers = new Map<JournaledTable, RowWriter>();
  readonly #addChange: Database.Statement<[number, number, string, string, string | null, string | null]>;
  #entrySeq = 0;
  #position = 0;
  #touched = new Set<JournaledTable>();

  constructor(connection: Database.Database) {
    this.#connection = connection;
    this.#addChange = connection.prepare('INSERT INTO journal_change VALUES (?, ?, ?, ?, ?, ?)');
  }

  /** Starts the entry's numbering; its row must exist before the first change (foreign key). */
  begin(entrySeq: number): void {
    this.#entrySeq = entrySeq;
    this.#position = 0;
    this.#touched = new Set();
  }

  /** How many rows the entry under way has written. */
  get changes(): number {
    return this.#position;
  }

  get touchedTables(): JournaledTable[] {
    return [...this.#touched];
  }

  writer(table: JournaledTable): RowWriter {
    let writer = this.#writers.get(table);
    if (!writer) {
      writer = new RowWriter(this.#connection, table);
      this.#writers.set(table, writer);
    }
    return writer;
  }

  find(table: JournaledTable, id: string): StoredRow | undefined {
    return this.writer(table).find(id);
  }

  insert(table: JournaledTable, row: StoredRow): void {
    this.writer(table).insert(row);
    this.#record(table, String(row.id), null, rowToJson(row));
  }

  update(table: JournaledTable, before: StoredRow, set: StoredRow): void {
    this.writer(table).update(String(before.id), set);
    this.#record(table, String(before.id), rowToJson(before), rowToJson({ ...before, ...set }));
  }

  /** Puts a row to an earlier state, null for none; its version goes on growing. */
  putBack(table: JournaledTable, id: string, state: StoredRow | null): void {
    const writer = this.writer(table);
    const current = writer.find(id);
    const version = Math.max(Number(current?.version ?? 0), Number(state?.version ?? 0)) + 1;
    if (state && current) this.update(table, current, completeRow(state, writer.columns, version));
    else if (state) this.insert(table, { ...state, id, version });
    else if (current) {
      writer.delete(id);
      this.#record(table, id, rowToJson(current), null);
    }
  }

  #record(table: JournaledTable, id: string, before: string | null, after: string | null): void {
    this.#addChange.run(this.#entrySeq, this.#position++, table, id, before, after);
    this.#touched.add(table);
  }
}
