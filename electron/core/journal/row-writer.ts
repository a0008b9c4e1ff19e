import type Database from 'better-sqlite3';
import { toSnakeCase } from '../db/snake-case.ts';
import type { StoredRow } from './stored-row.ts';

/** Bare row access to one table by id, with statements prepared once. Knows nothing of the journal. */
export class RowWriter {
  readonly table: string;
  readonly columns: readonly string[];
  readonly #find: Database.Statement<[string], StoredRow>;
  readonly #insert: Database.Statement<(string | number | null)[]>;
  readonly #delete: Database.Statement<[string]>;
  readonly #connection: Database.Database;
  readonly #updates = new Map<string, Database.Statement<(string | number | null)[]>>();

  constructor(connection: Database.Database, tableName: string) {
    this.table = toSnakeCase(tableName);
    this.#connection = connection;
    this.columns = connection
      .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${this.table}')`)
      .all()
      .map((column) => column.name);
    this.#find = connection.prepare(`SELECT * FROM "${this.table}" WHERE id = ?`);
    this.#insert = connection.prepare(
      `INSERT INTO "${this.table}" (${this.columns.map(quote).join(', ')}) VALUES (${this.columns.map(() => '?').join(', ')})`,
    );
    this.#delete = connection.prepare(`DELETE FROM "${this.table}" WHERE id = ?`);
  }

  find(id: string): StoredRow | undefined {
    return this.#find.get(id);
  }

  insert(row: StoredRow): void {
    this.#insert.run(...this.columns.map((column) => row[column] ?? null));
  }

  update(id: string, set: StoredRow): void {
    const columns = Object.keys(set);
    const key = columns.join();
    let statement = this.#updates.get(key);
    if (!statement) {
      const assignments = columns.map((column) => `${quote(column)} = ?`).join(', ');
      statement = this.#connection.prepare(`UPDATE "${this.table}" SET ${assignments} WHERE id = ?`);
      this.#updates.set(key, statement);
    }
    statement.run(...columns.map((column) => set[column] ?? null), id);
  }

  delete(id: string): void {
    this.#delete.run(id);
  }
}

function quote(column: string): string {
  return `"${column}"`;
}
