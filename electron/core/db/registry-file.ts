import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { migrateRegistry } from './migrate.ts';
import { isNetworkFolder } from './network-folder.ts';
import type { Schema } from './schema.ts';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.ts';

/** Reads. Writing goes through a `Tx`, so that nothing is ever written without a journal entry. */
export type Db = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'fn'>;

/** The open registry. */
export interface RegistryFile {
  readonly path: string;
  readonly kysely: Kysely<Schema>;
  /** The one connection that commands write through; it sees what they have not committed yet. */
  readonly connection: Database.Database;
  /** What pages and reports read through: committed rows only, also while a long command writes. */
  readonly reader: Database.Database;
  close(): Promise<void>;
}

/** The registry's file inside a data folder. */
export function registryPath(dataDir: string): string {
  return join(dataDir, 'registry.louyu');
}

/**
 * Opens the registry of a data folder, making folder and file where there are none, and brings it to the
 * newest migration. `synchronous=FULL`: a committed command survives a power cut. On a share of another machine
 * there is no write-ahead log: it only works where all programs share their memory.
 */
export async function openRegistry(
  dataDir: string,
  mode: 'write' | 'read',
  isOnShare = isNetworkFolder(dataDir),
): Promise<RegistryFile> {
  const path = registryPath(dataDir);
  const connection = new Database(path, { readonly: mode === 'read', timeout: 5000 });
  if (mode === 'write') setJournalMode(connection, isOnShare);
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -65536');
  const kysely = new Kysely<Schema>({
    dialect: new TransactionalSqliteDialect({ database: connection }),
    plugins: [new CamelCasePlugin()],
  });
  try {
    if (mode === 'write') await migrateRegistry(kysely);
  } catch (error) {
    connection.close();
    throw error;
  }
  const reader = mode === 'read' ? connection : new Database(path, { readonly: true, timeout: 5000 });
  // It mostly reads whole tables once: a larger cache would only hold them twice.
  reader.pragma('cache_size = -16384');
  return {
    path,
    kysely,
    connection,
    reader,
    close: async () => {
      reader.close();
      await kysely.destroy();
    },
  };
}

function setJournalMode(connection: Database.Database, isOnShare: boolean): void {
  if (!isOnShare) {
    connection.pragma('journal_mode = WAL');
    return;
  }
  // A file that was used on a local disk still wants its log: alone, it is read without shared memory.
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = TRUNCATE');
  connection.pragma('locking_mode = NORMAL');
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
}
