import { expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('Ctrl+K', (shell) => {
  test('goes to a page by its pinyin initials', async () => {
    const { page } = shell();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox');
    await box.fill('rzdw');
    await page.getByRole('option', { name: '入驻单位' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '入驻单位', level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('shows the building that is found, and only that', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await loadSample(page);
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('combobox').fill('ds');
    const first = page.getByRole('option', { name: '楼宇' }).first();
    const name = await first.locator('.palette-name').textContent();
    await first.click();
    await page.getByRole('heading', { name: '楼宇', level: 1 }).waitFor();
    await page.locator('footer', { hasText: '显示 1 行' }).waitFor();
    await page.getByRole('gridcell', { name: name ?? '', exact: true }).waitFor();
  });

  test('says so where nothing is found, and Escape leaves everything as it was', async () => {
    const { page } = shell();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('没有这栋楼');
    await page.getByText('没有找到“没有这栋楼”').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: '楼宇', level: 1 }).count()).toBe(1);
  });
});
