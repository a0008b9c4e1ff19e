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
const MAY = [
  '嘉澜中心入驻企业名册',
  HEAD,
  '上海3号信息科技有限公司,91310106AY4CL12T2X,3,301,海外来的,5000,王敏',
  '上海4号商务咨询有限公司,,4,402,海外来的,6000,李强',
  '上海5号贸易有限公司,12345,5,501,私营,6000,李强',
].join('\n');
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeInShells('导入时的决定', (shell) => {
  const choose = async (name: string, text: string) => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '导入' }).click();
    await untilReady(page);
    await page.getByTestId('roster-files').setInputFiles([csv(name, text)]);
  };
  /** What the lines of the table to correct show in a column. */
  const cells = (column: string) =>
    shell().page.locator(`.fix-table .ag-row [col-id="${column}"]`).allTextContents();
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
    // The columns are chosen where they stand, too.
    await page.getByRole('columnheader', { name: /^G/ }).getByRole('button').click();
    await page.getByRole('menuitem', { name: '联系人', exact: true }).click();
    await page.getByRole('columnheader', { name: 'G 联系人' }).waitFor();
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

  test('corrects cells in the preview: once for all that say the same, taken back and repeated', async () => {
    const { page } = shell();
    await choose('嘉澜中心5月.csv', MAY);
    await apply('写入台账：新增 3，更新 0，迁出 0').waitFor();
    await page.getByRole('tab', { name: '核对修改' }).click();
    const row = (line: number) => page.locator('.fix-table .ag-row', { hasText: `上海${line}号` });
    await row(3).locator('[col-id="E"]').click();
    await page.keyboard.type('外商投资企业');
    await page.keyboard.press('Enter');
    await page.getByText('另有 1 行的“企业类型”也写着“海外来的”。').waitFor();
    await page.getByRole('button', { name: '都改成“外商投资企业”' }).click();
    await expect.poll(() => cells('E')).toEqual(['外商投资企业', '外商投资企业', '私营']);
    await page.getByText('另有 1 行').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => cells('E')).toEqual(['外商投资企业', '海外来的', '私营']);
    await page.keyboard.press('Control+y');
    await expect.poll(() => cells('E')).toEqual(['外商投资企业', '外商投资企业', '私营']);
    expect(await findBarriers(page, '.fix-table')).toEqual([]);
  });

  test('pastes over lines of the preview, leaves one out, and writes what was corrected', async () => {
    const { page } = shell();
    await page.evaluate(() =>
      navigator.clipboard.writeText('9131010612DD272H2E\n91310106D1TJ3Y7L4M\n多的\n多的'),
    );
    await page.locator('.fix-table .ag-row[row-index="0"] [col-id="B"]').click();
    await page.keyboard.press('Control+v');
    await page.getByText('表格到此为止，多出的 1 行没有粘贴').waitFor();
    await expect.poll(() => cells('B')).toEqual(['9131010612DD272H2E', '91310106D1TJ3Y7L4M', '多的']);
    await page.locator('.fix-table .ag-row[row-index="2"] [col-id="C"]').click();
    await page.keyboard.press('Control+-');
    await page.locator('.fix-table .ag-row[row-index="2"]', { hasText: '不导入' }).first().waitFor();
    await apply('写入台账：新增 2，更新 0，迁出 0').click();
    await page.getByText('已写入台账：新增 2 家').waitFor();
    await page.getByRole('link', { name: '入驻单位', exact: true }).click();
    await page.getByRole('gridcell', { name: '外商投资企业' }).nth(1).waitFor();
  });
});
