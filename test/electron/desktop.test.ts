import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCore } from '#core/start-core.ts';
import type { DesktopBridge } from '#shared/contract/desktop-bridge.ts';
import { untilReady } from '../e2e/support/ready.ts';
import { type StandInDesktop, startStandInDesktop } from '../e2e/support/stand-in-desktop.ts';
import { tempDataDir } from '../e2e/support/temp-data-dir.ts';
import type { ToTest } from './stand-in/test-channel.ts';

declare global {
  interface Window {
    readonly louyuDesktop: DesktopBridge;
  }
}

const dataDir = tempDataDir();
let desktop: StandInDesktop;

beforeAll(async () => {
  desktop = await startStandInDesktop(dataDir);
  await untilReady(desktop.page);
});
afterAll(async () => {
  await desktop.quit();
  rmSync(dataDir, { recursive: true, force: true });
});

function toldOf<T extends ToTest['type']>(type: T): Extract<ToTest, { type: T }>[] {
  return desktop.told.filter((message): message is Extract<ToTest, { type: T }> => message.type === type);
}

describe('the desktop window', () => {
  test('gives the page three calls and nothing else of the machine', async () => {
    const given = await desktop.page.evaluate(() => ({
      calls: Object.keys(window.louyuDesktop).sort(),
      machine: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(given).toEqual({ calls: ['openPort', 'print', 'saveFile'], machine: [] });
  });

  test('gives a frame inside the page nothing', async () => {
    const inner = await desktop.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const isGiven = Boolean(frame.contentWindow && 'louyuDesktop' in frame.contentWindow);
      frame.remove();
      return isGiven;
    });
    expect(inner).toBe(false);
  });

  test('stays where it is, whatever address the page is sent to', async () => {
    const { page } = desktop;
    const before = page.url();
    for (const address of ['http://127.0.0.1:9/', 'https://attacker.example/', `${before}assets/`]) {
      await page.evaluate((url) => location.assign(url), address);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(page.url()).toBe(before);
    }
  });

  test('opens no second window', async () => {
    const coming = desktop.page.waitForEvent('popup');
    await desktop.page.evaluate(() => void window.open('about:blank'));
    await coming;
    await expect.poll(() => desktop.page.context().pages().length, { timeout: 10_000 }).toBe(1);
  });

  test('has the keys for editing text in its menu', () => {
    const [menu] = toldOf('menu');
    expect(menu?.roles).toEqual(
      expect.arrayContaining(['undo', 'cut', 'copy', 'paste', 'selectAll', 'quit']),
    );
  });
});

describe('saving a file on the desktop', () => {
  const save = (name: string) =>
    desktop.page.evaluate((name) => window.louyuDesktop.saveFile(name, new Uint8Array([1, 2, 3])), name);

  test('writes nothing when the person cancels', async () => {
    await desktop.saveTo(null);
    expect(await save('a.xlsx')).toBe('cancelled');
  });

  test('says so and keeps what was there when the place cannot be written', async () => {
    const path = join(dataDir, 'taken');
    mkdirSync(join(path, 'inside'), { recursive: true });
    await desktop.saveTo(path);
    expect(await save('a.xlsx')).toBe('cancelled');
    expect(toldOf('dialog').at(-1)).toMatchObject({
      kind: 'message-box',
      text: expect.stringContaining(path),
    });
  });

  test('writes every byte where the person says', async () => {
    const path = join(dataDir, 'a.xlsx');
    await desktop.saveTo(path);
    expect(await save('a.xlsx')).toBe('saved');
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  });

  test('proposes the name as a name: what would be a path in it is not', async () => {
    await desktop.saveTo(null);
    await save('../../.profile\0:统计表.xlsx');
    const proposed = toldOf('dialog').at(-1)?.text ?? '';
    expect(basename(proposed)).toBe('_.._.profile__统计表.xlsx');
  });

  test('refuses what is no file', async () => {
    const refused = desktop.page.evaluate(() =>
      window.louyuDesktop.saveFile('a', 'text' as unknown as Uint8Array).catch(() => 'refused'),
    );
    expect(await refused).toBe('refused');
  });
});

describe('paper from the desktop', () => {
  test('a document is printed without its scripts', async () => {
    const html = '<!doctype html><p>纸</p><script>document.body.textContent = "x"</script>';
    await desktop.page.evaluate((html) => window.louyuDesktop.print(html), html);
    expect(toldOf('print').at(-1)?.html).toContain('<p>纸</p>');
  });
});

describe('a registry that is open elsewhere', () => {
  test('opens for reading only, and the window names who writes', async () => {
    const dataDir = tempDataDir();
    const writer = await startCore({ dataDir, mode: 'write', holder: '隔壁电脑' });
    try {
      const reading = await startStandInDesktop(dataDir);
      await untilReady(reading.page);
      await reading.page.getByText('隔壁电脑').waitFor();
      await reading.page.getByText('这里只能查看').waitFor();
      await reading.quit();
    } finally {
      await writer.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

describe('a registry that is damaged', () => {
  test('is opened from its newest backup once the person agrees, and the window says so', async () => {
    const dataDir = tempDataDir();
    try {
      const core = await startCore({ dataDir, mode: 'write', holder: 'test' });
      await core.client.building.edit({ create: [{ name: '恒信大厦' }] });
      await core.client.backup.make();
      await core.close();
      writeFileSync(join(dataDir, 'registry.louyu'), 'nothing of it is left');
      const restored = await startStandInDesktop(dataDir);
      await untilReady(restored.page);
      expect(restored.told).toContainEqual({
        type: 'dialog',
        kind: 'message-box',
        text: expect.stringContaining('台账文件已损坏'),
      });
      await restored.page.getByText('台账文件上次已损坏').waitFor();
      await restored.page.getByRole('link', { name: '楼宇', exact: true }).click();
      await restored.page.getByRole('gridcell', { name: '恒信大厦' }).waitFor();
      await restored.quit();
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
