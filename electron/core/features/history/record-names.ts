import type Database from 'better-sqlite3';
import type { JournaledTable } from '../../db/schema.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import { parseRow, type StoredRow } from '../../journal/stored-row.ts';

/** Tables whose rows are known by something else than `name`. */
const NAME_COLUMNS: Partial<Record<JournaledTable, string>> = {
  import: 'files',
  ruleValue: 'rule_id',
  setting: 'id',
};

/**
 * Finds what people call the rows of a table, by id: their name now, or the last one the journal knows for rows
 * that are gone. A row without a name keeps its id.
 */
export function findNames(
  connection: Database.Database,
  table: JournaledTable,
  ids: readonly string[],
): Map<string, string> {
  const names = new Map<string, string>();
  const find = connection.prepare<[string], StoredRow>(`SELECT * FROM "${toSnakeCase(table)}" WHERE id = ?`);
  const remember = connection
    .prepare<[string, string], string>(
      `SELECT coalesce(after, before) FROM journal_change
       WHERE row_id = ? AND table_name = ? ORDER BY entry_seq DESC, position DESC LIMIT 1`,
    )
    .pluck();
  for (const id of new Set(ids)) {
    const row = find.get(id) ?? parseRow(remember.get(id, table) ?? null);
    names.set(id, (row && nameOf(table, row)) ?? id);
  }
  return names;
}

function nameOf(table: JournaledTable, row: StoredRow): string | null {
  const name = row[NAME_COLUMNS[table] ?? 'name'];
  if (typeof name !== 'string') return null;
  return table === 'import' ? (JSON.parse(name) as string[]).join('、') : name;
}
