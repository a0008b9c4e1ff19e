import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchDesktop } from './desktop-shell.ts';
import { tempDataDir } from './temp-data-dir.ts';
import { launchWeb } from './web-shell.ts';

/** The running program as a person has it in front of them, whichever shell it is. */
export interface Shell {
  readonly name: ShellName;
  /** The window, ready. Another one after `restart`. */
  page: Page;
  readonly dataDir: string;
  /** Does something that hands the person a file, and returns the path it was saved to. */
  receiveFile(act: () => Promise<void>): Promise<string>;
  /** Ends the program as a person does and starts it again on the same data folder. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type ShellName = 'web' | 'electron';
export type Launch = (dataDir: string) => Promise<Shell>;

export const launchers: Readonly<Record<ShellName, Launch>> = { web: launchWeb, electron: launchDesktop };

/**
 * The same tests in each shell: `describeInShells('importing', (shell) => { test('…', () => shell().page …) })`.
 * Every shell starts once on a data folder of its own.
 */
export function describeInShells(title: string, tests: (shell: () => Shell) => void): void {
  describe.each(Object.keys(launchers) as ShellName[])(`${title} (%s)`, (name) => {
    let shell: Shell | undefined;
    const dataDir = tempDataDir();
    beforeAll(async () => {
      shell = await launchers[name](dataDir);
    });
    afterAll(async () => {
      await shell?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });
    tests(() => {
      if (!shell) throw new Error('The shell has not started');
      return shell;
    });
  });
}
