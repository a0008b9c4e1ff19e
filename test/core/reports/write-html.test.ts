import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainCell, type ReportCell } from '#core/reports/report-document.ts';
import { formatFraction, formatPercent } from '#core/reports/write/format-rate.ts';
import { writeHtml } from '#core/reports/write/write-html.ts';
import { installedBrowser } from './installed.ts';
import { NASTY_NAMES, nastyReport } from './nasty-report.ts';

const { report } = nastyReport();
const html = writeHtml(report);
const browserPath = installedBrowser();

/** A cell in the words of the paper. */
function wordsOf(cell: ReportCell): string {
  const plain = plainCell(cell);
  if (plain === null) return '';
  return typeof plain === 'object' ? `${formatPercent(plain)}${formatFraction(plain)}` : String(plain);
}

test('the document loads nothing and runs nothing', () => {
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<script|https?:|\surl\(|\son\w+=/i);
});

describe.skipIf(!browserPath)('the paper in a real browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', chromiumSandbox: false });
    page = await browser.newPage({ viewport: { width: 1300, height: 900 }, colorScheme: 'dark' });
    await page.setContent(html);
  });
  afterAll(() => browser?.close());

  test('the body of the table reads as the report: texts as they are, rates with both their figures', async () => {
    const read = await page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
    expect(read.slice(0, -1)).toEqual(report.rows.map((row) => row.map(wordsOf)));
    expect(read.at(-1)).toEqual(report.total?.cells.map(wordsOf));
  });

  test('names of the registry are never markup', async () => {
    expect(await page.locator('script').count()).toBe(0);
    const names = await page.locator('tbody tr td:nth-child(2)').allTextContents();
    for (const name of NASTY_NAMES) expect(names).toContain(name);
  });

  test('the head spans the columns below it', async () => {
    const widths = await page
      .locator('thead tr:first-child th')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLTableCellElement).colSpan));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(report.columns.length);
  });

  test('the paper stays light in a dark window', async () => {
    const colours = await page.locator('.paper h1').evaluate((title) => {
      const { color, colorScheme } = getComputedStyle(title);
      return { color, colorScheme };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', colorScheme: 'light' });
  });

  test('no cell is wider than its column', async () => {
    const spilling = await page
      .locator('th, td')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
    expect(spilling).toBe(0);
  });
});
