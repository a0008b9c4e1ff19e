import { existsSync } from 'node:fs';
import { AppError } from '#shared/contract/errors.ts';
import { isOlderRegistry } from '../db/migrate.ts';
import { openRegistry, type RegistryFile, registryPath } from '../db/registry-file.ts';
import { findHolder, lockRegistry } from '../db/registry-lock.ts';
import { backupFolder, listBackups } from './backup-folder.ts';
import { checkConnection } from './check-registry.ts';
import { lookBeforeWriting } from './look-before-writing.ts';
import { breakSeal, hasSeal, isAsSealed, sealRegistry } from './seal.ts';

/**
 * Opens a registry beside its writer. One that an earlier version wrote is first copied and brought to the newest
 * migration, as its writer for that moment. Throws `registry-not-found`, `registry-missing`, `registry-damaged`,
 * `registry-too-new`, and `registry-locked` where an older one is in use.
 */
export async function openForReading(dataDir: string, holder: string, now: Date): Promise<RegistryFile> {
  if (!existsSync(registryPath(dataDir))) throw notThere(dataDir);
  const file = await openRegistry(dataDir, 'read');
  try {
    const isOlder = await isOlderRegistry(file.kysely);
    if (!isOlder) {
      refuseDamaged(dataDir, file);
      return file;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  await bringUpToDate(dataDir, holder, now);
  return openRegistry(dataDir, 'read');
}

function notThere(dataDir: string): AppError {
  const hadOne = listBackups(backupFolder(dataDir)).length > 0;
  return hadOne
    ? new AppError('registry-missing', {})
    : new AppError('registry-not-found', { folder: dataDir });
}

/** The writer has looked at what it has open; what was closed well is as its seal says. */
function refuseDamaged(dataDir: string, { reader }: RegistryFile): void {
  if (findHolder(dataDir)) return;
  const isSound = hasSeal(dataDir) ? isAsSealed(dataDir, reader) : checkConnection(reader).length === 0;
  if (!isSound) throw new AppError('registry-damaged', {});
}

async function bringUpToDate(dataDir: string, holder: string, now: Date): Promise<void> {
  const unlock = lockRegistry(dataDir, holder, now);
  try {
    await lookBeforeWriting(dataDir, now);
    breakSeal(dataDir);
    await (await openRegistry(dataDir, 'write')).close();
    sealRegistry(dataDir);
  } finally {
    unlock();
  }
}
