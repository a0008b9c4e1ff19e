import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CFB, read, utils } from 'xlsx';
import type { ReportRequest } from '#shared/contract/report.ts';
import { openTestCore, refusalOf, resultOf, type TestCore } from '#test/support/test-core.ts';
import { exportReport } from './export-report.ts';

let app: TestCore;
let buildingId: string;

beforeAll(async () => {
  app = await openTestCore();
  await resultOf(app.client.setup.loadSample({ scale: 'street' }));
  const { byBuilding } = await app.client.coverage.summary({});
  buildingId = byBuilding.find(({ firms }) => firms.total > 5 && firms.total < 40)?.id ?? '';
});
afterAll(() => app[Symbol.asyncDispose]());

const KINDS: [name: string, request: () => ReportRequest][] = [
  ['coverage by building', () => ({ kind: 'coverage' })],
  ['coverage by community', () => ({ kind: 'coverage', by: 'community' })],
  ['coverage by station', () => ({ kind: 'coverage', by: 'station' })],
  ['coverage by street', () => ({ kind: 'coverage', by: 'street' })],
  ['statistics of enterprises', () => ({ kind: 'statistics' })],
  ['statistics of social organizations', () => ({ kind: 'statistics', of: 'social' })],
  ['ranking', () => ({ kind: 'ranking' })],
  ['blank buildings', () => ({ kind: 'blank-buildings' })],
  ['flags', () => ({ kind: 'flags' })],
  ['one building', () => ({ kind: 'building', buildingIds: [buildingId] })],
  ['roster of a building', () => ({ kind: 'roster', buildingIds: [buildingId] })],
  ['sweep of a building', () => ({ kind: 'sweep', buildingIds: [buildingId] })],
  ['orgs', () => ({ kind: 'orgs' })],
  ['terms', () => ({ kind: 'terms' })],
  ['workers', () => ({ kind: 'workers' })],
  ['staffing', () => ({ kind: 'staffing' })],
];

const plainText = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) =>
      String({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name]),
    );

/** The lines of the last table of the paper, each cell with the kind of its column. */
function paperLines(html: string): { kind: string; text: string }[][] {
  const table = html.slice(html.lastIndexOf('<table'), html.lastIndexOf('</table>'));
  return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) =>
      [...row.matchAll(/<td class="(\w+)"[^>]*>([\s\S]*?)<\/td>/g)].map(([, kind = '', text = '']) => ({
        kind,
        text: plainText(text),
      })),
    )
    .filter((cells) => cells.length > 0);
}

describe.each(KINDS)('%s', (_, requestOf) => {
  test('says the same in Word and in the workbook as on the paper', async () => {
    const request = requestOf();
    const paper = paperLines(await (await exportReport(app, { ...request, format: 'html' })).file.text());
    expect(paper.length).toBeGreaterThan(0);

    const docx = await exportReport(app, { ...request, format: 'docx' });
    const { FullPaths, FileIndex } = CFB.read(Buffer.from(await docx.file.arrayBuffer()), { type: 'buffer' });
    const at = FullPaths.findIndex((path: string) => path.endsWith('word/document.xml'));
    const xml = Buffer.from(FileIndex[at]?.content ?? []).toString('utf8');
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
    const words = [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
        plainText([...cell.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
      ),
    );
    const squeeze = (texts: string[]) => texts.map((text) => text.replace(/\s/g, '')).join('|');
    const printed = new Set(words.map((cells) => squeeze(cells)));
    const missing = paper
      .filter((cells) => cells.length === paper[0]?.length)
      .map((cells) => squeeze(cells.map(({ text }) => text)))
      .filter((line) => !printed.has(line));
    expect(missing).toEqual([]);

    const xlsx = await exportReport(app, { ...request, format: 'xlsx' });
    const book = read(new Uint8Array(await xlsx.file.arrayBuffer()));
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' });
    const sums = (of: number[]) => of.reduce((sum, number) => sum + number, 0);
    const counted = paper.flatMap((cells) =>
      cells
        .filter(({ kind, text }) => (kind === 'count' || kind === 'number') && text !== '')
        .map(({ text }) => Number(text)),
    );
    const rates = paper.flatMap((cells) =>
      cells
        .filter(({ kind }) => kind === 'rate')
        .flatMap(({ text }) => {
          const [, covered, total] = /(\d+)\/(\d+)$/.exec(text.replace(/^[\d.]+%|^—/, '')) ?? [];
          return [Number(covered), Number(total)];
        }),
    );
    const numbers = lines
      .flat()
      .filter((cell): cell is number => typeof cell === 'number' && Number.isInteger(cell));
    const whole = lines
      .flatMap((row) => row.filter((cell): cell is number => typeof cell === 'number'))
      .filter((number) => !Number.isInteger(number));
    // A rate of exactly nothing or of all is a whole number, too.
    const even = paper.flatMap((cells) =>
      cells
        .filter(({ kind, text }) => kind === 'rate' && /^(0\.0|100\.0)%/.test(text))
        .map(({ text }) => {
          const [, covered, total] = /(\d+)\/(\d+)$/.exec(text.replace(/^[\d.]+%/, '')) ?? [];
          return covered === total ? 1 : 0;
        }),
    );
    expect(sums(numbers)).toBe(sums(counted) + sums(rates) + sums(even.filter((n) => n === 1)));
    expect(whole.every((share) => share > 0 && share < 1)).toBe(true);
    expect(xlsx.rows).toBe(docx.rows);
  }, 60_000);
});

test('a report of one building refuses when none is named', async () => {
  expect(await refusalOf(app.client.report.render({ kind: 'building' }))).toBe('report-needs-building');
});

test('half hidden, a roster shows nobody’s telephone; as statistics it has no column of people', async () => {
  const roster = (level: 'none' | 'names' | 'statistics') =>
    exportReport(app, { kind: 'roster', buildingIds: [buildingId], format: 'html', level }).then(({ file }) =>
      file.text(),
    );
  expect(await roster('none')).toMatch(/>1\d{10}</);
  const masked = await roster('names');
  expect(masked).not.toMatch(/>1\d{10}</);
  expect(masked).toMatch(/1\d\d\*{4}\d{4}/);
  expect(await roster('statistics')).not.toContain('联系电话</th>');
  const { entries } = await app.client.release.list();
  expect(entries.slice(0, 3).map(({ level }) => level)).toEqual(['statistics', 'names', 'none']);
});
