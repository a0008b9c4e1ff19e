import type Database from 'better-sqlite3';
import { JOURNALED_TABLES, type JournaledTable } from './schema.ts';
import { toSnakeCase } from './snake-case.ts';

/** A column of a journaled table that points to the id of another one. `column` as SQLite names it. */
export interface ForeignKey {
  table: JournaledTable;
  column: string;
  parent: JournaledTable;
}

const BY_NAME = new Map<string, JournaledTable>(JOURNALED_TABLES.map((table) => [toSnakeCase(table), table]));

/** Every foreign key between journaled tables. */
export function listForeignKeys(connection: Database.Database): ForeignKey[] {
  return JOURNALED_TABLES.flatMap((table) =>
    connection
      .prepare<[string], { column: string; parent: string }>(
        'SELECT "from" AS "column", "table" AS parent FROM pragma_foreign_key_list(?)',
      )
      .all(toSnakeCase(table))
      .flatMap(({ column, parent }) => {
        const journaled = BY_NAME.get(parent);
        return journaled ? [{ table, column, parent: journaled }] : [];
      }),
  );
}
