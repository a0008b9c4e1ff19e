import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { browserPaths } from '#core/reports/browser-paths.ts';

/** The office screen that the program is made for. */
export const SCREEN = { width: 1366, height: 768 };

/** No request leaves the machine, and no service of the browser starts one. */
export const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The Chromium, Chrome or Edge of this machine, or null. */
export function findChromium(): string | null {
  return browserPaths(process.platform, process.env).find((path) => existsSync(path)) ?? null;
}

/** A headless browser that reaches nothing but this machine. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge here: install one or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS, chromiumSandbox: process.getuid?.() !== 0 });
}

/** A fresh profile on the office screen, in Chinese. */
export function newOfficeContext(
  browser: Browser,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<BrowserContext> {
  return browser.newContext({ viewport: SCREEN, locale: 'zh-CN', colorScheme, acceptDownloads: true });
}
