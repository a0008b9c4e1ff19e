import { beforeAll, expect, test } from 'vitest';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

const CLASSES = ['独立', '联合', '应建未建', '仅有个别党员', '没有党员'];

describeInShells('总览', (shell) => {
  beforeAll(() => loadSample(shell().page));

  const figure = async (what: string): Promise<number> => {
    const link = shell().page.getByRole('link', { name: new RegExp(`^查看${what} [\\d,]+ 家$`) });
    return Number((await link.textContent())?.replaceAll(',', ''));
  };

  test('puts every firm into exactly one class', async () => {
    let sum = 0;
    for (const name of CLASSES) sum += await figure(name);
    expect(sum).toBe(await figure('总数'));
    expect(sum).toBeGreaterThan(0);
  });

  test('copies its figures as one paragraph', async () => {
    const { page } = shell();
    await page.getByRole('button', { name: '复制为通报文字' }).click();
    await page.getByText('已复制').waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox');
    await box.press('Control+v');
    const text = await box.inputValue();
    await page.keyboard.press('Escape');
    expect(text).toContain(`入驻单位${await figure('总数')}家`);
    expect(text).toContain(`应建未建${await figure('应建未建')}家`);
  });

  test('names every part of the bar in words', async () => {
    const bar = await shell()
      .page.locator('.partition-panel')
      .getByRole('img')
      .first()
      .getAttribute('aria-label');
    for (const name of CLASSES) expect(bar).toContain(name);
  });

  test('lists the buildings with the largest gap first', async () => {
    const { page } = shell();
    const gaps = await page
      .locator('.building-table .ant-table-row')
      .evaluateAll((rows) => rows.map((row) => Number(row.children[3]?.textContent)));
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  });

  test('shows a rate with its numerator and denominator, and its definition to the keyboard', async () => {
    const { page } = shell();
    const rate = page.locator('.figure', { hasText: '组织覆盖率' });
    const covered = (await figure('独立')) + (await figure('联合'));
    const total = await figure('总数');
    expect(await rate.locator('.figure-note').textContent()).toBe(
      `${covered.toLocaleString('en')} / ${total.toLocaleString('en')}`,
    );
    await rate.focus();
    await page.getByRole('tooltip').getByText('（独立 + 联合）÷ 单位总数').waitFor();
  });

  test('counts fewer firms when only those really operating count, and says so in the rate', async () => {
    const { page } = shell();
    const all = await figure('总数');
    await page.getByText('实体运营', { exact: true }).click();
    await page.locator('.overview[data-basis="operating"]').waitFor();
    expect(await figure('总数')).toBeLessThan(all);
    await page.getByText('全部单位', { exact: true }).click();
    await page.locator('.overview[data-basis="all"]').waitFor();
    expect(await figure('总数')).toBe(all);
  });

  test('opens exactly the firms that a number counts, over the same basis', async () => {
    const { page } = shell();
    await page.getByText('三有单位', { exact: true }).click();
    await page.locator('.overview[data-basis="three-have"]').waitFor();
    const due = await figure('应建未建');
    await page.getByRole('link', { name: /^查看应建未建 \d+ 家$/ }).click();
    await page.getByRole('heading', { level: 1, name: '入驻单位' }).waitFor();
    expect(page.url()).toContain('#/firms?coverage=due-not-set-up&basis=three-have');
    await page
      .locator('.status-bar')
      .getByText(new RegExp(`\\b${due}\\b`))
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '覆盖情况' }).waitFor();
  });
});
