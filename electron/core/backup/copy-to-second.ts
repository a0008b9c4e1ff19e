import { copyFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '#shared/contract/errors.ts';
import { type Backup, ENCRYPTED, sumInName } from './backup-folder.ts';
import { decryptFile, encryptFile } from './cipher/encrypt-file.ts';
import type { BackupKey } from './cipher/key.ts';
import { finishCopy, forceNamesToDisk, removeQuietly } from './copy-registry.ts';

/** Puts a copy into the second place, encrypted where there is a key, and reads it back there. Returns its path. */
export async function copyToSecond(backup: Backup, folder: string, key: BackupKey | null): Promise<string> {
  const target = join(folder, basename(backup.path) + (key ? ENCRYPTED : ''));
  const partial = `${target}.partial`;
  try {
    if (key) {
      await encryptFile(backup.path, partial, key);
      const sum = await decryptFile(partial, key);
      if (sum !== (sumInName(backup.path) ?? sum))
        throw new AppError('backup-unsound', { problem: 'checksum' });
      await rename(partial, target);
      await forceNamesToDisk(folder);
    } else {
      await copyFile(backup.path, partial);
      await finishCopy(partial, () => target);
    }
    return target;
  } catch (error) {
    removeQuietly(partial);
    throw error;
  }
}
