import type Database from 'better-sqlite3';
import type { UndoRow } from '#shared/domain/history/plan-undo.ts';
import { listForeignKeys } from '../../../db/foreign-keys.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { toSnakeCase } from '../../../db/snake-case.ts';
import { isSameRow, parseRow, type StoredRow } from '../../../journal/stored-row.ts';
import { recordOf, rowKey } from '../row-key.ts';

/** A row of an entry, with where the journal holds its state before. */
export interface EntryRow extends UndoRow {
  table: JournaledTable;
  id: string;
  first: number;
}

/** Rows looked at between two pauses. */
const CHUNK = 5_000;
const NOTHING: readonly string[] = [];

/**
 * Reads what an entry did to each row, seen from today. Rows that are as they were before it, because a later
 * command took them back, are left out. Calls `pause` now and then with how many rows it has looked at.
 */
export async function collectRows(
  connection: Database.Database,
  entrySeq: number,
  pause: (done: number, total: number) => Promise<void>,
): Promise<EntryRow[]> {
  const touched = new Map<string, { table: JournaledTable; id: string; first: number; last: number }>();
  const changes = connection
    .prepare<[number], [number, JournaledTable, string]>(
      'SELECT position, table_name, row_id FROM journal_change WHERE entry_seq = ? ORDER BY position',
    )
    .raw()
    .all(entrySeq) as [number, JournaledTable, string][];
  for (const [position, table, id] of changes) {
    const key = rowKey(table, id);
    const earlier = touched.get(key);
    if (earlier) earlier.last = position;
    else touched.set(key, { table, id, first: position, last: position });
  }
  const states = new EntryStates(connection, entrySeq);
  const pointers = pointerColumns(connection);
  const rows: EntryRow[] = [];
  let done = 0;
  for (const [key, { table, id, first, last }] of touched) {
    if (done++ % CHUNK === 0) await pause(done, touched.size);
    const before = states.before(first);
    const current = states.current(table, id);
    if (isSameRow(current, before)) continue;
    const after = states.after(last);
    const owned = current ?? after ?? before ?? {};
    rows.push({
      key,
      record: recordOf(table, id, owned, (owner) => touched.has(owner)),
      removes: before === null,
      edited: !isSameRow(current, after),
      pointsTo: before ? targetsOf(before, pointers.get(table) ?? []) : NOTHING,
      table,
      id,
      first,
    });
  }
  return rows;
}

/** The states of the rows of one entry, and of the rows now. */
export class EntryStates {
  readonly #connection: Database.Database;
  readonly #entrySeq: number;
  readonly #change: Database.Statement<[number, number], { before: string | null; after: string | null }>;
  readonly #finds = new Map<JournaledTable, Database.Statement<[string], StoredRow>>();

  constructor(connection: Database.Database, entrySeq: number) {
    this.#connection = connection;
    this.#entrySeq = entrySeq;
    this.#change = connection.prepare(
      'SELECT before, after FROM journal_change WHERE entry_seq = ? AND position = ?',
    );
  }

  before(position: number): StoredRow | null {
    return parseRow(this.#change.get(this.#entrySeq, position)?.before ?? null);
  }

  after(position: number): StoredRow | null {
    return parseRow(this.#change.get(this.#entrySeq, position)?.after ?? null);
  }

  current(table: JournaledTable, id: string): StoredRow | null {
    let find = this.#finds.get(table);
    if (!find) {
      find = this.#connection.prepare(`SELECT * FROM "${toSnakeCase(table)}" WHERE id = ?`);
      this.#finds.set(table, find);
    }
    return find.get(id) ?? null;
  }
}

type Pointer = readonly [column: string, parent: JournaledTable];

function pointerColumns(connection: Database.Database): Map<JournaledTable, Pointer[]> {
  const columns = new Map<JournaledTable, Pointer[]>();
  for (const { table, column, parent } of listForeignKeys(connection)) {
    columns.set(table, [...(columns.get(table) ?? []), [column, parent]]);
  }
  return columns;
}

function targetsOf(row: StoredRow, pointers: readonly Pointer[]): string[] {
  return pointers.flatMap(([column, parent]) => {
    const id = row[column];
    return id == null ? [] : [rowKey(parent, String(id))];
  });
}
