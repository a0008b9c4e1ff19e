import { expect, test } from 'vitest';
import { untilReady } from './support/ready.ts';
import { describeInShells } from './support/shell.ts';

const HEAD = '序号,单位名称,统一社会信用代码,楼层,房号,员工人数,正式党员';
const MARCH = [
  '恒信大厦入驻企业名册',
  HEAD,
  '1,上海甲信息科技有限公司,91310106AY4CL12T2D,3,301,35,4',
  '2,上海乙商务咨询有限公司,91310106H3BJ1XG69P,4,402,12,1',
  '3,上海丙律师事务所,9131010612DD272H2E,5,501,8,0',
  '合计,,,,,55,5',
].join('\n');
const APRIL = [
  '恒信大厦入驻企业名册',
  HEAD,
  '1,上海甲信息科技有限公司,91310106AY4CL12T2D,3,301,40,4',
  '2,上海乙商务咨询有限公司,91310106H3BJ1XG69P,4,402,12,1',
  '3,上海丁贸易有限公司,91310106D1TJ3Y7L4M,6,601,20,2',
].join('\n');

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeInShells('导入', (shell) => {
  const choose = async (...files: ReturnType<typeof csv>[]) => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '导入' }).click();
    await untilReady(page);
    await page.getByTestId('roster-files').setInputFiles(files);
  };
  const filter = (name: string) =>
    shell().page.locator('.diff-tools .ant-radio-button-wrapper', { hasText: name });
  const rows = (name: string) => shell().page.locator('.diff-row', { hasText: name });

  test('says in one sentence why a file cannot be read, and goes on with the others', async () => {
    const { page } = shell();
    await choose(csv('恒信大厦.csv', MARCH), { ...csv('照片.xlsx', ''), buffer: Buffer.from([1, 2, 3, 4]) });
    await page.getByRole('alert').getByText('照片.xlsx').waitFor();
    await page.getByRole('button', { name: '写入台账：新增 3，更新 0，迁出 0' }).waitFor();
  });

  test('asks for the building that a roster does not tell, and compares again with it', async () => {
    const { page } = shell();
    await choose(csv('名册.csv', MARCH.replace('恒信大厦入驻企业名册\n', '')));
    await page.getByLabel('名册里看不出是哪座楼宇，请填写：').fill('嘉澜中心');
    await page.getByRole('button', { name: '按此楼宇比对' }).click();
    await page.getByRole('button', { name: /^写入台账：新增 3/ }).waitFor();
    await page.getByText('嘉澜中心（新建）').waitFor();
  });

  test('shows what each column was taken for and which lines were left out', async () => {
    const { page } = shell();
    await choose(csv('恒信大厦.csv', MARCH));
    await page.getByRole('tab', { name: /^识别情况/ }).click();
    const column = page.locator('.column-mapping li', { hasText: '员工人数' });
    expect(await column.textContent()).toContain('从业人员数');
    expect(await page.locator('.skipped').textContent()).toContain('合计行（第 6 行）');
  });

  test('writes nothing before it is told to, and then only the rows that are ticked', async () => {
    const { page } = shell();
    await choose(csv('恒信大厦3月.csv', MARCH));
    await rows('上海丙律师事务所').getByRole('checkbox').uncheck();
    expect(await page.getByRole('button', { name: '没有可撤销的操作' }).count()).toBe(1);
    await page.getByRole('button', { name: '写入台账：新增 2，更新 0，迁出 0' }).click();
    await page.getByText('已写入台账：新增 2 家，更新 0 家，迁出 0 家。').waitFor();
    await page.getByRole('button', { name: /^撤销：导入《恒信大厦3月.csv》/ }).waitFor();
  });

  test('undoes the whole import with one button, and says so', async () => {
    const { page } = shell();
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByText('这次导入已撤销，台账恢复原样。').waitFor();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('heading', { name: '台账还是空的' }).waitFor();
  });

  test('tells added from changed rows, each changed cell old → new', async () => {
    const { page } = shell();
    await choose(csv('恒信大厦3月.csv', MARCH));
    await page.getByRole('button', { name: /^写入台账：新增 3/ }).click();
    await page.getByRole('button', { name: '继续导入' }).click();
    await page.getByTestId('roster-files').setInputFiles([csv('恒信大厦4月.csv', APRIL)]);
    await page.getByRole('button', { name: '写入台账：新增 1，更新 1，迁出 0' }).waitFor();
    const changed = rows('上海甲信息科技有限公司');
    expect(await changed.locator('del').textContent()).toBe('35');
    expect(await changed.locator('ins').textContent()).toBe('40');
    const added = rows('上海丁贸易有限公司');
    expect(await added.locator('del').count()).toBe(0);
    const ground = (row: typeof added) =>
      row
        .locator('.ant-table-cell')
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await ground(added)).not.toBe(await ground(changed));
    expect(await rows('上海乙商务咨询有限公司').count()).toBe(0);
    await filter('无变化').click();
    await rows('上海乙商务咨询有限公司').waitFor();
  });

  test('leaves a firm that the file misses alone unless it is marked as gone', async () => {
    const { page } = shell();
    await filter('疑似迁出').click();
    const missing = rows('上海丙律师事务所');
    expect(await missing.getByRole('checkbox').isChecked()).toBe(false);
    await missing.getByRole('checkbox').check();
    await page.getByRole('button', { name: '写入台账：新增 1，更新 1，迁出 1' }).click();
    await page.getByText('已写入台账：新增 1 家，更新 1 家，迁出 1 家。').waitFor();
  });
});
