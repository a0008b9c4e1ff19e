import { expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const ROSTER = [
  '恒信大厦入驻企业名册',
  '序号,单位名称,统一社会信用代码,楼层,房号,员工人数,正式党员',
  '1,上海甲信息科技有限公司,91310106AY4CL12T2D,3,301,35,4',
  '2,上海乙商务咨询有限公司,91310106H3BJ1XG69P,4,402,12,1',
  '3,上海丙律师事务所,9131010612DD272H2E,5,501,8,0',
].join('\n');

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeInShells('nothing that was done is out of reach', (shell) => {
  const open = async (name: string) => {
    const { page } = shell();
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await untilReady(page);
  };
  const choose = async (...files: ReturnType<typeof csv>[]) => {
    await open('总览');
    await open('导入');
    await shell().page.getByTestId('roster-files').setInputFiles(files);
  };
  const row = (text: string) => shell().page.locator('.ant-table-row', { hasText: text });

  test('a list of imports appears below the drop zone, and the same file again is known', async () => {
    const { page } = shell();
    await choose(csv('恒信大厦9月.csv', ROSTER));
    await page.getByRole('button', { name: /^写入台账：新增 3/ }).click();
    await page.getByText('已写入台账：新增 3 家').waitFor();
    await choose(csv('改名.csv', ROSTER));
    await page
      .getByRole('alert')
      .getByText(/“改名.csv”这个文件在 .* 导入过/)
      .waitFor();
    await page.getByRole('button', { name: '重新选择文件' }).click();
    await row('恒信大厦9月.csv').getByRole('button', { name: '撤销这次导入' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a count of an import opens the firms behind it, and each of them its history', async () => {
    const { page } = shell();
    await row('恒信大厦9月.csv').getByRole('button', { name: '3', exact: true }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: '上海乙商务咨询有限公司' }).click();
    await drawer.getByText('“上海乙商务咨询有限公司”的变更记录').waitFor();
    await drawer.getByText('导入《恒信大厦9月.csv》').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  test('the record at the cursor tells who changed what, and gives an old value back', async () => {
    const { page } = shell();
    await open('入驻单位');
    const cell = page
      .locator('.ag-row', { hasText: '上海乙商务咨询有限公司' })
      .locator('[col-id="staffCount"]');
    await cell.click();
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^撤销：编辑入驻单位/ }).waitFor();
    await cell.click();
    await page.getByRole('button', { name: '变更记录' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('li', { hasText: '编辑入驻单位' }).first().waitFor();
    expect(await drawer.locator('del').first().textContent()).toBe('12');
    await drawer.getByRole('button', { name: '改回“12”' }).click();
    await page.getByText('已改回，可以撤销').waitFor();
    await drawer.getByRole('button', { name: '改回“15”' }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await cell.getByText('12').waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('Control+z');
    await cell.getByText('15').waitFor();
  });

  test('an import is undone after later edits and a restart: what was edited is named and stays', async () => {
    await shell().restart();
    const { page } = shell();
    await open('导入');
    await row('恒信大厦9月.csv').getByRole('button', { name: '撤销这次导入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('将退回：单位 2 项。').waitFor();
    const kept = dialog.locator('.undo-kept li');
    expect(await kept.allTextContents()).toEqual([
      '单位 上海乙商务咨询有限公司后来改过',
      '楼宇 恒信大厦后来的记录还用到它',
    ]);
    await dialog.getByRole('button', { name: '撤销这一步' }).click();
    await row('恒信大厦9月.csv').getByText('已撤销，保留 2 项').waitFor();
    await open('入驻单位');
    await page.locator('.ag-row', { hasText: '上海乙商务咨询有限公司' }).first().waitFor();
    expect(await page.locator('.ag-row', { hasText: '上海丙律师事务所' }).count()).toBe(0);
  });

  test('the step is in the history like any other, and can be undone again', async () => {
    const { page } = shell();
    await open('历史');
    await row('撤销较早的操作〔导入《恒信大厦9月.csv》')
      .getByRole('button', { name: '撤销这一步' })
      .waitFor();
    const imported = page
      .locator('.ant-table-row', { hasText: /^\d\d:\d\d.*导入《恒信大厦9月.csv》/ })
      .last();
    await imported.getByText('已单独撤销，保留 2 项').waitFor();
    await row('撤销较早的操作').getByRole('button', { name: '撤销这一步' }).click();
    await imported.getByText('已单独撤销').waitFor({ state: 'detached' });
    expect(await findBarriers(page)).toEqual([]);
  });

  test('the history is found by name, narrowed by kind, and opens what a step changed', async () => {
    const { page } = shell();
    const entries = page.locator('.history-what');
    const all = await entries.count();
    expect(all).toBe(4);
    await page.getByLabel('查找操作、操作人、单位或楼宇名称').fill('丙律师');
    // The import that brought it, and the step that took the import back.
    await expect.poll(() => entries.count()).toBe(2);
    await page.getByLabel('查找操作、操作人、单位或楼宇名称').fill('没有这样的');
    await page.getByText('没有符合条件的操作').waitFor();
    await page.getByLabel('查找操作、操作人、单位或楼宇名称').fill('');
    await expect.poll(() => entries.count()).toBe(all);
    await page
      .getByRole('button', { name: /导入《恒信大厦9月.csv》：新增 3/ })
      .last()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('上海丙律师事务所').first().waitFor();
    expect(await drawer.getByRole('listitem').filter({ hasText: '恒信大厦' }).count()).toBeGreaterThan(0);
  });
});
