import { beforeAll, beforeEach, expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
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
    const line = page.locator('.filter-values .ant-checkbox-wrapper', { hasText: '应建未建' });
    const count = Number((await line.locator('.filter-count').textContent())?.replace(',', ''));
    await line.click();
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await expect.poll(shown).toBe(count);
    await page.getByRole('button', { name: /取消筛选：覆盖情况/ }).click();
    await page.locator('footer', { hasText: '共 1,200 行' }).waitFor();
  });

  test('combines with another column, whose list counts what is left', async () => {
    const { page } = shell();
    await open('覆盖情况');
    await values().getByRole('checkbox').first().waitFor();
    await page.getByRole('checkbox', { name: '全选' }).uncheck();
    await page.locator('.filter-values .ant-checkbox-wrapper', { hasText: '应建未建' }).click();
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await expect.poll(shown).toBeLessThan(1200);
    const due = await shown();
    await open('正式党员');
    const listed = await values()
      .locator('.ant-checkbox-wrapper')
      .evaluateAll((lines) =>
        lines.map((line) => ({
          members: line.querySelector('.filter-value')?.textContent ?? '',
          count: Number(line.querySelector('.filter-count')?.textContent),
        })),
      );
    const sum = (lines: typeof listed) => lines.reduce((total, { count }) => total + count, 0);
    expect(sum(listed)).toBe(due);
    await page.getByRole('textbox', { name: '从' }).fill('3');
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await page.getByText('正式党员：3 –').waitFor();
    await expect.poll(shown).toBe(sum(listed.filter(({ members }) => Number(members) >= 3)));
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

  test('a view keeps filter and sort under a name, after leaving the page too; 全部 shows everything', async () => {
    const { page } = shell();
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await page.getByRole('gridcell', { name: /公司/ }).first().click();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('textbox', { name: '条件文字' }).fill('科技');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBeLessThan(1200);
    const kept = await shown();
    await page.getByRole('columnheader', { name: '房号', exact: true }).click();
    await page.getByRole('button', { name: '保存视图…' }).click();
    await page.getByRole('textbox', { name: '视图名称' }).fill('科技企业');
    await page.keyboard.press('Enter');
    await tab('科技企业').waitFor();
    expect(await findBarriers(page, '.view-tabs')).toEqual([]);

    await tab('全部').click();
    await page.locator('footer', { hasText: '共 1,200 行' }).waitFor();
    await page.getByRole('link', { name: '总览' }).click();
    await page.getByRole('link', { name: '入驻单位', exact: true }).click();
    await tab('科技企业').click();
    await expect.poll(shown).toBe(kept);
    const sorted = page.getByRole('columnheader', { name: '房号', exact: true });
    await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('ascending');
    await tab('应建未建').click();
    await page.getByRole('button', { name: '取消筛选：覆盖情况：应建未建' }).waitFor();
    await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('none');
  });

  test('has no barrier, with the panel open', async () => {
    await open('覆盖情况');
    await values().getByRole('checkbox').first().waitFor();
    expect(await findBarriers(shell().page, '.filter-panel')).toEqual([]);
    await shell().page.keyboard.press('Escape');
  });
});
