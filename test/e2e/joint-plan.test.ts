import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

describeInShells('联建方案', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const groups = () => shell().page.getByRole('region', { name: /^(新建|并入)：/ });
  const open = async () => {
    await shell().page.getByRole('link', { name: '联建方案' }).click();
    await groups().first().waitFor();
  };
  const countOrgs = async () => {
    const { page } = shell();
    await page.getByRole('link', { name: '党组织', exact: true }).click();
    const footer = page.locator('footer', { hasText: /共 \d+ 行/ });
    await footer.waitFor();
    return Number(/共 (\d+) 行/.exec((await footer.textContent()) ?? '')?.[1]);
  };

  test('compares three plans and shows one of them', async () => {
    await open();
    const { page } = shell();
    const table = page.getByRole('table', { name: '方案对比' });
    expect(await table.getByRole('row').count()).toBe(4);
    await table.getByRole('radio', { name: '不动现有支部' }).check();
    await expect.poll(() => page.getByRole('region', { name: /^并入：/ }).count()).toBe(0);
    await table.getByRole('radio', { name: '就近优先' }).check();
    await page
      .getByRole('region', { name: /^并入：/ })
      .first()
      .waitFor();
  });

  test('a group that loses too many firms says why and cannot be accepted', async () => {
    const group = shell()
      .page.getByRole('region', { name: /^新建：/ })
      .first();
    const takeOut = group.getByRole('button', { name: /从本组移出/ });
    while ((await takeOut.count()) > 1) {
      const before = await takeOut.count();
      await takeOut.first().click();
      await expect.poll(() => takeOut.count()).toBe(before - 1);
    }
    await group.getByText('联合党支部至少要有两家单位').waitFor();
    expect(await group.getByRole('button', { name: /采\s?纳/ }).isDisabled()).toBe(true);
    await shell().page.getByRole('button', { name: '重新编排' }).click();
    await expect.poll(() => group.getByText('联合党支部至少要有两家单位').count()).toBe(0);
  });

  test('a firm can be moved to another group of its building', async () => {
    const { page } = shell();
    const group = page.getByRole('region', { name: /^新建：/ }).first();
    const firm = (await group.getByRole('link').first().textContent()) ?? '';
    await group.getByRole('button', { name: `把${firm}移到另一组` }).click();
    await page.getByRole('dialog').getByRole('button', { name: '移过去' }).click();
    await expect.poll(() => group.getByRole('link', { name: firm, exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: firm, exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: '重新编排' }).click();
    await group.getByRole('link', { name: firm, exact: true }).waitFor();
  });

  test('accepting one makes its branch, and undo takes it back', async () => {
    const { page } = shell();
    const before = await countOrgs();
    await open();
    const fresh = page.getByRole('region', { name: /^新建：/ }).first();
    const firm = (await fresh.getByRole('link').first().textContent()) ?? '';
    await fresh.getByRole('button', { name: /^采\s?纳$/ }).click();
    await page.getByText('已采纳 1 项').waitFor();
    await expect.poll(() => page.getByRole('link', { name: firm, exact: true }).count()).toBe(0);
    expect(await countOrgs()).toBe(before + 1);
    await page.getByRole('button', { name: /^撤销：/ }).click();
    await page.getByText('已撤销：采纳联合组建方案').waitFor();
    await expect.poll(() => countOrgs()).toBe(before);
  });

  test('a building is planned by itself, from the address', async () => {
    await open();
    const { page } = shell();
    await page.getByRole('combobox', { name: '编排范围' }).click();
    await page.getByRole('combobox', { name: '编排范围' }).fill('楼');
    await page.locator('.ant-select-item-option').last().click();
    await page.getByText('第 1 组').or(page.getByText('没有可编排的单位')).first().waitFor();
    expect(page.url()).toContain('building=');
  });

  test('has no barrier', async () => {
    const { violations } = await new AxeBuilder({ page: shell().page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
