import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { AppError } from '#shared/contract/errors.ts';
import { secondFolder } from '../../backup/backups.ts';
import type { Core } from '../../core.ts';

/** Sets the folder that every copy also goes to, or null for none. Throws `folder-not-writable` for what is no folder. */
export async function setSecondFolder(core: Core, folder: string | null): Promise<{ entry: string | null }> {
  if (folder !== null && !isFolder(folder)) throw new AppError('folder-not-writable', { folder });
  const id = 'backup.secondFolder';
  const value = JSON.stringify(folder);
  const isSet = secondFolder(core.file) !== null || hasSetting(core, id);
  const { entry } = await core.journal.run('backup.setSecondFolder', async (tx) => {
    if (isSet) tx.update('setting', id, { value });
    else tx.insert('setting', { id, value });
    return { result: undefined, params: { folder: folder ?? '' } };
  });
  return { entry };
}

function hasSetting({ file }: Core, id: string): boolean {
  return file.reader.prepare('SELECT 1 FROM setting WHERE id = ?').get(id) !== undefined;
}

function isFolder(path: string): boolean {
  return isAbsolute(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
