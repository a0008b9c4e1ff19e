import type Database from 'better-sqlite3';
import type { RecordPart } from '#shared/contract/history.ts';
import { diffRow, type RowState } from '#shared/domain/history/diff-row.ts';
import { type ForeignKey, listForeignKeys } from '../../../db/foreign-keys.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { toCamelCase } from '../../../db/snake-case.ts';
import { parseRow, type StoredRow } from '../../../journal/stored-row.ts';
import { findNames } from '../record-names.ts';
import { OWNER_COLUMNS, rowKey } from '../row-key.ts';

/** One row that an entry wrote. */
export interface RowChange {
  table: JournaledTable;
  id: string;
  before: string | null;
  after: string | null;
}

/** Describes changes as people read them, and gathers the names of what their cells point to. */
export class PartWriter {
  readonly #connection: Database.Database;
  readonly #keys: ForeignKey[];
  readonly #names = new Map<string, string>();

  constructor(connection: Database.Database) {
    this.#connection = connection;
    this.#keys = listForeignKeys(connection);
  }

  /** The rows of a record, its own first; rows in which nothing that a person sees has changed are left out. */
  describe(record: string, changes: readonly RowChange[]): RecordPart[] {
    const own = changes.filter(({ table, id }) => rowKey(table, id) === record);
    const others = changes.filter((change) => !own.includes(change));
    return [...own, ...others].flatMap((change) => {
      const isOwn = own.includes(change);
      const [before, after] = [parseRow(change.before), parseRow(change.after)];
      const hidden = isOwn ? [] : this.#ownerFields(change.table);
      const cells = diffRow(toState(before), toState(after)).filter(({ field }) => !hidden.includes(field));
      if (cells.length === 0) return [];
      for (const { column, parent } of this.#keysOf(change.table)) {
        const cell = cells.find(({ field }) => field === toCamelCase(column));
        if (cell) this.#learn(parent, [cell.old, cell.new]);
      }
      const row = after ?? before ?? {};
      return [{ table: change.table, name: isOwn ? null : this.#place(change.table, row, record), cells }];
    });
  }

  /** Names of the rows that cells described so far point to, by id. */
  get names(): Record<string, string> {
    return Object.fromEntries(this.#names);
  }

  #keysOf(table: JournaledTable): ForeignKey[] {
    return this.#keys.filter((key) => key.table === table);
  }

  #ownerFields(table: JournaledTable): string[] {
    return (OWNER_COLUMNS[table] ?? []).map(([column]) => toCamelCase(column));
  }

  /** What a row that belongs to a record is known by: whatever else it points to, and its floor and room. */
  #place(table: JournaledTable, row: StoredRow, record: string): string {
    const ends = this.#keysOf(table).flatMap(({ column, parent }) => {
      const id = row[column];
      return id == null || rowKey(parent, String(id)) === record ? [] : this.#learn(parent, [id]);
    });
    return [...ends, row.room ?? row.floor].filter((word) => word != null).join(' ');
  }

  #learn(table: JournaledTable, values: readonly (string | number | null)[]): string[] {
    const ids = values.flatMap((value) => (typeof value === 'string' ? value : []));
    const unknown = ids.filter((id) => !this.#names.has(id));
    for (const [id, name] of findNames(this.#connection, table, unknown)) this.#names.set(id, name);
    return ids.map((id) => this.#names.get(id) ?? id);
  }
}

/** A stored row under the names of the schema. */
export function toState(row: StoredRow | null): RowState | null {
  if (row === null) return null;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [toCamelCase(column), value]));
}
