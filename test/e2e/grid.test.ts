import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, scrollsSideways } from './support/accessibility.ts';
import { loadSample } from './support/load-sample.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';
import { tableOf } from './support/table.ts';

const soon = expect.poll;

describeInShells('表格', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const { open, header, cell, textOf, keys, statusBar, stored } = tableOf(shell);
  const storedRoom = (name: string) =>
    stored<string>('SELECT t.room FROM tenancy t JOIN firm f ON f.id = t.firm_id WHERE f.name = ?', name);

  describe('入驻单位', () => {
    test('is usable by those who cannot see it, and not wider than the window', async () => {
      await open('入驻单位');
      const { page } = shell();
      expect(await scrollsSideways(page)).toBe(false);
      // A few rows say as much as the hundreds that would take long to look through.
      await page.getByRole('textbox', { name: '查找' }).fill((await textOf(1, '单位名称')) ?? '');
      await soon(statusBar).toContain('显示 1 行');
      expect(await findBarriers(page)).toEqual([]);
    });

    test('a cell typed into is in the registry at once, Ctrl+Z brings the old value back, a restart keeps it', async () => {
      await open('入驻单位');
      const name = (await textOf(1, '单位名称')) ?? '';
      const before = storedRoom(name);
      await (await cell(1, '房号')).click();
      await shell().page.keyboard.type('8888甲');
      await keys('Enter');
      await soon(() => storedRoom(name)).toBe('8888甲');
      expect(await textOf(1, '房号')).toBe('8888甲');

      await keys('Control+z');
      await soon(() => storedRoom(name)).toBe(before);
      await soon(() => textOf(1, '房号')).toBe(before);

      await keys('Control+y');
      await soon(() => storedRoom(name)).toBe('8888甲');
      await shell().restart();
      await open('入驻单位');
      expect(await textOf(1, '房号')).toBe('8888甲');
    });

    test('undo puts the cursor on the cell that it changed', async () => {
      await open('入驻单位');
      await (await cell(3, '统一社会信用代码')).click();
      await keys('Delete');
      await soon(() => textOf(3, '统一社会信用代码')).toBe('');
      await soon(() => shell().page.getByRole('button', { name: '撤销：编辑入驻单位' }).count()).toBe(1);
      await (await cell(1, '楼层')).click();
      await keys('Control+z');
      await soon(() => textOf(3, '统一社会信用代码')).not.toBe('');
      await soon(() => shell().page.getByRole('textbox', { name: '统一社会信用代码 3' }).count()).toBe(1);
    });

    test('an edit leaves its row where it is in a sorted table', async () => {
      await open('入驻单位');
      await header('房号').click();
      const name = (await textOf(1, '单位名称')) ?? '';
      await (await cell(1, '房号')).click();
      await shell().page.keyboard.type('99998');
      await keys('Enter');
      await soon(() => storedRoom(name)).toBe('99998');
      await soon(statusBar).toContain('1 行待重排');
      expect(await textOf(1, '单位名称')).toBe(name);
      await shell().page.getByRole('button', { name: '待重排' }).click();
      await soon(() => textOf(1, '单位名称')).not.toBe(name);
    });

    test('a column keeps the width it was dragged to', async () => {
      await open('入驻单位');
      const { page } = shell();
      const width = async () => (await header('所属党组织').boundingBox())?.width ?? 0;
      const before = await width();
      const box = await header('所属党组织').boundingBox();
      if (!box) throw new Error('The column is out of sight');
      await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width + 59, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      const dragged = await width();
      expect(dragged).toBeGreaterThan(before + 40);
      await open('党组织');
      await open('入驻单位');
      expect(await width()).toBe(dragged);
    });

    test('a search shows the rows with every word and says how many', async () => {
      await open('入驻单位');
      const name = (await textOf(5, '单位名称')) ?? '';
      await (await cell(2, '楼层')).click();
      await keys('Control+Shift+F');
      await shell().page.keyboard.type(name);
      await soon(statusBar).toMatch(/显示 1 行，共 [\d,]+ 行/);
      expect(await textOf(1, '单位名称')).toBe(name);
      await keys('Escape');
      await soon(statusBar).toMatch(/^共 [\d,]+ 行/);
    });

    test('a wrong code stays visible with a red corner and its reason, and is not written', async () => {
      await open('入驻单位');
      const name = (await textOf(2, '单位名称')) ?? '';
      const before = stored('SELECT uscc FROM firm WHERE name = ?', name);
      await (await cell(2, '统一社会信用代码')).click();
      await shell().page.keyboard.type('91310106AY4CL12T2X');
      await keys('Enter', 'ArrowUp');
      await shell().page.getByText('校验位不对，请核对营业执照', { exact: true }).waitFor();
      expect(await textOf(2, '统一社会信用代码')).toBe('91310106AY4CL12T2X');
      expect(
        await (await cell(2, '统一社会信用代码')).evaluate((one) => getComputedStyle(one).backgroundImage),
      ).toContain('gradient');
      await soon(statusBar).toContain('1 格有误，未保存');
      expect(stored('SELECT uscc FROM firm WHERE name = ?', name)).toBe(before);
      await keys('Escape');
      await soon(() => textOf(2, '统一社会信用代码')).toBe(before);
    });

    test('the empty row at the bottom makes a firm', async () => {
      await open('入驻单位');
      await keys('Control++');
      await shell().page.keyboard.type('上海新设信息科技有限公司');
      await keys('Tab');
      await shell().page.keyboard.type('新世');
      await keys('Tab');
      await shell().page.keyboard.type('7');
      await keys('Enter');
      const sql = `SELECT b.name || ' ' || t.floor FROM tenancy t JOIN firm f ON f.id = t.firm_id
        JOIN building b ON b.id = t.building_id WHERE f.name = '上海新设信息科技有限公司'`;
      await soon(() => stored<string>(sql) ?? '').toMatch(/^新世.* 7$/);
      await shell().page.getByRole('gridcell', { name: '上海新设信息科技有限公司' }).waitFor();
    });

    test('an input method keeps its first stroke', async () => {
      await open('入驻单位');
      const { page } = shell();
      await (await cell(4, '房号')).click();
      const devtools = await page.context().newCDPSession(page);
      for (const text of ['q', 'qi', 'qian']) {
        await devtools.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      }
      await devtools.send('Input.insertText', { text: '前台' });
      await keys('Enter');
      await soon(() => textOf(4, '房号')).toBe('前台');
    });

    test('a rectangle is copied and pasted as one command, and summed up in the status bar', async () => {
      await open('入驻单位');
      const { page } = shell();
      if (shell().name === 'web') {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      }
      const copied = [await textOf(7, '楼层'), await textOf(7, '房号')];
      await (await cell(6, '楼层')).click();
      await (await cell(7, '房号')).click({ modifiers: ['Shift'] });
      await soon(statusBar).toContain('计数 4');
      await keys('Control+c');
      await (await cell(9, '楼层')).click();
      await keys('Control+v');
      await soon(async () => [await textOf(10, '楼层'), await textOf(10, '房号')]).toEqual(copied);
      await page.getByRole('button', { name: '撤销：编辑入驻单位：新增 0，修改 2' }).waitFor();
    });

    test('a row is ended with a reason instead of being deleted', async () => {
      await open('入驻单位');
      const { page } = shell();
      const name = (await textOf(12, '单位名称')) ?? '';
      await (await cell(12, '楼层')).click();
      await keys('Control+-');
      await page.getByRole('dialog').getByText(name).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '迁出本楼宇' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
      await soon(() => stored('SELECT end_reason FROM firm WHERE name = ?', name)).toBe('迁出本楼宇');
      await page.getByRole('gridcell', { name }).waitFor({ state: 'detached' });
    });

    test('a number of the overview opens its firms, with a filter that can be taken off', async () => {
      const { page } = shell();
      await page.getByRole('link', { name: '总览' }).click();
      await page.getByRole('link', { name: /^查看应建未建 / }).click();
      await untilReady(page);
      await page.getByRole('gridcell', { name: '应建未建' }).first().waitFor();
      const classes = await page.locator('[role="gridcell"][col-id="coverage"]').allTextContents();
      expect(new Set(classes.filter(Boolean))).toEqual(new Set(['▲应建未建']));
      await page.getByRole('button', { name: '取消筛选：覆盖情况：应建未建' }).click();
      await soon(statusBar).toMatch(/^共 [\d,]+ 行/);
    });
  });

  test('a joint branch is given its firms by name', async () => {
    await open('党组织');
    const { page } = shell();
    const names = stored<string>(
      `SELECT group_concat(name, '、') FROM (SELECT name FROM firm WHERE ended_on IS NULL ORDER BY rowid LIMIT 2)`,
    );
    await keys('Control++');
    await page.keyboard.type('中共新设联合支部委员会');
    await keys('Tab', 'Tab', 'Tab', 'Tab');
    await page.keyboard.type(names ?? '');
    await keys('Enter');
    const sql = `SELECT count(*) FROM joint_org_firm j JOIN party_org o ON o.id = j.org_id
      WHERE o.name = '中共新设联合支部委员会'`;
    await soon(() => stored(sql)).toBe(2);
  });

  test('a renamed building stays in its place, though the lists of other pages change with it', async () => {
    await open('楼宇');
    await header('楼宇名称').click();
    await (await cell(2, '楼宇名称')).click();
    await shell().page.keyboard.type('最后的楼');
    await keys('Enter');
    await soon(() => stored("SELECT count(*) FROM building WHERE name = '最后的楼'")).toBe(1);
    await soon(statusBar).toContain('1 行待重排');
    expect(await textOf(2, '楼宇名称')).toBe('最后的楼');
  });

  test('a building is given its station from a list', async () => {
    await open('楼宇');
    const { page } = shell();
    await page.getByRole('gridcell').nth(2).click();
    const station = stored<string>('SELECT name FROM station ORDER BY rowid DESC LIMIT 1') ?? '';
    const name = (await textOf(1, '楼宇名称')) ?? '';
    await keys('Home');
    await (await cell(1, '服务站点')).click();
    await keys('Alt+ArrowDown');
    await page.getByRole('option', { name: station, exact: true }).click();
    const sql = 'SELECT s.name FROM building b JOIN station s ON s.id = b.station_id WHERE b.name = ?';
    await soon(() => stored(sql, name)).toBe(station);
  });
});
