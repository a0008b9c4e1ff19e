import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openRegistry, registryPath } from '../db/registry-file.ts';
import { forceToDisk } from './copy-registry.ts';

/** Where a copy is made ready to take the registry's place; what is in it is never needed again. */
export function workFolder(dataDir: string): string {
  return join(dataDir, 'restoring');
}

/** Where a copy from elsewhere waits to be looked at and put back. */
export function broughtFolder(dataDir: string): string {
  return join(dataDir, 'brought');
}

/**
 * A copy of a copy, beside the registry, brought to the newest migration and in one file. Returns its path. Throws
 * `registry-too-new`.
 */
export async function prepareCopy(dataDir: string, path: string): Promise<string> {
  const folder = workFolder(dataDir);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const fresh = registryPath(folder);
  copyFileSync(path, fresh);
  await (await openRegistry(folder, 'write')).close();
  const database = new Database(fresh);
  database.pragma('journal_mode = DELETE');
  database.close();
  await forceToDisk(fresh);
  return fresh;
}
