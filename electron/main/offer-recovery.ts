import { dialog } from 'electron';
import type { TFunction } from 'i18next';
import type { CoreHandle, StartCoreOptions } from '#core/start-core.ts';
import { writeOrRead } from '#core/write-or-read.ts';
import { needsRecovery } from '#shared/contract/errors.ts';

/** Starts the core, for reading only where another machine has the registry; where the registry is damaged and a sound copy is there, asks whether to restore it. */
export async function startOrRecover(
  options: Omit<StartCoreOptions, 'mode'>,
  t: TFunction,
): Promise<CoreHandle> {
  try {
    return await writeOrRead(options);
  } catch (error) {
    if (!needsRecovery(error) || !error.code.endsWith('-copy')) throw error;
    const what = error.code === 'registry-missing-copy' ? 'missing' : 'damaged';
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: t(`shell.dialog.${what}`),
      message: t(`shell.dialog.${what}`),
      detail: t(`shell.dialog.${what}Detail`, error.params),
      buttons: [t('shell.dialog.recover'), t('shell.dialog.leave')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response !== 0) throw error;
    return writeOrRead({ ...options, recover: {} });
  }
}
