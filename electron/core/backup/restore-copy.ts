import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { RegistryFile } from '../db/registry-file.ts';
import { storageRefusal } from '../db/storage-refusal.ts';
import { fileRefusal } from './copy-registry.ts';
import { prepareCopy, workFolder } from './prepare-copy.ts';

/**
 * Puts a sound copy of a registry in the place of the open one, as one transaction of SQLite: whoever reads sees
 * the one or the other. A copy of an earlier version is brought up to date beside it first. Throws
 * `registry-too-new`, `disk-full` or `folder-not-writable`; then nothing has changed.
 */
export async function restoreCopy(file: RegistryFile, dataDir: string, path: string): Promise<void> {
  try {
    const copy = new Database(await prepareCopy(dataDir, path), { readonly: true });
    try {
      // No command may be under way: what it reads would change under it.
      await file.kysely.connection().execute(() => copy.backup(file.path));
    } finally {
      copy.close();
    }
  } catch (error) {
    throw storageRefusal(error, dataDir) ?? fileRefusal(error, dataDir) ?? error;
  } finally {
    rmSync(workFolder(dataDir), { recursive: true, force: true });
  }
}
