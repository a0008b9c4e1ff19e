import { expect, test } from 'vitest';
import { findBarriers, scrollsSideways } from './support/accessibility.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const HEAD = '单位名称,统一社会信用代码,楼层,房号,企业类型,租金,负责人';
const roster = (firms: string[]) => ['恒信大厦入驻企业名册', HEAD, ...firms, '合计,,,,,11000,'].join('\n');
const MARCH = roster([
  '上海甲信息科技有限公司,91310106AY4CL12T2D,3,301,日资,5000,王敏',
  '上海乙商务咨询有限公司,91310106H3BJ1XG69P,4,402,私营,6000,李强',
]);
const APRIL = roster([
  '上海甲信息网络有限公司,,3,301,日资,5500,王敏',
  '上海乙商务咨询有限公司,91310106H3BJ1XG69P,4,402,私营,6000,李强',
]);
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeInShells('导入时的决定', (shell) => {
  const choose = async (name: string, text: string) => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '导入' }).click();
    await untilReady(page);
    await page.getByTestId('roster-files').setInputFiles([csv(name, text)]);
  };
  const recognition = () => shell().page.getByRole('tab', { name: /^识别情况/ });
  const apply = (words: string) => shell().page.getByRole('button', { name: words, exact: true });

  test('asks about the columns and words that it is not sure of, and shows the counts that follow', async () => {
    const { page } = shell();
    await choose('恒信大厦3月.csv', MARCH);
    await recognition().getByText('3 处待您确定').waitFor();
    await recognition().click();
    await page.getByRole('combobox', { name: '“租金”导入到' }).focus();
    await page.keyboard.type('自定义');
    await page.keyboard.press('Enter');
    await page.getByLabel('“租金”的自定义列名').fill('月租金');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '建议：外商投资企业' }).click();
    await page.getByRole('button', { name: '“负责人”就这样' }).click();
    await expect.poll(() => recognition().textContent()).not.toContain('待您确定');
    await page.getByRole('tab', { name: /^比对结果/ }).click();
    const line = page.locator('.diff-row', { hasText: '上海甲信息科技有限公司' });
    expect(await line.textContent()).toContain('月租金 5000');
    expect(await line.textContent()).toContain('外商投资企业');
  });

  test('takes a line out and in again by its number in the sheet', async () => {
    const { page } = shell();
    await recognition().click();
    await page.getByRole('button', { name: '看原表' }).click();
    await page.getByRole('button', { name: '第 4 行：更改' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const act = async (row: number, choice: string) => {
      await page.getByRole('button', { name: `第 ${row} 行：更改` }).press('Enter');
      await page.getByRole('menuitem', { name: choice }).click();
    };
    await act(4, '不计入这一行');
    await apply('写入台账：新增 1，更新 0，迁出 0').waitFor();
    await act(4, '计入这一行');
    await apply('写入台账：新增 2，更新 0，迁出 0').click();
    await page.getByText('已写入台账：新增 2 家').waitFor();
  });

  test('needs no question about the same form next month, and says whose decision it follows', async () => {
    const { page } = shell();
    await choose('恒信大厦4月.csv', APRIL);
    await page.getByText('已按上次的对应关系识别').waitFor();
    expect(await recognition().textContent()).not.toContain('待您确定');
  });

  test('asks once whether a renamed firm is the same, and the answer can be changed', async () => {
    const { page } = shell();
    const line = page.locator('.diff-row', { hasText: '上海甲信息网络有限公司' });
    await line.getByRole('button', { name: '不是同一家', exact: true }).click();
    await apply('写入台账：新增 1，更新 0，迁出 0').waitFor();
    await line.getByRole('button', { name: '重新定' }).click();
    await line.getByRole('button', { name: '是同一家', exact: true }).click();
    await apply('写入台账：新增 0，更新 1，迁出 0').click();
    await page.getByText('已写入台账：新增 0 家，更新 1 家').waitFor();
  });

  test('lists what is remembered, and asks again about what is forgotten', async () => {
    const { page } = shell();
    await choose('恒信大厦4月.csv', APRIL);
    await recognition().click();
    await page.getByRole('button', { name: '记住的决定…' }).click();
    const dialog = page.getByRole('dialog');
    const form = dialog.getByRole('listitem').filter({ hasText: '表格：恒信大厦3月.csv' });
    expect(await form.textContent()).toContain('租金 → 自定义列“月租金”');
    expect(await dialog.getByRole('listitem').count()).toBe(3);
    await form.getByRole('button', { name: '忘掉' }).click();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
    await dialog.getByRole('button', { name: /close|关闭/i }).click();
    await recognition().getByText('2 处待您确定').waitFor();
  });
});
