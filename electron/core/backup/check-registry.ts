import Database from 'better-sqlite3';

/**
 * What is wrong with a registry's file, in SQLite's words; empty for a sound one. Looks at every page, at every
 * row that points to another, and at whether it is a registry at all. Never writes. Of a copy that was just made of a
 * sound one the pages are enough.
 */
export function checkRegistry(path: string, what: 'all' | 'pages' = 'all'): string[] {
  let database: Database.Database;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  } catch (error) {
    return [messageOf(error)];
  }
  try {
    return checkConnection(database, what);
  } catch (error) {
    return [messageOf(error)];
  } finally {
    database.close();
  }
}

/** The same of an open one. */
export function checkConnection(database: Database.Database, what: 'all' | 'pages' = 'all'): string[] {
  const pages = database.pragma('quick_check(20)') as { quick_check: string }[];
  const problems = pages.map(({ quick_check }) => quick_check).filter((answer) => answer !== 'ok');
  if (problems.length > 0) return problems;
  if (what === 'pages') return [];
  const links = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  const lost = new Set(links.map(({ table, parent }) => `${table} → ${parent}`));
  if (lost.size > 0) return [...lost];
  database.prepare('SELECT count(*) FROM journal_entry').get();
  return [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
