import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../../electron/launch/build-if-needed.ts';
import { launchChromium, newOfficeContext } from './chromium.ts';
import { untilReady } from './ready.ts';
import { startWebProcess } from './web-process.ts';

/**
 * Saves a picture of a page on the office screen:
 * `node test/e2e/support/screenshot.ts ROUTE OUT.png [--dark] [--data DIR]`, ROUTE like `/firms`. Without
 * `--data` the registry is an empty one. What the page logs goes to standard error.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean' }, data: { type: 'string' } },
});
const [route, file] = positionals;
if (!route || !file) throw new Error('Usage: screenshot.ts ROUTE OUT.png [--dark] [--data DIR]');

await buildIfNeeded();
const emptyDir = values.data ? null : mkdtempSync(join(tmpdir(), 'louyu-'));
const host = await startWebProcess(values.data ?? emptyDir ?? '');
const browser = await launchChromium();
try {
  const context = await newOfficeContext(browser, values.dark ? 'dark' : 'light');
  const page = await context.newPage();
  page.on('console', (message) => console.error(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(host.address);
  await untilReady(page);
  if (route !== '/') {
    await page.goto(`${new URL(host.address).origin}/#${route}`);
    await page.reload();
    await untilReady(page);
  }
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  await host.stop();
  if (emptyDir) rmSync(emptyDir, { recursive: true, force: true });
}
