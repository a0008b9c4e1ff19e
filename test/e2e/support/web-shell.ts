import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, newOfficeContext } from './chromium.ts';
import { untilReady } from './ready.ts';
import type { Shell } from './shell.ts';
import { startWebProcess } from './web-process.ts';

/** The built browser host in a process of its own, with Chromium in front of it. */
export async function launchWeb(dataDir: string): Promise<Shell> {
  const browser = await launchChromium();
  const context = await newOfficeContext(browser);
  let host = await startWebProcess(dataDir);
  const openPage = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(host.address);
    await untilReady(page);
    return page;
  };
  const shell: Shell = {
    name: 'web',
    dataDir,
    page: await openPage(),
    receiveFile: async (act) => {
      const coming = shell.page.waitForEvent('download');
      await act();
      const download = await coming;
      const path = join(dataDir, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    restart: async () => {
      await shell.page.close();
      await host.stop();
      host = await startWebProcess(dataDir);
      shell.page = await openPage();
    },
    close: async () => {
      await browser.close();
      await host.stop();
    },
  };
  return shell;
}
