import { existsSync, rmdirSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { breakSeal } from '#core/backup/seal.ts';
import { registryPath } from '#core/db/registry-file.ts';
import { lockPath, lockRegistry } from '#core/db/registry-lock.ts';

/**
 * Takes away a registry that a refused command has just made, and its folder where that is then empty: a
 * refused command leaves nothing. One that anybody has written to meanwhile stays.
 */
export function discardUnusedRegistry(dataDir: string): void {
  const path = registryPath(dataDir);
  if (!existsSync(path)) return;
  const unlock = lockRegistry(dataDir, 'louyu import', new Date());
  try {
    if (!isUnused(path)) return;
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
    breakSeal(dataDir);
  } finally {
    unlock();
  }
  rmSync(lockPath(dataDir), { force: true });
  try {
    rmdirSync(dataDir);
  } catch {
    // It holds something else: it was there before.
  }
}

function isUnused(path: string): boolean {
  const file = new Database(path, { readonly: true });
  try {
    return file.prepare<[], number>('SELECT count(*) FROM journal_entry').pluck().get() === 0;
  } finally {
    file.close();
  }
}
