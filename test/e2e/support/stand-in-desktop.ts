import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { builtProgram } from '../../../electron/launch/paths.ts';
import type { FromTest, ToTest } from '../../electron/stand-in/test-channel.ts';
import type { Desktop } from './desktop-shell.ts';

const register = fileURLToPath(new URL('../../electron/stand-in/register.ts', import.meta.url));

/** The desktop shell on the stand-in for Electron, with all it told since it started. */
export interface StandInDesktop extends Desktop {
  readonly told: readonly ToTest[];
}

/** The program on the stand-in, before it has a window or gives up. */
interface StandInProcess {
  readonly program: ChildProcess;
  readonly told: ToTest[];
  /** The exit code once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts out/main/main.js under Node with the stand-in in Electron's place. */
function spawnStandIn(dataDir: string): StandInProcess {
  const program = fork(builtProgram('main'), ['--data', dataDir], { execArgv: ['--import', register] });
  const told: ToTest[] = [];
  program.on('message', (message: ToTest) => told.push(message));
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve));
  return { program, told, ended };
}

/** Starts the desktop shell on the stand-in and connects to the Chromium that holds its window. */
export async function startStandInDesktop(dataDir: string): Promise<StandInDesktop> {
  const { program, told, ended } = spawnStandIn(dataDir);
  const browser = await Promise.race([
    connect(program),
    ended.then((code) => {
      throw new Error(`The desktop shell ended with ${code}: ${JSON.stringify(told)}`);
    }),
  ]);
  const page = onlyPage(browser);
  return {
    page,
    told,
    saveTo: async (path) => {
      program.send({ type: 'save-to', path } satisfies FromTest);
    },
    quit: async () => {
      await page.close();
      await ended;
    },
  };
}

async function connect(program: ChildProcess): Promise<Browser> {
  const endpoint = await new Promise<string>((resolve) => {
    program.on('message', (message: ToTest) => {
      if (message.type === 'browser') resolve(message.endpoint);
    });
  });
  return chromium.connectOverCDP(endpoint);
}

function onlyPage(browser: Browser): Page {
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The desktop shell has opened no window');
  return page;
}
