import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('filtering by a header', (shell) => {
  beforeAll(() => loadSample(shell().page));
  beforeEach(async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('link', { name: '入驻单位', exact: true }).click();
    await page.locator('footer', { hasText: '共 1,200 行' }).waitFor();
  });

  const shown = async () => {
    const text = (await shell().page.locator('footer').textContent()) ?? '';
    return Number(/显示 ([\d,]+) 行/.exec(text)?.[1]?.replace(',', '') ?? Number.NaN);
  };
  const open = async (column: string) => {
    const header = shell().page.getByRole('columnheader', { name: column, exact: true });
    await header.hover();
    await header.locator('.dg-funnel').click();
  };
  const values = () => shell().page.getByRole('group', { name: '筛选值' });

  test('shows the rows of one value, as many as the list counts, and a chip that takes it off', async () => {
    const { page } = shell();
    await open('覆盖情况');
    await values().getByRole('checkbox').first().waitFor();
    await page.getByRole('checkbox', { name: '全选' }).uncheck();
    const due = values()
      .getByText(/^应建未建/)
      .first();
    const line = page.locator('.filter-values .ant-checkbox-wrapper', { has: due });
    const count = Number((await line.locator('.filter-count').textContent())?.replace(',', ''));
    await line.click();
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await expect.poll(shown).toBe(count);
    await page.getByRole('button', { name: /取消筛选：覆盖情况/ }).click();
    await page.locator('footer', { hasText: '共 1,200 行' }).waitFor();
  });

  test('combines with another column, whose list counts what is left', async () => {
    const { page } = shell();
    await open('正式党员');
    await page.getByRole('textbox', { name: '从' }).fill('3');
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await expect.poll(shown).toBeLessThan(1200);
    const atLeastThree = await shown();
    await open('覆盖情况');
    const counts = await values().locator('.filter-count').allTextContents();
    expect(counts.reduce((sum, text) => sum + Number(text.replace(',', '')), 0)).toBe(atLeastThree);
    await page.keyboard.press('Escape');
  });

  test('text conditions and the keyboard: Ctrl+Shift+L opens it, Enter applies, Esc leaves', async () => {
    const { page } = shell();
    await page.getByRole('gridcell', { name: /公司/ }).first().click();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('textbox', { name: '条件文字' }).fill('科技');
    await page.keyboard.press('Enter');
    await page.getByText('包含“科技”').waitFor();
    await expect.poll(shown).toBeLessThan(1200);
    await page.getByRole('gridcell', { name: /科技/ }).first().waitFor();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('textbox', { name: '条件文字' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: '条件文字' }).waitFor({ state: 'detached' });
  });

  test('has no barrier, with the panel open', async () => {
    await open('覆盖情况');
    await values().getByRole('checkbox').first().waitFor();
    const { violations } = await new AxeBuilder({ page: shell().page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await shell().page.keyboard.press('Escape');
  });
});
