import { _electron } from 'playwright-core';
import { findElectron } from '../../../electron/launch/electron-binary.ts';
import { builtProgram } from '../../../electron/launch/paths.ts';
import type { Desktop } from './desktop-shell.ts';

/** Starts the desktop shell on Electron's own program; only its dialogs are answered for the person. */
export async function startRealDesktop(dataDir: string): Promise<Desktop> {
  const executablePath = findElectron();
  if (!executablePath) throw new Error('Electron is not installed');
  const electron = await _electron.launch({
    executablePath,
    args: [builtProgram('main'), '--data', dataDir],
  });
  return {
    page: await electron.firstWindow(),
    saveTo: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
      }, path),
    quit: () => electron.close(),
  };
}
