import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/contract/errors.ts';
import { storageRefusal } from '../db/storage-refusal.ts';
import { checkRegistry } from './check-registry.ts';

/** Pages copied before others get their turn: about 4 MB, some milliseconds. */
const PAGES_AT_ONCE = 1_000;

/**
 * Copies an open registry to a file while it is in use: beside it first, then checked, forced to the disk and
 * renamed, so that a file of that name is always whole. Throws `disk-full`, `folder-not-writable`, or
 * `backup-unsound` when the copy does not check out.
 */
export async function copyRegistry(source: Database.Database, target: string): Promise<void> {
  const partial = `${target}.partial`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    removeQuietly(partial);
    await source.backup(partial, { progress: () => PAGES_AT_ONCE });
    finishCopy(partial, target);
  } catch (error) {
    removeQuietly(partial);
    throw storageRefusal(error, dirname(target)) ?? fileRefusal(error, dirname(target)) ?? error;
  }
}

/** Removes what may not be there, or not be reachable any more: the reason why is told already. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Checks a copy that is written, forces it to the disk and gives it its name. */
export function finishCopy(partial: string, target: string): void {
  standAlone(partial);
  const [problem] = checkRegistry(partial);
  if (problem !== undefined) throw new AppError('backup-unsound', { problem });
  forceToDisk(partial);
  renameSync(partial, target);
  if (process.platform !== 'win32') forceToDisk(dirname(target));
}

/** A copy of a database in WAL mode would leave two more files behind whenever it is read. */
function standAlone(path: string): void {
  const copy = new Database(path);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

function forceToDisk(path: string): void {
  const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What the system says of a folder or a disk, as a refusal; null for everything else. */
export function fileRefusal(error: unknown, folder: string): AppError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full', {});
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EIO', 'ENODEV'].includes(code))
    return new AppError('folder-not-writable', { folder });
  // better-sqlite3 tells a folder that is not there by a sentence only.
  if (error instanceof TypeError && /directory does not exist/.test(error.message))
    return new AppError('folder-not-writable', { folder });
  return null;
}
