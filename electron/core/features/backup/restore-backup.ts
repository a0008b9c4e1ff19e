import { restoreCopy } from '../../backup/restore-copy.ts';
import type { Core } from '../../core.ts';
import { refuseUnsound } from './compare-backup.ts';

/**
 * Puts a copy back, after the registry as it is has been copied: restoring that one undoes it. Throws
 * `backup-unsound`, `registry-too-new`, `read-only`, or what kept the copy from being made; then nothing changed.
 */
export async function restoreBackup(core: Core, path: string): Promise<{ kept: string; restored: string }> {
  core.journal.refuseWhenReading();
  await refuseUnsound(path);
  const kept = await core.backups.make('before-restore');
  await restoreCopy(core.file, core.dataDir, path);
  core.journal.announceAll();
  return { kept: kept.path, restored: path };
}
