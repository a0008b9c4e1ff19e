import { beforeAll, expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';
import { tableOf } from './support/table.ts';

const soon = expect.poll;

describeInShells('自建列', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const { open, header, cell, textOf, keys, stored } = tableOf(shell);
  const custom = (name: string) => stored<string>('SELECT custom FROM firm WHERE name = ?', name);

  test('a column that the person adds is typed into, marked where it is wrong, and taken back', async () => {
    const { page } = shell();
    await open('入驻单位');
    const firm = (await textOf(1, '单位名称')) ?? '';
    await page.getByRole('button', { name: '自建列…' }).click();
    const dialog = page.getByRole('dialog', { name: '单位的自建列' });
    await dialog.getByLabel('列名').fill('走访等级');
    await dialog.getByLabel('类型').click();
    await page.getByTitle('选项', { exact: true }).last().click();
    await dialog.getByRole('textbox', { name: '选项' }).fill('高、中、低');
    await dialog.getByRole('button', { name: '新增一列' }).click();
    await dialog.getByText('选项 · 高 · 中 · 低 · 已填 0 行').waitFor();
    await dialog.getByRole('checkbox', { name: '注册资本(万元)' }).check();
    await dialog.getByRole('button', { name: '加上所选 1 列' }).click();
    await dialog.getByRole('button', { name: '修改“注册资本(万元)”' }).waitFor();
    await dialog.getByRole('button', { name: '关闭' }).click();
    await (await cell(1, '单位名称')).click();

    await (await cell(1, '走访等级')).click();
    await page.keyboard.type('高');
    await keys('Enter');
    await soon(() => custom(firm)).toBe('{"走访等级":"高"}');
    await (await cell(1, '注册资本(万元)')).click();
    await page.keyboard.type('很多');
    await keys('Enter');
    await soon(() => page.locator('footer').textContent()).toContain('1 格有误');
    await (await cell(1, '注册资本(万元)')).click();
    await page.keyboard.type('500');
    await keys('Enter');
    await soon(() => custom(firm)).toBe('{"走访等级":"高","注册资本(万元)":"500"}');

    await keys('Control+z', 'Control+z');
    await soon(() => custom(firm)).toBe('{}');
    await keys('Control+z');
    await soon(() => header('注册资本(万元)').count()).toBe(0);
  });
});
