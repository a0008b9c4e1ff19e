import { describe, expect, test } from 'vitest';
import { CFB } from 'xlsx';
import { buildCoverageReport } from '#core/reports/builders/build-coverage-report.ts';
import { writeReportDocx } from '#core/reports/write/write-docx.ts';
import { writeHtml } from '#core/reports/write/write-html.ts';
import { anInput } from './an-input.ts';

const report = buildCoverageReport(anInput());

async function partsOf(landscape: boolean, mark: string | null = null): Promise<Map<string, string>> {
  const bytes = Buffer.from(await writeReportDocx(report, { landscape, mark }));
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'buffer' });
  return new Map(
    FullPaths.map((path: string, i: number) => [
      path.replace(/^Root Entry\//, ''),
      Buffer.from(FileIndex[i]?.content ?? []).toString('utf8'),
    ]),
  );
}

/** The texts of the table's cells, line by line. */
function tableOf(xml: string): string[][] {
  return [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>|<w:tr [\s\S]*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
      [...cell.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    ),
  );
}

describe('a report as a Word document', () => {
  test('says the figures of the paper, cell for cell', async () => {
    const xml = (await partsOf(true)).get('word/document.xml') ?? '';
    const paper = [...writeHtml(report).matchAll(/<tr>(?:<td[\s\S]*?)<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    );
    const lines = tableOf(xml).slice(2, 2 + report.rows.length);
    expect(lines).toEqual(paper.slice(0, report.rows.length));
  });

  test('lies as it is asked to, repeats its head, splits no line and counts its pages', async () => {
    const across = await partsOf(true);
    expect(across.get('word/document.xml')).toContain('w:orient="landscape"');
    expect((await partsOf(false)).get('word/document.xml')).toContain('w:orient="portrait"');
    const xml = across.get('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(2 + report.rows.length + 1);
    const footer = [...across].find(([path]) => path.startsWith('word/footer'))?.[1] ?? '';
    expect(footer).toContain('NUMPAGES');
  });

  test('bears its mark above every page only where it is asked to', async () => {
    const header = (parts: Map<string, string>) =>
      [...parts].find(([path]) => path.startsWith('word/header'))?.[1];
    expect(header(await partsOf(true, '内部资料 注意保管\n2026-0001'))).toContain(
      '内部资料 注意保管　2026-0001',
    );
    expect(header(await partsOf(true))).toBeUndefined();
  });
});
