import { beforeAll, expect, test } from 'vitest';
import { findBarriers, scrollsSideways } from './support/accessibility.ts';
import { loadSample } from './support/load-sample.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const PLACES = ['总览', '楼宇', '入驻单位', '党组织', '导入', '报表', '历史'];

describeInShells('the window on a sample', (shell) => {
  beforeAll(() => loadSample(shell().page));

  test.each(PLACES)('opens %s from the rail, no wider than an office screen', async (name) => {
    const { page } = shell();
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
  });

  test.each(['浅色', '深色'])('has no barrier on 总览, 导入 and 历史 when it is %s', async (theme) => {
    const { page } = shell();
    await page.getByTitle(theme).click();
    for (const name of ['总览', '导入', '历史']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await untilReady(page);
      expect(await findBarriers(page)).toEqual([]);
    }
  });

  test('keeps theme, language and rail as the person left them', async () => {
    const { page } = shell();
    await page.getByTitle('深色').click();
    await page.getByTitle('English').click();
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.reload();
    await untilReady(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByTitle('中文').click();
    await page.getByRole('link', { name: '入驻单位' }).waitFor();
  });

  test('leaves Ctrl+Z to a text that has the focus', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByLabel('数据截至').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await page.reload();
    await untilReady(page);
    expect(await page.getByRole('heading', { name: '覆盖情况' }).count()).toBe(1);
  });

  test('says all the time that the figures are of another day, and comes back to today', async () => {
    const { page } = shell();
    const day = page.getByLabel('数据截至');
    const today = await day.inputValue();
    await day.fill('1990-01-01');
    await day.press('Enter');
    await page.getByText('正在查看 1990-01-01 的数据').waitFor();
    await page.getByText('没有符合口径的单位').waitFor();
    await page.getByRole('button', { name: '今天', exact: true }).click();
    await page.getByText('没有符合口径的单位').waitFor({ state: 'detached' });
    expect(await day.inputValue()).toBe(today);
  });

  test('names what undo would take back, takes it back with Ctrl+Z and repeats it with Ctrl+Y', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('button', { name: /^撤销：载入示例/ }).waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '台账还是空的' }).waitFor();
    await page.getByRole('button', { name: /^重做：载入示例/ }).waitFor();
    await page.keyboard.press('Control+y');
    await page.getByRole('heading', { name: '覆盖情况' }).waitFor();
    await page.getByRole('button', { name: '没有可重做的操作' }).waitFor();
  });

  test('lists in 历史 what was done, strikes what was undone, and goes back and forth', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '历史' }).click();
    const entry = page.locator('.ant-table-row', { hasText: '载入示例' });
    await entry.getByRole('button', { name: '撤销这一步' }).click();
    await entry.getByText('已撤销').waitFor();
    const line = entry.locator('.history-what');
    expect(await line.evaluate((what) => getComputedStyle(what).textDecorationLine)).toBe('line-through');
    await entry.getByRole('button', { name: '重做这一步' }).click();
    await entry.getByRole('button', { name: '撤销这一步' }).waitFor();
  });
});
