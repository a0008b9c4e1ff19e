import { dialog } from 'electron';
import type { TFunction } from 'i18next';
import { type CoreHandle, type StartCoreOptions, startCore } from '#core/start-core.ts';
import { AppError } from '#shared/contract/errors.ts';

/** Starts the core; where the registry is damaged and a sound copy is there, asks whether to restore it. */
export async function startOrRecover(options: StartCoreOptions, t: TFunction): Promise<CoreHandle> {
  try {
    return await startCore(options);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'registry-damaged-copy') throw error;
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: t('shell.dialog.damaged'),
      message: t('shell.dialog.damaged'),
      detail: t('shell.dialog.damagedDetail', error.params),
      buttons: [t('shell.dialog.recover'), t('shell.dialog.leave')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response !== 0) throw error;
    return startCore({ ...options, recover: {} });
  }
}
