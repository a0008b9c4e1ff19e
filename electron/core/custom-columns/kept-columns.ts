import type { Database } from 'better-sqlite3';
import type { CustomColumn, CustomKind, CustomTable } from '#shared/domain/custom-column/custom-column.ts';

/** A column that the office added, as the registry holds it. */
export interface KeptColumn extends CustomColumn {
  id: string;
  version: number;
  table: CustomTable;
}

interface StoredColumn {
  id: string;
  version: number;
  table: CustomTable;
  name: string;
  kind: CustomKind;
  choices: string;
}

const LIST = `
  SELECT id, version, table_name AS "table", name, kind, choices FROM custom_column
  WHERE ended_on IS NULL AND (@table IS NULL OR table_name = @table) ORDER BY rowid`;

const IS_THERE = "SELECT count(*) FROM sqlite_master WHERE name = 'custom_column'";

/**
 * The custom columns of a table, or of all, in the order they were added; a registry of an earlier level, which
 * is looked at and not migrated, has none.
 */
export function listKeptColumns(connection: Database, table: CustomTable | null): KeptColumn[] {
  if (!connection.prepare<[], number>(IS_THERE).pluck().get()) return [];
  return connection
    .prepare<{ table: CustomTable | null }, StoredColumn>(LIST)
    .all({ table })
    .map((column) => ({ ...column, choices: JSON.parse(column.choices) as string[] }));
}
