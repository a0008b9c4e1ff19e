import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchChromium, newOfficeContext } from './support/chromium.ts';
import { untilReady } from './support/ready.ts';
import { tempDataDir } from './support/temp-data-dir.ts';
import { startWebProcess } from './support/web-process.ts';

test('a page whose program has ended says so, and still opens its other pages', async () => {
  const dataDir = tempDataDir();
  const host = await startWebProcess(dataDir);
  const browser = await launchChromium();
  try {
    const page = await (await newOfficeContext(browser)).newPage();
    const otherPage = page.waitForResponse(/import-page.*\.js$/);
    await page.goto(host.address);
    await untilReady(page);
    await (await otherPage).finished();
    await host.stop();
    await page.getByRole('alert').getByText('与台账程序的连接中断').waitFor();
    await page.getByRole('link', { name: '导入' }).click();
    await page.getByRole('button', { name: '选择文件…' }).waitFor();
    expect(await page.getByText('本页显示时出错').count()).toBe(0);
  } finally {
    await browser.close();
    await host.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
