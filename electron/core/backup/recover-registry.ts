import { constants, existsSync, linkSync, rmSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Recovered } from '#shared/contract/backup.ts';
import { AppError } from '#shared/contract/errors.ts';
import { registryPath } from '../db/registry-file.ts';
import { type Backup, backupFolder, listBackups } from './backup-folder.ts';
import { forceNamesToDisk } from './copy-registry.ts';
import { inspectCopy } from './inspect-copy.ts';
import { prepareCopy, workFolder } from './prepare-copy.ts';
import { repeatSteps } from './repeat-steps.ts';
import { breakSeal } from './seal.ts';

/** The newest copy of a data folder's registry that checks out; null where there is none. */
export async function newestSoundBackup(dataDir: string): Promise<Backup | null> {
  for (const backup of listBackups(backupFolder(dataDir)))
    if ((await inspectCopy(backup.path)).length === 0) return backup;
  return null;
}

/**
 * Moves a damaged registry aside and puts a copy in its place, with the steps since then that can still be read
 * from the damaged file. What takes its place is made whole first: ended at any moment, the folder has either the
 * one or the other. The caller holds the writer's place. Throws `no-sound-backup`.
 */
export async function recoverRegistry(
  dataDir: string,
  now: Date,
  from?: string,
): Promise<NonNullable<Recovered>> {
  const copy = from === undefined ? await newestSoundBackup(dataDir) : { path: from, at: now.toISOString() };
  if (!copy || (from !== undefined && (await inspectCopy(from)).length > 0))
    throw new AppError('no-sound-backup', { folder: dataDir });
  const path = registryPath(dataDir);
  const fresh = await prepareCopy(dataDir, copy.path);
  const replayed = repeatFrom(path, fresh);
  const wasThere = existsSync(path);
  const damaged = freeName(`${path}.damaged-${now.toISOString().slice(0, 10)}`);
  // The write-ahead log goes along: steps that are only in it may be sound. It must not meet the new file.
  for (const suffix of ['', '-wal', '-shm']) await keepAs(path + suffix, damaged + suffix);
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  breakSeal(dataDir);
  await rename(fresh, path);
  await forceNamesToDisk(dirname(path));
  rmSync(workFolder(dataDir), { recursive: true, force: true });
  return { at: copy.at, replayed, damaged: wasThere ? damaged : null };
}

/** A second name for a file; file systems without such names get a copy. */
async function keepAs(path: string, name: string): Promise<void> {
  if (!existsSync(path)) return;
  try {
    linkSync(path, name);
  } catch {
    await copyFile(path, name, constants.COPYFILE_EXCL);
  }
}

function repeatFrom(damaged: string, fresh: string): number {
  try {
    const source = new Database(damaged, { readonly: true, fileMustExist: true });
    const registry = new Database(fresh);
    try {
      return repeatSteps(source, registry);
    } finally {
      registry.close();
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
