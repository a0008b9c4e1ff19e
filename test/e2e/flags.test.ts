import { beforeAll, expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('待办与标记', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const openPlace = async (name: string) => {
    const { page } = shell();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const ruleButton = (rule: string) =>
    shell()
      .page.getByRole('navigation', { name: '按规则' })
      .getByRole('button', { name: new RegExp(`${rule} ?[\\d,]+$`) });
  const countOf = async (rule: string): Promise<number> =>
    Number((await ruleButton(rule).locator('.flag-rule-count').textContent())?.replaceAll(',', ''));
  const undo = () => shell().page.getByRole('button', { name: /^撤销/ }).click();

  test('counts what a panel of 总览 counts, and opens filtered from it', async () => {
    const { page } = shell();
    const high = page.getByRole('link', { name: /^查看高级标记 [1-9][\d,]* 条$/ });
    const count = await high.textContent();
    await high.click();
    await page.getByRole('heading', { level: 1, name: '待办与标记' }).waitFor();
    expect(page.url()).toContain('#/flags?show=high');
    await page
      .locator('.status-bar')
      .getByText(new RegExp(`显示 ${count} 条`))
      .waitFor();
  });

  test('opens the wording, the source and the very firm that a flag names', async () => {
    const { page } = shell();
    await openPlace('待办与标记');
    await ruleButton('应建未建').click();
    await page.locator('.flag-sentence').first().click();
    const detail = page.getByRole('complementary', { name: '标记详情' });
    await detail.getByText('凡是有正式党员三人以上的').waitFor();
    await detail.getByText('《中国共产党章程》第三十条').waitFor();
    await detail.getByRole('link', { name: '打开单位' }).click();
    await page.getByRole('heading', { level: 1, name: '入驻单位' }).waitFor();
    await page.getByText('标记所指 1 条').waitFor();
  });

  test('an accepted exception is silent and listed apart until it is undone', async () => {
    const { page } = shell();
    await openPlace('待办与标记');
    const before = await countOf('空白楼宇');
    await ruleButton('空白楼宇').click();
    await page.locator('.flag-sentence').first().click();
    await page.getByRole('button', { name: '认可例外…' }).click();
    const dialog = page.getByRole('dialog', { name: '认可例外：空白楼宇' });
    await dialog.getByLabel('理由').fill('业主正在更换');
    expect(await dialog.getByRole('button', { name: '认可例外' }).isDisabled()).toBe(true);
    await dialog.getByLabel('批准机关').fill('街道党工委');
    await dialog.getByLabel('文号').fill('静委〔2026〕3号');
    await dialog.getByRole('button', { name: '认可例外' }).click();
    await page.getByText('例外与忽略 1', { exact: true }).click();
    await page.getByRole('complementary').getByText('批准机关：街道党工委 静委〔2026〕3号').waitFor();
    await page.getByText(/^全部 [\d,]+$/).click();
    await expect.poll(() => countOf('空白楼宇')).toBe(before - 1);
    await undo();
    await page.getByText('例外与忽略 0', { exact: true }).waitFor();
    expect(await countOf('空白楼宇')).toBe(before);
  });

  test('the next steps of a flag: a to-do with a day, and ignoring with a reason, each undone', async () => {
    const { page } = shell();
    await openPlace('待办与标记');
    await ruleButton('空白楼宇').click();
    await page.locator('.flag-sentence').first().click();
    const detail = page.getByRole('complementary', { name: '标记详情' });
    await detail.getByRole('button', { name: '列入待办…' }).click();
    const todo = page.getByRole('dialog', { name: '列入待办：空白楼宇' });
    await todo.getByLabel('说明').fill('约物业公司面谈');
    await todo.getByRole('button', { name: '列入待办' }).click();
    await detail.getByText('约物业公司面谈').waitFor();
    await page.getByText('待办 1', { exact: true }).waitFor();
    await detail.getByRole('button', { name: '忽略…' }).click();
    const ignore = page.getByRole('dialog', { name: '忽略：空白楼宇' });
    expect(await ignore.getByRole('button', { name: '忽略' }).isDisabled()).toBe(true);
    await ignore.getByLabel('理由').fill('即将拆除');
    await ignore.getByRole('button', { name: '忽略' }).click();
    await page.getByText('例外与忽略 1', { exact: true }).waitFor();
    await undo();
    await page.getByText('例外与忽略 0', { exact: true }).waitFor();
    await undo();
    await page.getByText('待办 0', { exact: true }).waitFor();
    await detail.getByRole('link', { name: '联合组建方案' }).click();
    await page.waitForURL(/#\/joint-plan\?building=/);
  });

  test('a changed rule says first what it changes, changes the flags, and is undone', async () => {
    const { page } = shell();
    await openPlace('待办与标记');
    const before = await countOf('应建未建');
    await openPlace('设置');
    await page.getByRole('button', { name: '修改“应建党组织的正式党员数”' }).click();
    const dialog = page.getByRole('dialog', { name: '修改规则：应建党组织的正式党员数' });
    await dialog.getByLabel('数值').fill('0');
    await dialog.getByText('“应建党组织的正式党员数”要填大于 0 的整数').waitFor();
    await dialog.getByLabel('数值').fill('2');
    const change = dialog.getByText(new RegExp(`^应建未建单位 ${before} → [\\d,]+$`));
    const after = Number((await change.textContent())?.split('→')[1]?.replaceAll(',', ''));
    expect(after).toBeGreaterThan(before);
    await dialog.getByLabel('文号').fill('静委组〔2026〕12号');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page
      .getByRole('row', { name: /应建党组织的正式党员数/ })
      .getByText('2 名')
      .waitFor();
    await openPlace('待办与标记');
    await expect.poll(() => countOf('应建未建')).toBe(after);
    await undo();
    await expect.poll(() => countOf('应建未建')).toBe(before);
  });

  test('can be used without a mouse and read by screen readers', async () => {
    const { page } = shell();
    await openPlace('待办与标记');
    await ruleButton('空白楼宇').focus();
    await page.keyboard.press('Enter');
    await page.locator('.flag-sentence').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: '标记详情' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await openPlace('设置');
    expect(await findBarriers(page)).toEqual([]);
  });
});
