import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openRegistry, type RegistryFile, registryPath } from '../db/registry-file.ts';
import { storageRefusal } from '../db/storage-refusal.ts';
import { fileRefusal } from './copy-registry.ts';

/**
 * Puts a sound copy of a registry in the place of the open one, as one transaction of SQLite: whoever reads sees
 * the one or the other. A copy of an earlier version is brought up to date beside it first. Throws
 * `registry-too-new`, `disk-full` or `folder-not-writable`; then nothing has changed.
 */
export async function restoreCopy(file: RegistryFile, dataDir: string, path: string): Promise<void> {
  const folder = join(dataDir, 'restoring');
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    copyFileSync(path, registryPath(folder));
    await (await openRegistry(folder, 'write')).close();
    const copy = new Database(registryPath(folder), { readonly: true });
    try {
      // No command may be under way: what it reads would change under it.
      await file.kysely.connection().execute(() => copy.backup(file.path));
    } finally {
      copy.close();
    }
  } catch (error) {
    throw storageRefusal(error, dataDir) ?? fileRefusal(error, dataDir) ?? error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
