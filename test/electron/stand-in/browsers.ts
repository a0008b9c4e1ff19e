import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, launchChromium, SCREEN } from '../../e2e/support/chromium.ts';
import { tellTest } from './test-channel.ts';

/** What the program gave Chromium with `app.commandLine.appendSwitch`. */
export const usedSwitches: string[] = [];

let main: Promise<BrowserContext> | null = null;
let papers: Promise<Browser> | null = null;

/** The profile of the default session; the test is told where to connect to it. */
export function mainProfile(userData: string): Promise<BrowserContext> {
  main ??= launchMain(join(userData, 'chromium'));
  return main;
}

/** A profile in memory, as of a session named without `persist:`. */
export async function memoryProfile(javaScriptEnabled: boolean): Promise<BrowserContext> {
  papers ??= launchChromium();
  return (await papers).newContext({ javaScriptEnabled });
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([main?.then((context) => context.close()), papers?.then((browser) => browser.close())]);
}

async function launchMain(profileDir: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The stand-in needs Chromium, Chrome or Edge.');
  mkdirSync(profileDir, { recursive: true });
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    args: [...CHROMIUM_FLAGS, ...usedSwitches, '--remote-debugging-port=0'],
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: SCREEN,
    locale: 'zh-CN',
  });
  const [port] = readFileSync(join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n');
  tellTest({ type: 'browser', endpoint: `http://127.0.0.1:${port}` });
  return context;
}
