import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, newOfficeContext } from './support/chromium.ts';
import { untilReady } from './support/ready.ts';
import { tempDataDir } from './support/temp-data-dir.ts';
import { startWebProcess, type WebProcess } from './support/web-process.ts';

const SESSION_LOST = '本页面的会话已失效';
const dataDir = tempDataDir();
let host: WebProcess;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  host = await startWebProcess(dataDir);
  browser = await launchChromium();
  context = await newOfficeContext(browser);
  page = await open(host.address);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(address: string, where = context): Promise<Page> {
  const opened = await where.newPage();
  await opened.goto(address);
  await untilReady(opened);
  return opened;
}

describe('the page in a browser', () => {
  test('leaves no token in its address', () => {
    expect(page.url()).toBe(`${new URL(host.address).origin}/`);
  });

  test('is told that it has no session where the address was opened without its token', async () => {
    const stranger = await newOfficeContext(browser);
    const lost = await open(new URL(host.address).origin, stranger);
    await lost.getByText(SESSION_LOST).first().waitFor();
    await stranger.close();
  });

  test('opens a second time from the printed address, and the first tab goes on', async () => {
    const second = await open(host.address);
    for (const tab of [second, page]) {
      await tab.reload();
      await untilReady(tab);
      expect(await tab.locator('body').textContent()).toContain(dataDir);
    }
    await second.close();
  });

  test('prints a report from a frame that the next print replaces', async () => {
    await page.getByRole('link', { name: '报表' }).click();
    for (let i = 0; i < 2; i++) {
      await page.getByRole('button', { name: '打印' }).click();
      await page.getByRole('button', { name: '打印' }).and(page.locator(':enabled')).waitFor();
    }
    const paper = page.locator('body > iframe');
    expect(await paper.count()).toBe(1);
    expect(await paper.contentFrame().locator('body').textContent()).toContain('台账里还没有楼宇');
  });

  test('says so when the program has ended, and works again from the next printed address', async () => {
    await host.stop();
    await page.getByText('与台账程序的连接中断').first().waitFor();
    host = await startWebProcess(dataDir);
    const next = await open(host.address);
    expect(await next.locator('body').textContent()).toContain(dataDir);
  });
});
