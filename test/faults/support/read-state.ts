import Database from 'better-sqlite3';
import { JOURNALED_TABLES } from '#core/db/schema.ts';
import { toSnakeCase } from '#core/db/snake-case.ts';
import { isSameRow, parseRow, type StoredRow } from '#core/journal/stored-row.ts';

/** The journal of a registry: each step, and whether it is undone. */
export type Steps = ReadonlyMap<string, boolean>;

interface Change {
  table_name: string;
  row_id: string;
  after: string | null;
}

/**
 * The steps of a closed or killed registry, and every row that is not as they say: a command of which only a part
 * is there leaves such rows, whichever part it is.
 */
export function readState(path: string): { steps: Steps; strays: string[] } {
  const database = new Database(path, { readonly: true });
  try {
    return { steps: stepsOf(database), strays: findStrays(database) };
  } finally {
    database.close();
  }
}

/** The steps of a copy. */
export function readSteps(path: string): Steps {
  const database = new Database(path, { readonly: true });
  try {
    return stepsOf(database);
  } finally {
    database.close();
  }
}

function stepsOf(database: Database.Database): Steps {
  const entries = database.prepare<[], { id: string; undone_at: string | null }>(
    'SELECT id, undone_at FROM journal_entry ORDER BY seq',
  );
  return new Map(entries.all().map(({ id, undone_at }) => [id, undone_at !== null]));
}

function findStrays(database: Database.Database): string[] {
  const wanted = new Map<string, StoredRow>();
  const changes = database.prepare<[], Change>(
    `SELECT table_name, row_id, after FROM journal_change WHERE entry_seq IN
       (SELECT seq FROM journal_entry WHERE undone_at IS NULL) ORDER BY entry_seq, position`,
  );
  for (const { table_name, row_id, after } of changes.iterate()) {
    const row = parseRow(after);
    if (row) wanted.set(`${toSnakeCase(table_name)} ${row_id}`, row);
    else wanted.delete(`${toSnakeCase(table_name)} ${row_id}`);
  }
  const strays: string[] = [];
  for (const table of JOURNALED_TABLES.map(toSnakeCase)) {
    for (const row of database.prepare<[], StoredRow>(`SELECT * FROM "${table}"`).iterate()) {
      const key = `${table} ${row.id}`;
      if (!isSameRow(row, wanted.get(key) ?? null)) strays.push(key);
      wanted.delete(key);
    }
  }
  return [...strays, ...wanted.keys()];
}
