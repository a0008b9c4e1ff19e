import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { ColumnTable } from '#shared/contract/base.ts';
import type { Scale } from '#shared/contract/setup.ts';
import { launchChromium, newOfficeContext } from '../e2e/support/chromium.ts';
import { untilReady } from '../e2e/support/ready.ts';
import { startWebProcess } from '../e2e/support/web-process.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { openTempCore } from './support/temp-core.ts';

/** Opening the page of firms, from the click to the first row on screen, beside bare AG Grid with the same rows. */
export async function benchGrid(scale: Scale): Promise<BenchLine> {
  await using temp = await openTempCore(scale);
  const table = await temp.handle.client.firm.table({});
  await temp.handle.close();
  const browser = await launchChromium();
  const ours = await measureOurs(temp.dataDir, async (url) => {
    const page = await (await newOfficeContext(browser)).newPage();
    await page.goto(url);
    await untilReady(page);
    return page;
  });
  const bound = await measureBare(table, async (url) => {
    const page = await (await newOfficeContext(browser)).newPage();
    await page.goto(url);
    return page;
  });
  await browser.close();
  return {
    what: `firm grid opens, ${table.rows} rows`,
    ours,
    bound,
    boundIs: 'bare AG Grid, same rows as JSON',
  };
}

async function measureOurs(dataDir: string, open: (url: string) => Promise<Page>): Promise<number> {
  const host = await startWebProcess(dataDir);
  const page = await open(host.address);
  const median = await medianOf(3, async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.locator('[role="row"][row-index="0"]').first().waitFor({ state: 'detached' });
    await untilFirstRow(page, 'ours');
  });
  await host.stop();
  return median;
}

async function measureBare(table: ColumnTable, open: (url: string) => Promise<Page>): Promise<number> {
  const outDir = join(process.cwd(), 'out/bench/bare-grid');
  await build({
    root: join(import.meta.dirname, 'bare-grid'),
    plugins: [react()],
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    if (path === '/rows.json') response.end(JSON.stringify(table));
    else {
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      createReadStream(join(outDir, path === '/' ? 'index.html' : path)).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const median = await medianOf(3, async () => {
    const page = await open(url);
    await untilFirstRow(page, 'bare');
  });
  server.close();
  return median;
}

/** Opens the grid in the page and resolves once its first row has its cells and has been painted. */
function untilFirstRow(page: Page, grid: 'ours' | 'bare'): Promise<void> {
  return page.evaluate(
    (which) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const cell = document.querySelector('[role="row"][row-index="0"] [role="gridcell"]');
          if (cell?.textContent) requestAnimationFrame(() => resolve());
          else requestAnimationFrame(look);
        };
        if (which === 'ours') location.hash = '#/firms';
        else (window as unknown as { openGrid(): void }).openGrid();
        look();
      }),
    grid,
  );
}
