import { dialog } from 'electron';
import type { TFunction } from 'i18next';
import { type CoreHandle, type StartCoreOptions, startCore } from '#core/start-core.ts';
import { needsRecovery } from '#shared/contract/errors.ts';

/** Starts the core; where the registry is damaged and a sound copy is there, asks whether to restore it. */
export async function startOrRecover(options: StartCoreOptions, t: TFunction): Promise<CoreHandle> {
  try {
    return await startCore(options);
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
    return startCore({ ...options, recover: {} });
  }
}
