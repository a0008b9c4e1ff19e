import type { Insertable } from 'kysely';
import { v7 as newId } from 'uuid';
import { AppError } from '#shared/contract/errors.ts';
import type { Db } from '../db/registry-file.ts';
import type { JournaledTable, Schema } from '../db/schema.ts';
import { toSnakeCase } from '../db/snake-case.ts';
import type { JournalWriter } from './journal-writer.ts';
import type { StoredRow } from './stored-row.ts';

type Columns<T extends JournaledTable> = Omit<Insertable<Schema[T]>, 'id' | 'version'>;
type Nullable<R> = { [K in keyof R]: null extends R[K] ? K : never }[keyof R];

/** Columns that may be null can be left out. */
type NewRow<T extends JournaledTable> = Omit<Columns<T>, Nullable<Columns<T>>> & {
  [K in Nullable<Columns<T>>]?: Columns<T>[K] | undefined;
} & { id?: string };

/** Columns left out, or undefined, stay as they are. */
type RowChange<T extends JournaledTable> = { [K in keyof Columns<T>]?: Columns<T>[K] | undefined };

/**
 * The only way to write: every insert and update inside a command goes through it and lands in the
 * command's journal entry with the row before and after. Reads inside the transaction use `db`.
 */
export class Tx {
  readonly db: Db;
  readonly #journal: JournalWriter;

  constructor(db: Db, journal: JournalWriter) {
    this.db = db;
    this.#journal = journal;
  }

  /** Adds a row and returns its new id. */
  insert<T extends JournaledTable>(table: T, values: NewRow<T>): string {
    const row = toStored(values);
    const id = typeof row.id === 'string' ? row.id : newId();
    this.#journal.insert(table, { ...row, id, version: 1 });
    return id;
  }

  /**
   * Changes a row; a change that changes nothing is not written. With `version` the row must still be as
   * the person saw it, else `edited-meanwhile`. Throws `row-not-found` for an unknown id.
   */
  update<T extends JournaledTable>(table: T, id: string, change: RowChange<T>, version?: number): boolean {
    const before = this.#journal.find(table, id);
    if (!before) throw new AppError('row-not-found', { table, id });
    if (version !== undefined && before.version !== version)
      throw new AppError('edited-meanwhile', { table, id });
    const wanted = toStored(change);
    const set: StoredRow = {};
    for (const [column, value] of Object.entries(wanted)) if (before[column] !== value) set[column] = value;
    if (Object.keys(set).length === 0) return false;
    this.#journal.update(table, before, { ...set, version: Number(before.version) + 1 });
    return true;
  }

  /**
   * Puts a row to a state that the journal holds, null for none: only for taking an earlier command back.
   * Rows may point nowhere until the command ends.
   */
  putBack(table: JournaledTable, id: string, state: StoredRow | null): void {
    this.#journal.putBack(table, id, state);
  }
}

function toStored(values: object): StoredRow {
  const row: StoredRow = {};
  for (const [property, value] of Object.entries(values)) {
    if (value !== undefined) row[toSnakeCase(property)] = value as StoredRow[string];
  }
  return row;
}
