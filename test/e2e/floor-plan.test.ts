import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('楼层图', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const blocks = () => shell().page.locator('.plan-block');
  const firmBlock = () => shell().page.locator('.plan-block[data-vacant="false"]').first();

  test('asks for a building first, and opens for the one that is selected', async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '楼宇', exact: true }).click();
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('button', { name: '楼层图' }).click();
    const opened = page.getByRole('heading', { name: '楼层图', level: 1 });
    await opened.or(page.getByText('请先选中一座楼宇')).first().waitFor();
    if ((await opened.count()) === 0) {
      await page.getByRole('gridcell').first().click();
      await page.getByRole('button', { name: '楼层图' }).click();
    }
    await blocks().first().waitFor();
  });

  test('arrow keys walk, and Enter opens the firm', async () => {
    const { page } = shell();
    await firmBlock().focus();
    const before = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await page.keyboard.press('ArrowDown');
    const after = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    expect(after).not.toBe(before);
    await firmBlock().focus();
    await page.keyboard.press('Enter');
    await page.locator('footer', { hasText: '显示 1 行' }).waitFor();
    await page.goBack();
    await blocks().first().waitFor();
  });

  test('M moves a firm to another room, and undo takes it back', async () => {
    const { page } = shell();
    const key = (await firmBlock().getAttribute('data-key')) ?? '';
    const name = (await firmBlock().locator('.plan-firm').textContent())?.trim().slice(2) ?? '';
    await firmBlock().focus();
    await page.keyboard.press('m');
    await page.getByRole('textbox', { name: '楼层' }).fill('2');
    await page.getByRole('textbox', { name: '房号' }).fill('2999');
    await page.getByRole('button', { name: '搬过去' }).click();
    await page.getByRole('button', { name: /^2 层 2999：/ }).waitFor();
    await page.getByRole('button', { name: /^撤销：楼层图/ }).click();
    await page.getByText('已撤销：楼层图').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^2 层 2999：/ }).count()).toBe(0);
    expect(await page.locator(`[data-key="${key}"]`).textContent()).toContain(name);
  });

  test('a firm is dragged onto another room', async () => {
    const { page } = shell();
    const from = firmBlock();
    const target = page.locator('.plan-block[data-vacant="false"]').nth(1);
    const room = (await target.locator('.plan-room').textContent()) ?? '';
    const label = (await target.getAttribute('aria-label')) ?? '';
    const floor = label.split(' 层')[0] ?? '';
    const name = (await from.getAttribute('aria-label'))?.split('：')[1]?.split('，')[0] ?? '';
    await from.dragTo(target);
    await page.getByRole('button', { name: `${floor} 层 ${room}：${name}` }).waitFor();
    await page.getByRole('button', { name: /^撤销：楼层图/ }).click();
    await page.getByText('已撤销：楼层图').last().waitFor();
  });

  test('has no barrier', async () => {
    const { violations } = await new AxeBuilder({ page: shell().page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
