import { readFile } from 'node:fs/promises';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const HEAD = '序号,单位名称,统一社会信用代码,楼层,房号,员工人数,正式党员';
const ROSTER = [
  '恒信大厦入驻企业名册',
  HEAD,
  '1,上海甲信息科技有限公司,91310106AY4CL12T2D,3,301,35,4',
  '2,上海乙商务咨询有限公司,91310106H3BJ1XG69Q,4,402,12,1',
].join('\n');

describeInShells('表格往返', (shell) => {
  const goTo = async (name: string) => {
    const { page } = shell();
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await untilReady(page);
  };
  const choose = (name: string, buffer: Buffer) =>
    shell()
      .page.getByTestId('roster-files')
      .setInputFiles([{ name, mimeType: '', buffer }]);

  test('a roster with a bad line can be sent back, marked', async () => {
    const { page } = shell();
    await goTo('导入');
    await choose('恒信大厦.csv', Buffer.from(ROSTER));
    const path = await shell().receiveFile(() =>
      page.getByRole('button', { name: '把有问题的行发回物业' }).click(),
    );
    const sheet = await open(path);
    expect(String(sheet.getCell('H4').value)).toContain('统一社会信用代码');
    await page.getByRole('button', { name: /^写入台账：新增 2/ }).click();
    await page.getByText('已写入台账：新增 2 家').waitFor();
  });

  test('the collection form of a building comes back and changes nothing; one cell changed is one update', async () => {
    const { page } = shell();
    await goTo('楼宇');
    await page.getByRole('button', { name: '下载采集表…' }).click();
    await page.getByRole('button', { name: '选择全部楼宇' }).click();
    const path = await shell().receiveFile(() =>
      page.getByRole('button', { name: '下载', exact: true }).click(),
    );
    const name = '恒信大厦采集表.xlsx';
    await goTo('导入');
    await choose(name, await readFile(path));
    await page.getByRole('button', { name: '没有要写入的内容' }).waitFor();
    await page.getByRole('button', { name: '重新选择文件' }).click();
    const sheet = await open(path);
    const heads = sheet.getRow(3).values as string[];
    sheet.getCell(5, heads.indexOf('从业人员数')).value = 40;
    await choose(name, Buffer.from(await sheet.workbook.xlsx.writeBuffer()));
    await page.getByRole('button', { name: '写入台账：新增 0，更新 1，迁出 0' }).waitFor();
    const changed = page.locator('.diff-row', { hasText: '上海甲信息科技有限公司' });
    expect(await changed.locator('ins').textContent()).toBe('40');
  });

  test('the register is exported with people half hidden', async () => {
    const { page } = shell();
    await goTo('入驻单位');
    await page.getByRole('button', { name: '导出…' }).click();
    await page.getByLabel(/^脱敏/).check();
    await page.getByLabel('用途').fill('季度统计');
    await page.getByLabel('交给谁').fill('街道党群办');
    await page.keyboard.press('Escape');
    const path = await shell().receiveFile(() => page.getByRole('button', { name: '导出 Excel' }).click());
    const sheet = await open(path);
    expect(sheet.getCell('D2').value).toBe('上海甲信息科技有限公司');
  });

  test('a table is exported as it is seen: filtered, and coming back it changes nothing', async () => {
    const { page } = shell();
    await goTo('入驻单位');
    await page.getByLabel('查找').fill('商务咨询');
    await page.getByText('显示 1 行，共 2 行').waitFor();
    await page.getByRole('button', { name: '打印、导出本表…' }).click();
    // What was said last time is there again.
    expect(await page.getByLabel('用途').inputValue()).toBe('季度统计');
    const path = await shell().receiveFile(() => page.getByRole('button', { name: '导出 Excel' }).click());
    const sheet = await open(path);
    expect([sheet.getCell('A2').value, sheet.getCell('A3').value]).toEqual(['上海乙商务咨询有限公司', null]);
    expect(sheet.getCell('A1').value).toBe('单位名称');
    await goTo('导入');
    await choose('入驻单位.xlsx', await readFile(path));
    await page.getByRole('button', { name: '没有要写入的内容' }).waitFor();
  });

  test('a superior office’s blank form is filled by its labels, looked at, and one cell is pointed at', async () => {
    const { page } = shell();
    await goTo('数据交换');
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: '区统计表.xlsx', mimeType: '', buffer: await blankForm() });
    await page.getByText('按表头认出 1 格').waitFor();
    await page.getByRole('button', { name: 'B1 2', exact: true }).click();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('B2 格填什么').fill('楼宇数');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'B2 1', exact: true }).waitFor();
    await page.getByLabel('报给谁').fill('区委组织部');
    const path = await shell().receiveFile(() => page.getByRole('button', { name: '填好并保存' }).click());
    const sheet = await open(path);
    expect([sheet.getCell('B1').value, sheet.getCell('B2').value]).toEqual([2, 1]);
    expect(sheet.getCell('A1').font.size).toBe(20);
    expect(await findBarriers(page, '.exchange-page')).toEqual([]);
  });

  test('the papers to found a branch of a firm are seen, filled from the registry, and saved as Word', async () => {
    const { page } = shell();
    await goTo('数据交换');
    await page.getByRole('tab', { name: '公文' }).click();
    await page.getByText('成立党组织材料').click();
    await page.getByLabel('单位', { exact: true }).fill('甲信息');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const paper = page.frameLocator('iframe').locator('main');
    await paper.getByText('成立中共上海甲信息科技有限公司支部委员会材料清单').waitFor();
    expect(await findBarriers(page, '.letters-bar')).toEqual([]);
    await page.getByLabel('报给谁').fill('街道党工委');
    const path = await shell().receiveFile(() => page.getByRole('button', { name: '存为 Word' }).click());
    expect((await readFile(path)).includes('3 批复.docx')).toBe(true);
  });

  test('what left the office is written down', async () => {
    const { page } = shell();
    await goTo('数据交换');
    await page.getByRole('tab', { name: '外发登记' }).click();
    const half = page.locator('.release-table .ant-table-row', { hasText: '脱敏' });
    await half.waitFor();
    expect(await half.textContent()).toContain('街道党群办');
  });
});

async function blankForm(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('附件1');
  sheet.addRow(['单位总数', null]);
  sheet.addRow(['今年的楼', null]);
  sheet.getCell('A1').font = { size: 20 };
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function open(path: string) {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}
