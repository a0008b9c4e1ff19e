import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { TFunction } from 'i18next';

/**
 * Asks where to put a file and writes it there whole or not at all. A place that cannot be written is told in
 * a box, and counts as cancelled.
 */
export async function saveFile(
  window: BrowserWindow,
  name: string,
  content: Uint8Array,
  t: TFunction,
): Promise<'saved' | 'cancelled'> {
  const defaultPath = join(app.getPath('documents'), plainName(name));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath });
  if (canceled || !filePath) return 'cancelled';
  const part = `${filePath}.${randomUUID()}.part`;
  try {
    await writeFile(part, content, { flag: 'wx' });
    await rename(part, filePath);
    return 'saved';
  } catch {
    await rm(part, { force: true });
    await dialog.showMessageBox(window, {
      type: 'error',
      message: t('shell.dialog.cannotSave'),
      detail: t('errors.output-not-writable', { file: filePath }),
    });
    return 'cancelled';
  }
}

/** A name is no path, and holds only what every system allows in one. */
function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '') || 'louyu';
}
