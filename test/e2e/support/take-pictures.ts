import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startCore } from '#core/start-core.ts';
import { buildIfNeeded } from '../../../electron/launch/build-if-needed.ts';
import { launchChromium, newOfficeContext } from './chromium.ts';
import { untilReady } from './ready.ts';
import { startWebProcess } from './web-process.ts';

/** `npm run pictures`: the pictures of README and manual, taken from the running program on the street sample. */
const ROSTER = 'test/fixtures/新世总部大楼-次月名册.csv';
const folder = join(process.cwd(), 'docs/images');
mkdirSync(folder, { recursive: true });

await buildIfNeeded();
const dataDir = join(tmpdir(), '楼宇党建台账');
rmSync(dataDir, { recursive: true, force: true });
const core = await startCore({ dataDir, mode: 'write', holder: 'pictures' });
for await (const _ of await core.client.setup.loadSample({ scale: 'street' }));
await core.close();

const host = await startWebProcess(dataDir);
const browser = await launchChromium();
try {
  await inTheme('light', async (page) => {
    await picture(page, '/', 'overview');
    await picture(page, '/buildings', 'buildings');
    await picture(page, '/firms', 'firms');
    await picture(page, '/orgs', 'orgs');
    await picture(page, '/reports', 'report');
    await open(page, '/import');
    await page.locator('input[type="file"]').first().setInputFiles(ROSTER);
    await page.getByText('疑似迁出').first().waitFor();
    await page.screenshot({ path: join(folder, 'import.png') });
  });
  await inTheme('dark', (page) => picture(page, '/', 'overview-dark'));
} finally {
  await browser.close();
  await host.stop();
  rmSync(dataDir, { recursive: true });
}

async function inTheme(theme: 'light' | 'dark', take: (page: Page) => Promise<void>): Promise<void> {
  const context = await newOfficeContext(browser, theme);
  const page = await context.newPage();
  await page.goto(host.address);
  await untilReady(page);
  await take(page);
  await context.close();
}

async function picture(page: Page, route: string, name: string): Promise<void> {
  await open(page, route);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function open(page: Page, route: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${route}`);
  await page.reload();
  await untilReady(page);
}
