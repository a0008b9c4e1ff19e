import { existsSync, renameSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import type { Recovered } from '#shared/contract/backup.ts';
import { AppError } from '#shared/contract/errors.ts';
import { openRegistry, registryPath } from '../db/registry-file.ts';
import { type Backup, backupFolder, listBackups } from './backup-folder.ts';
import { checkRegistry } from './check-registry.ts';
import { finishCopy } from './copy-registry.ts';
import { repeatSteps } from './repeat-steps.ts';

/** The newest copy of a data folder's registry that checks out; null where there is none. */
export function newestSoundBackup(dataDir: string): Backup | null {
  return listBackups(backupFolder(dataDir)).find(({ path }) => checkRegistry(path).length === 0) ?? null;
}

/**
 * Moves a damaged registry aside, puts a copy in its place and repeats the steps since then that can still be
 * read from the damaged file. The caller holds the writer's place. Throws `no-sound-backup`.
 */
export async function recoverRegistry(
  dataDir: string,
  now: Date,
  from?: string,
): Promise<NonNullable<Recovered>> {
  const copy = from === undefined ? newestSoundBackup(dataDir) : { path: from, at: now.toISOString() };
  if (!copy || checkRegistry(copy.path).length > 0)
    throw new AppError('no-sound-backup', { folder: dataDir });
  const path = registryPath(dataDir);
  const damaged = freeName(`${path}.damaged-${now.toISOString().slice(0, 10)}`);
  const partial = `${path}.partial`;
  await copyFile(copy.path, partial);
  // The write-ahead log goes along: steps that are only in it may be sound.
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, damaged + suffix);
  finishCopy(partial, path);
  const file = await openRegistry(dataDir, 'write');
  try {
    return { at: copy.at, replayed: repeatFrom(damaged, file.connection), damaged };
  } finally {
    await file.close();
  }
}

function repeatFrom(damaged: string, registry: Database.Database): number {
  try {
    const source = new Database(damaged, { readonly: true, fileMustExist: true });
    try {
      return repeatSteps(source, registry);
    } finally {
      source.close();
    }
  } catch {
    return 0;
  }
}

function freeName(path: string): string {
  if (!existsSync(path)) return path;
  for (let again = 2; ; again++) if (!existsSync(`${path}.${again}`)) return `${path}.${again}`;
}
