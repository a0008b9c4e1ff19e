import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { findElectron } from '../../../electron/launch/electron-binary.ts';
import { untilReady } from './ready.ts';
import { startRealDesktop } from './real-desktop.ts';
import type { Shell } from './shell.ts';
import { startStandInDesktop } from './stand-in-desktop.ts';

/** The built desktop shell, started. */
export interface Desktop {
  readonly page: Page;
  /** What the next save dialog is answered with; null cancels it. */
  saveTo(path: string | null): Promise<void>;
  /** Closes the window and waits until the program has ended. */
  quit(): Promise<void>;
}

/** Electron's own program where it is installed, else the stand-in for it. */
export const startDesktop: (dataDir: string) => Promise<Desktop> = findElectron()
  ? startRealDesktop
  : startStandInDesktop;

/** The built desktop shell with its window open and ready. */
export async function launchDesktop(dataDir: string): Promise<Shell> {
  let desktop = await startDesktop(dataDir);
  await untilReady(desktop.page);
  const shell: Shell = {
    name: 'electron',
    dataDir,
    page: desktop.page,
    receiveFile: async (act) => {
      const path = join(dataDir, `${randomUUID()}.saved`);
      const saved = untilThere(path);
      await desktop.saveTo(path);
      await act();
      await saved;
      return path;
    },
    restart: async () => {
      await desktop.quit();
      desktop = await startDesktop(dataDir);
      await untilReady(desktop.page);
      shell.page = desktop.page;
    },
    close: () => desktop.quit(),
  };
  return shell;
}

/** The shell writes beside and renames: a file that is there is whole. */
async function untilThere(path: string): Promise<void> {
  for await (const { filename } of watch(dirname(path))) if (filename === basename(path)) return;
}
