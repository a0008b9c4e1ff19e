import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { countPdfPages } from '#core/reports/count-pdf-pages.ts';
import { printWithBrowser } from '#core/reports/print-with-browser.ts';
import { writeHtml } from '#core/reports/write/write-html.ts';
import { aBuilding, aSummary } from './a-summary.ts';
import { anInput } from './an-input.ts';
import { installed, installedBrowser } from './installed.ts';

const browserPath = installedBrowser();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'louyu-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What a failed call is refused with, and what it left in the folder for temporary files. */
async function refusal(print: Promise<unknown>): Promise<{ code: unknown; left: string[] }> {
  const error = await print.then(
    () => new Error('It printed.'),
    (error: unknown) => error,
  );
  return { code: (error as { code?: unknown }).code, left: readdirSync(folder) };
}

describe('without a browser that prints', () => {
  test('a machine without browser is told so', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'no-such-browser'));
    expect(await refusal(printWithBrowser('<p>', undefined))).toEqual({ code: 'no-pdf-printer', left: [] });
  });

  test.skipIf(process.platform === 'win32')(
    'a browser that ends without printing is a failure, not a wait',
    async () => {
      const program = join(tmpdir(), `louyu-not-a-browser-${process.pid}`);
      writeFileSync(program, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
      vi.stubEnv('CHROME_PATH', program);
      const outcome = await refusal(printWithBrowser('<p>', undefined));
      rmSync(program);
      expect(outcome.code).toBe('pdf-failed');
    },
  );
});

describe.skipIf(!browserPath)('with the browser of this machine', () => {
  const summary = aSummary(Array.from({ length: 40 }, (_, i) => aBuilding({ name: `恒信大厦${i + 1}号楼` })));
  const report = buildCoverageReport(anInput({ summary, workers: 40 }));

  test('a cancelled print ends at once and leaves nothing behind', async () => {
    const abort = new AbortController();
    const print = printWithBrowser(writeHtml(report), abort.signal);
    setTimeout(() => abort.abort(), 150);
    expect(await refusal(print)).toEqual({ code: 'cancelled', left: [] });
  });

  test('the report becomes a PDF of several A4 landscape pages, each with the head and its number', async () => {
    const pdf = await printWithBrowser(writeHtml(report), undefined);
    expect(readdirSync(folder)).toEqual([]);
    const pages = countPdfPages(pdf);
    const leaves = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g);
    expect(pages).toBe(leaves?.length);
    expect(pages).toBeGreaterThan(1);
    const [pdfinfo, pdftotext] = [installed('pdfinfo'), installed('pdftotext')];
    if (!pdfinfo || !pdftotext) return;
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const info = execFileSync(pdfinfo, [file], { encoding: 'utf8' });
    expect(info).toMatch(new RegExp(`Pages:\\s+${pages}\\n`));
    expect(info).toMatch(/Page size:\s+841\.\d+ x 59[45]\.\d+ pts \(A4\)/);
    const text = execFileSync(pdftotext, [file, '-'], { encoding: 'utf8' });
    const sheets = text.split('\f').slice(0, -1);
    const words = sheets.map((sheet) => sheet.replace(/\s/g, ''));
    expect(words.length).toBe(pages);
    for (const [i, sheet] of words.entries()) {
      expect(sheet).toContain(`第${i + 1}页共${pages}页`);
      expect(sheet).toContain('数据截至2026年11月22日');
      if (sheet.includes('号楼')) expect(sheet).toContain('楼宇名称');
    }
    expect(words.at(-1)).toContain('填报单位（盖章）：南京西路街道');
    const all = words.join('');
    expect(all).toContain('合计（40座楼宇）');
    for (const figure of [summary.staff, summary.firms.total, '28.6%80/280'])
      expect(all).toContain(String(figure));
  }, 60_000);
});

test('a file that is no PDF, or a torn one, has no page count instead of a wrong one', () => {
  expect(countPdfPages(new TextEncoder().encode('not a PDF'))).toBeNull();
  expect(
    countPdfPages(new TextEncoder().encode('%PDF-1.4\n/Type /Page /Type /Page\nstartxref\n9\n%%EOF')),
  ).toBeNull();
});
