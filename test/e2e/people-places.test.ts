import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, scrollsSideways } from './support/accessibility.ts';
import { loadSample } from './support/load-sample.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

/** Looks until it holds, as long as a busy machine may take. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

describeInShells('人员与地区', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const open = async (place: string, tab: string) => {
    const { page } = shell();
    await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await untilReady(page);
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: `新增${tab}` }).waitFor();
  };
  /** What the registry's own file says. */
  const stored = (sql: string, ...params: string[]): unknown => {
    const file = new Database(join(shell().dataDir, 'registry.louyu'), { readonly: true });
    try {
      return file
        .prepare(sql)
        .pluck()
        .get(...params);
    } finally {
      file.close();
    }
  };

  describe('every table', () => {
    for (const [place, tab] of [
      ['人员', '专职党群工作者'],
      ['人员', '党建指导员'],
      ['地区与站点', '服务站点'],
      ['地区与站点', '党群服务中心'],
      ['地区与站点', '街道'],
      ['地区与站点', '社区'],
      ['地区与站点', '依托单位'],
    ] as const) {
      test(`${tab} opens with its rows, not wider than the window`, async () => {
        await open(place, tab);
        await shell().page.getByRole('gridcell').first().waitFor();
        expect(await scrollsSideways(shell().page)).toBe(false);
      });
    }
  });

  test('the workers are usable by those who cannot see them', async () => {
    await open('人员', '专职党群工作者');
    expect(await findBarriers(shell().page)).toEqual([]);
  });

  test('a street typed into the empty row is in the registry, and Ctrl+Z takes it away again', async () => {
    await open('地区与站点', '街道');
    const { page } = shell();
    const count = () => stored('SELECT count(*) FROM street WHERE name = ?', '试验街道');
    await page.getByRole('button', { name: '新增街道' }).click();
    await page.keyboard.type('试验街道');
    await page.keyboard.press('Tab');
    await page.keyboard.type('试验区');
    await page.keyboard.press('Enter');
    await soon(count).toBe(1);
    await page.keyboard.press('Control+z');
    await soon(count).toBe(0);
  });
});
