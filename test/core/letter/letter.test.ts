import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CFB } from 'xlsx';
import type { LetterRequest } from '#shared/contract/letter.ts';
import { aRosterFile, FIVE_FIRMS, importFiles } from '#test/core/roster/a-roster.ts';
import { openTestCore, refusalOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

async function aRegistry(): Promise<TestCore> {
  const app = await openTestCore();
  await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  return app;
}

async function write({ client }: TestCore, letter: LetterRequest): Promise<File> {
  return (await client.letter.write({ letter, receiver: '街道党工委' })).file;
}

/** The parts of a zip as another reader finds them, by path. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'buffer' });
  return new Map(
    FullPaths.map((path: string, i: number) => [
      Buffer.from(path.replace(/^Root Entry\//, ''), 'latin1').toString('utf8'),
      Buffer.from(FileIndex[i]?.content ?? []),
    ]),
  );
}

const bytesOf = async (file: File): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

async function firmIds(app: TestCore, count: number): Promise<string[]> {
  return rowsOf(await app.client.firm.table({}))
    .slice(0, count)
    .map(({ id }) => String(id));
}

describe('a 通报 as a Word document', () => {
  test('has the parts and relations that the format asks for', async () => {
    await using app = await aRegistry();
    const parts = unzip(await bytesOf(await write(app, { kind: 'bulletin' })));
    const types = parts.get('[Content_Types].xml')?.toString() ?? '';
    expect(types).toContain(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    );
    expect(parts.get('_rels/.rels')?.toString()).toContain('word/document.xml');
    for (const [path, content] of parts) {
      if (path.endsWith('.xml')) expect(content.toString().trimStart().startsWith('<?xml'), path).toBe(true);
    }
    const targets = [
      ...(parts.get('word/_rels/document.xml.rels')?.toString() ?? '').matchAll(/Target="([^"]+)"/g),
    ];
    for (const [, target = ''] of targets) expect(parts.has(`word/${target}`), target).toBe(true);
  });

  test('is laid out as GB/T 9704 says: A4, margins 37 and 28 mm, 22 lines of 28 characters, 2号 and 3号', async () => {
    await using app = await aRegistry();
    const parts = unzip(await bytesOf(await write(app, { kind: 'bulletin' })));
    const xml = parts.get('word/document.xml')?.toString() ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)?.[1] ?? '';
    const twips = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margins)?.[1]);
    const width = 11906 - twips('left') - twips('right');
    const height = 16838 - twips('top') - twips('bottom');
    expect(twips('top') / 56.7).toBeCloseTo(37, 1);
    expect(twips('left') / 56.7).toBeCloseTo(28, 1);
    const pitch = Number(/w:linePitch="(\d+)"/.exec(xml)?.[1]);
    expect(Math.floor(height / pitch)).toBe(22);
    const closer = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(xml)?.[1]);
    expect(Math.floor(width / (16 * 20 + closer))).toBe(28);
    expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[\s\S]*?<w:sz w:val="44"\/>/);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"/);
    expect(xml).toContain('<w:sz w:val="32"/>');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:cantSplit/>');
    expect(parts.get('word/settings.xml')?.toString()).toContain('evenAndOddHeaders');
  });

  test('says the figures of the coverage, and marks what is left blank', async () => {
    await using app = await aRegistry();
    const { firms, rates } = await app.client.coverage.summary({});
    const xml =
      unzip(await bytesOf(await write(app, { kind: 'bulletin' })))
        .get('word/document.xml')
        ?.toString() ?? '';
    const { covered, total } = rates.organization;
    expect(textOf(xml)).toContain(`入驻单位${firms.total}家`);
    expect(textOf(xml)).toContain(`（${covered}/${total}）`);
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>[\s\S]{0,120}____/);
    const { letters } = await app.client.letter.render({ kind: 'bulletin' });
    const html = letters[0]?.html.replaceAll(/<\/?mark>/g, '') ?? '';
    expect(html).toContain(`（${covered}/${total}）`);
  });

  test('is opened by LibreOffice, and its text is found in the PDF that makes of it', async (context) => {
    if (!existsSync('/usr/bin/soffice') || !existsSync('/usr/bin/pdftotext')) {
      console.log('skipped: LibreOffice or poppler is not installed');
      return context.skip();
    }
    await using app = await aRegistry();
    const folder = mkdtempSync(join(tmpdir(), 'louyu-letter-'));
    try {
      writeFileSync(join(folder, 'letter.docx'), await bytesOf(await write(app, { kind: 'situation' })));
      execFileSync('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'letter.docx'),
      ]);
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'letter.pdf'), '-']).toString();
      expect(text.replaceAll(/\s/g, '')).toContain('商务楼宇党建工作情况的报告');
      expect(text.replaceAll(/\s/g, '')).toContain('—1—');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('the papers for founding a branch', () => {
  test('of one firm are its own branch’s, without pledges; the registration is filled, its blanks are told', async () => {
    await using app = await aRegistry();
    const ids = await firmIds(app, 1);
    const { letters, org } = await app.client.letter.render({ kind: 'founding', firmIds: ids });
    const [firm] = rowsOf(await app.client.firm.table({}));
    expect(org).toBe(`中共${firm?.name}支部委员会`);
    expect(letters.map(({ name }) => name)).toEqual([
      '0 材料清单和缺件',
      '1 申请',
      '2 请示',
      '3 批复',
      '4 党员花名表',
      `5-1 登记表（${firm?.name}）`,
    ]);
    expect(letters[5]?.html).toContain(String(firm?.uscc));
    expect(letters[0]?.html).toContain('台账缺：');
    expect(letters[4]?.landscape).toBe(true);
  });

  test('of several firms are a joint branch’s with a pledge of each, in one archive', async () => {
    await using app = await aRegistry();
    const file = await write(app, {
      kind: 'founding',
      firmIds: await firmIds(app, 3),
      org: '中共恒信大厦联合支部',
    });
    expect(file.name).toBe('成立中共恒信大厦联合支部材料-2026-09-30.zip');
    const names = [...unzip(await bytesOf(file)).keys()].filter((name) => name.endsWith('.docx'));
    expect(names.filter((name) => name.includes('挂靠承诺书'))).toHaveLength(3);
    const roster = unzip(unzip(await bytesOf(file)).get('4 党员花名表.docx') ?? Buffer.alloc(0));
    expect(roster.get('word/document.xml')?.toString()).toContain('w:orient="landscape"');
  });

  test('tell when there are not enough full members', async () => {
    await using app = await aRegistry();
    const firms = rowsOf(await app.client.firm.table({}));
    const few = firms.filter(({ fullMembers }) => Number(fullMembers) < 3).slice(0, 1);
    const ids = few.map(({ id }) => String(id));
    const { letters } = await app.client.letter.render({ kind: 'founding', firmIds: ids });
    expect(letters[0]?.html).toContain('不足3名，暂不具备组建条件');
  });

  test('are written down as released with names and numbers', async () => {
    await using app = await aRegistry();
    await write(app, { kind: 'founding', firmIds: await firmIds(app, 1) });
    expect((await app.client.release.list()).entries).toMatchObject([
      { level: 'none', receiver: '街道党工委' },
    ]);
  });

  test('of a firm that is not in the registry are refused', async () => {
    await using app = await aRegistry();
    const request: LetterRequest = { kind: 'founding', firmIds: ['x'] };
    expect(await refusalOf(app.client.letter.render(request))).toBe('row-not-found');
  });
});
