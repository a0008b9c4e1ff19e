import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import { AppError } from '#shared/contract/errors.ts';
import { isOlderRegistry } from '../db/migrate.ts';
import { registryPath } from '../db/registry-file.ts';
import type { Schema } from '../db/schema.ts';
import { backupFolder, listBackups } from './backup-folder.ts';
import { checkConnection } from './check-registry.ts';
import { copyRegistry } from './copy-registry.ts';
import { isAsSealed } from './seal.ts';

/**
 * Looks at a registry before anything is written to it: a damaged one is refused, and one of an earlier version
 * is copied before it is brought up to date. A folder that never had a registry is fine. Throws
 * `registry-damaged`, `registry-missing` where copies are there without one, or what kept the copy from being made.
 */
export async function lookBeforeWriting(dataDir: string, now: Date): Promise<void> {
  const path = registryPath(dataDir);
  const hadOne = listBackups(backupFolder(dataDir)).length > 0;
  if (!existsSync(path)) {
    if (hadOne) throw new AppError('registry-missing', {});
    return;
  }
  const database = new Database(path, { timeout: 5000 });
  const kysely = new Kysely<Schema>({
    dialect: new SqliteDialect({ database }),
    plugins: [new CamelCasePlugin()],
  });
  try {
    if (isEmpty(database)) {
      if (hadOne) throw new AppError('registry-damaged', {});
      return;
    }
    const older = await isOlderRegistry(kysely);
    if (!isAsSealed(dataDir, database) || checkConnection(database).length > 0)
      throw new AppError('registry-damaged', {});
    if (older) await copyRegistry(database, backupFolder(dataDir), now, 'before-upgrade');
  } finally {
    await kysely.destroy();
  }
}

/** A file that was made and never filled: the program ended before its first migration. */
function isEmpty(database: Database.Database): boolean {
  return database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}
