import { mkdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { AppError } from '#shared/contract/errors.ts';
import { storageRefusal } from '../db/storage-refusal.ts';
import { type BackupReason, backupStem } from './backup-folder.ts';
import { inspectFile } from './inspect-copy.ts';

/** Pages copied before others get their turn: about 2 MB, a few milliseconds. */
const PAGES_AT_ONCE = 500;

/**
 * Copies an open registry into a folder while it is in use: beside its place first, then checked, forced to the
 * disk and renamed, so that a copy is always whole. Returns its path. Throws `disk-full`, `folder-not-writable`,
 * or `backup-unsound` when the copy does not check out.
 */
export async function copyRegistry(
  source: Database.Database,
  folder: string,
  moment: Date,
  reason: BackupReason,
): Promise<string> {
  let partial: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const stem = join(folder, backupStem(folder, moment, reason));
    partial = `${stem}.partial`;
    await source.backup(partial, { progress: () => PAGES_AT_ONCE });
    return await finishCopy(partial, (sum) => `${stem}-${sum}.louyu`);
  } catch (error) {
    if (partial !== undefined) removeQuietly(partial);
    throw storageRefusal(error, folder) ?? fileRefusal(error, folder) ?? error;
  }
}

/** Removes what may not be there, or not be reachable any more: the reason why is told already. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Checks a copy that is written, forces it to the disk and gives it the name that its checksum makes. */
export async function finishCopy(partial: string, nameFor: (sum: string) => string): Promise<string> {
  const { problems, sum } = await inspectFile(partial, true);
  if (problems[0] !== undefined) throw new AppError('backup-unsound', { problem: problems[0] });
  await forceToDisk(partial);
  const target = nameFor(sum);
  await rename(partial, target);
  await forceNamesToDisk(dirname(target));
  return target;
}

/** Returns once a power cut can no longer take what was written. */
export async function forceToDisk(path: string): Promise<void> {
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same of new names in a folder; Windows needs nothing for that. */
export async function forceNamesToDisk(folder: string): Promise<void> {
  if (process.platform !== 'win32') await forceToDisk(folder);
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
