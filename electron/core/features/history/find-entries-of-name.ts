import type { RegistryFile } from '../../db/registry-file.ts';
import { JOURNALED_TABLES, type JournaledTable } from '../../db/schema.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import { OWNER_COLUMNS } from './row-key.ts';

/** Entries that wrote a record whose name contains the words, or a row that belongs to one; by `seq`. */
export function findEntriesOfName({ reader }: RegistryFile, words: string): Set<number> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const named = JOURNALED_TABLES.filter((table) => hasName(reader, table));
  const rows = named.map(idsByName);
  for (const [table, owners] of Object.entries(OWNER_COLUMNS)) {
    for (const [column, parent] of owners) {
      rows.push(`SELECT id FROM "${toSnakeCase(table)}" WHERE ${column} IN (${idsByName(parent)})`);
    }
  }
  const found = reader
    .prepare<[{ like: string }], number>(
      `SELECT DISTINCT entry_seq FROM journal_change WHERE row_id IN (${rows.join(' UNION ALL ')})`,
    )
    .pluck()
    .all({ like });
  return new Set(found);
}

function idsByName(table: JournaledTable): string {
  return `SELECT id FROM "${toSnakeCase(table)}" WHERE name LIKE :like ESCAPE '\\'`;
}

function hasName(reader: RegistryFile['reader'], table: JournaledTable): boolean {
  return (
    reader
      .prepare<[string], number>("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'name'")
      .pluck()
      .get(toSnakeCase(table)) === 1
  );
}
