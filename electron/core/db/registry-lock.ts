import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/contract/errors.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { storageRefusal } from './storage-refusal.ts';

export interface LockHolder {
  name: string;
  host: string;
  since: string;
}

/** Whoever is there needs no longer than this to write its name. */
const PATIENCE_MS = 300;

/** The file beside the registry that its one writer keeps locked. It stays when nobody does. */
export function lockPath(dataDir: string): string {
  return join(dataDir, 'registry.holder');
}

/**
 * Takes the one writer's place of a data folder and returns the call that gives it back. The system itself
 * holds the lock, through SQLite: it ends with the process, however that ends, and no process number that
 * another program was given since can keep it. Throws `registry-locked` with who holds it since when,
 * `folder-not-writable` or `disk-full`.
 */
export function lockRegistry(dataDir: string, holder: string, now: Date): () => void {
  const lock = openLock(dataDir);
  try {
    // What is committed can be read beside the lock, so the name comes first and the lock that lasts second.
    lock.exec('BEGIN IMMEDIATE');
    lock.exec('CREATE TABLE IF NOT EXISTS holder (name TEXT, host TEXT, since TEXT); DELETE FROM holder');
    lock.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(holder, hostname(), now.toISOString());
    lock.exec('COMMIT; BEGIN IMMEDIATE');
  } catch (error) {
    const refusal = isBusy(error) ? refuseBecauseOf(readHolder(lock)) : storageRefusal(error, dataDir);
    lock.close();
    throw refusal ?? error;
  }
  return () => lock.close();
}

/** Who has the writer's place of a data folder right now; null: nobody. */
export function findHolder(dataDir: string): LockHolder | null {
  if (!existsSync(lockPath(dataDir))) return null;
  const lock = new Database(lockPath(dataDir), { timeout: 0 });
  try {
    lock.exec('BEGIN IMMEDIATE; ROLLBACK');
    return null;
  } catch (error) {
    return isBusy(error) ? readHolder(lock) : null;
  } finally {
    lock.close();
  }
}

function openLock(dataDir: string): Database.Database {
  try {
    return new Database(lockPath(dataDir), { timeout: PATIENCE_MS });
  } catch {
    throw new AppError('folder-not-writable', { folder: dataDir });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readHolder(lock: Database.Database): LockHolder | null {
  try {
    return lock.prepare<[], LockHolder>('SELECT name, host, since FROM holder').get() ?? null;
  } catch {
    // It is just writing its name for the first time.
    return null;
  }
}

/** How a holder is named to others. */
export function nameHolder({ name, host, since }: LockHolder): { holder: string; since: string } {
  return { holder: `${name} (${host})`, since: formatMoment(since) };
}

function refuseBecauseOf(other: LockHolder | null): AppError {
  const now = formatMoment(new Date().toISOString());
  return new AppError('registry-locked', other ? nameHolder(other) : { holder: 'Louyu', since: now });
}
