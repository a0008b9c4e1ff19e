import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { countPdfPages } from '#core/reports/count-pdf-pages.ts';
import { loadSample } from './support/load-sample.ts';
import { describeInShells } from './support/shell.ts';

/** A sheet of the preview with the desk below it, in CSS pixels: A4 landscape is 210 mm high, the gap 8 mm. */
const SHEET = (218 / 25.4) * 96;

describeInShells('报表', (shell) => {
  const paper = () => shell().page.frameLocator('.paper-preview iframe');
  const totals = () => paper().locator('tr.total td').allTextContents();

  beforeAll(async () => {
    await loadSample(shell().page);
    await shell().page.getByRole('link', { name: '报表' }).click();
    await paper().locator('tr.total').waitFor();
  });

  test('shows every building on paper, 合计 last', async () => {
    const rows = await paper().locator('tbody tr').allTextContents();
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.at(-1)).toContain(`合计（${rows.length - 1} 座楼宇）`);
    await shell()
      .page.getByText(`${rows.length - 1} 行`, { exact: true })
      .waitFor();
  });

  test('saves a workbook with the figures of the paper', async () => {
    const { page, receiveFile } = shell();
    const path = await receiveFile(async () => {
      await page.getByRole('button', { name: '存为 Excel' }).click();
      // The made-up street holds a few entries that contradict each other: asked about once.
      await page.getByRole('button', { name: '照样继续' }).click();
    });
    await page.getByText(/已保存《楼宇党建覆盖情况统计表-\d{4}-\d\d-\d\d\.xlsx》/).waitFor();
    const book = read(readFileSync(path));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
    const total = lines.find(([label]) => String(label).startsWith('合计'))?.map(String);
    const [, firms = '', staff = ''] = await totals();
    expect(total).toEqual(expect.arrayContaining([firms, staff]));
  });

  test('saves a PDF of as many pages as the preview has sheets', async () => {
    const { page, receiveFile } = shell();
    const path = await receiveFile(() => page.getByRole('button', { name: '存为 PDF' }).click());
    const pages = countPdfPages(readFileSync(path));
    const height = await paper()
      .locator('.paper')
      .evaluate((element) => element.getBoundingClientRect().height / element.currentCSSZoom);
    expect(pages).toBe(Math.round(height / SHEET));
    await page.getByText(`.pdf》，共 ${pages} 页`).waitFor();
    expect(await page.locator('.status-bar').textContent()).toContain(`共 ${pages} 页`);
  });

  test('lies upright with smaller text, says which font is used, and is saved as Word', async () => {
    const { page, receiveFile } = shell();
    await page.getByRole('button', { name: '纸张与外发' }).click();
    await page.getByText('纵向', { exact: true }).click();
    await page.getByText('缩小字号，让各列放得下').click();
    await page.getByText(/^本机(没有|装有)/).waitFor();
    await page.getByLabel('报给谁').fill('区委组织部');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '纸张与外发' }).click();
    await expect
      .poll(() =>
        paper()
          .locator('main')
          .evaluate(() => getComputedStyle(document.body).width),
      )
      .toMatch(/^793\./);
    const path = await receiveFile(() => page.getByRole('button', { name: '存为 Word' }).click());
    expect(readFileSync(path).includes('word/document.xml')).toBe(true);
    await page.getByRole('button', { name: '纸张与外发' }).click();
    await page.getByText('横向', { exact: true }).click();
    await page.getByText('缩小字号，让各列放得下').click();
    await page.getByRole('button', { name: '纸张与外发' }).click();
  });

  test('counts fewer firms when only those really operating count', async () => {
    const { page } = shell();
    const [, all] = await totals();
    await page.getByText('实体运营', { exact: true }).click();
    await paper().getByText('统计口径：实体运营单位').waitFor();
    const [, operating] = await totals();
    expect(Number(operating)).toBeLessThan(Number(all));
    await page.getByText('全部单位', { exact: true }).click();
    await paper().getByText('统计口径：全部入驻单位').waitFor();
  });

  test('prints the sign-off words from then on, until they are undone', async () => {
    const { page } = shell();
    await page.getByRole('button', { name: '落款未填' }).click();
    await page.getByLabel('填报单位（盖章）').fill('和宁街道党工委');
    await page.getByRole('button', { name: '保存落款' }).click();
    await paper().getByText('和宁街道党工委').waitFor();
    await page.getByRole('menuitem', { name: '空白楼宇' }).click();
    await paper()
      .getByRole('heading', { name: /空白楼宇清单$/ })
      .waitFor();
    expect(await paper().locator('.sign-off').textContent()).toContain('和宁街道党工委');
    await page.getByRole('button', { name: /撤销/ }).click();
    await page.getByRole('button', { name: '落款未填' }).waitFor();
    await page.getByRole('menuitem', { name: '覆盖情况' }).click();
  });

  test('opens the firms behind a number, as many as it says', async () => {
    const { page } = shell();
    await page.getByLabel('显示比例').click();
    await page.getByTitle('100%').click();
    const number = paper().locator('tbody tr').first().locator('td.count').first();
    const said = await number.textContent();
    // The frame may run nothing, so that it never tells when it is at rest: the mouse goes there by itself.
    const box = await number.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await page.getByText(`单位：${said} 家`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(`单位：${said} 家`).waitFor({ state: 'hidden' });
    await page.getByLabel('显示比例').click();
    await page.getByTitle('适合宽度').click();
  });

  test('makes the paper larger and smaller without leaving the window', async () => {
    const { page } = shell();
    const width = () =>
      paper()
        .locator('.paper')
        .evaluate(() => window.innerWidth);
    const fit = await width();
    await page.getByLabel('显示比例').click();
    await page.getByTitle('150%').click();
    await expect.poll(width).toBeLessThan(fit);
    expect(await page.locator('.page-body').evaluate((body) => body.scrollWidth > body.clientWidth)).toBe(
      false,
    );
  });

  test('has no barrier around the paper', async () => {
    // axe waits for ever in a frame that may run nothing; what is in it is tested as a document of its own.
    const { violations } = await new AxeBuilder({ page: shell().page }).exclude('iframe').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
