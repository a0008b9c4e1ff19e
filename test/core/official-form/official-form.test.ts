import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { CFB, read, utils, write } from 'xlsx';
import type { FormCell } from '#shared/contract/official-form.ts';
import { aRosterFile, FIVE_FIRMS, importFiles } from '#test/core/roster/a-roster.ts';
import { openTestCore, refusalOf, type TestCore } from '#test/support/test-core.ts';

/** A form as a superior office sends it: merged title, labels, a sum, a drop-down, sign-off words. */
async function aForm({ blankLines = 3, isProtected = false } = {}): Promise<File> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('附件1');
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = '楼宇党建情况统计表';
  sheet.getCell('A1').font = { name: '方正小标宋简体', size: 22 };
  sheet.addRow(['填报单位（盖章）：', null, '填报时间：', null]);
  sheet.addRow(['单位总数（家）', null, '其中：没有党员的', null]);
  sheet.addRow(['两项之和', { formula: 'B3+D3', result: 0 }]);
  sheet.addRow(['序号', '楼宇名称', '入驻单位数', '党员总数']);
  for (let i = 0; i < blankLines; i++) sheet.addRow([]);
  sheet.addRow(['合计']);
  for (const ref of ['B2', 'D2', 'B3', 'D3', 'A6', 'B6', 'C6', 'D6']) {
    sheet.getCell(ref).border = { top: { style: 'thin' }, bottom: { style: 'thin' } };
    sheet.getCell(ref).protection = { locked: ref === 'B3' };
  }
  sheet.getCell('F1').dataValidation = { type: 'list', formulae: ['"甲,乙"'] };
  if (isProtected) await sheet.protect('上级', {});
  book.addWorksheet('填表说明').getCell('A1').value = '一式两份';
  return new File([await book.xlsx.writeBuffer()], '附件1 楼宇党建统计表.xlsx');
}

async function aRegistry(): Promise<TestCore> {
  const app = await openTestCore();
  await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  await app.client.report.saveSignOff({ office: '嘉澜站', head: '', reviewer: '', preparer: '', phone: '' });
  return app;
}

async function fill({ client }: TestCore, id: string): Promise<File> {
  return (await client.officialForm.fill({ id, receiver: '区委组织部' })).file;
}

/** The parts of a zip as another reader finds them. */
async function partsOf(file: File): Promise<Map<string, string>> {
  const zip = CFB.read(Buffer.from(await file.arrayBuffer()), { type: 'buffer' });
  return new Map(
    zip.FileIndex.map(({ content }: { content: Buffer }, i: number) => [
      zip.FullPaths[i] ?? '',
      Buffer.from(content ?? []).toString('base64'),
    ]),
  );
}

async function cellsOf(file: File): Promise<(string | number | null)[][]> {
  return utils.sheet_to_json(read(await file.arrayBuffer()).Sheets.附件1 ?? {}, { header: 1, defval: null });
}

describe('a blank form of a superior office', () => {
  test('is kept with what its labels ask for, and filled with the figures of the coverage', async () => {
    await using app = await aRegistry();
    const { id, suggested } = await app.client.officialForm.add({ file: await aForm() });
    const summary = await app.client.coverage.summary({});
    expect(suggested).toBe(8);
    const cells = await cellsOf(await fill(app, id));
    expect(cells[1]).toEqual(
      ['填报单位（盖章）：', '嘉澜站', '填报时间：', '2026年9月30日', null, null].slice(0, cells[1]?.length),
    );
    expect(cells[2]?.slice(0, 4)).toEqual([
      '单位总数（家）',
      summary.firms.total,
      '其中：没有党员的',
      summary.firms.noMembers,
    ]);
    const { full, probationary, unsplit } = summary.members;
    expect(cells[5]?.slice(0, 4)).toEqual([1, '恒信大厦', 5, full + probationary + unsplit]);
    expect(cells[8]?.[0]).toBe('合计');
  });

  test('comes out with every part but the filled sheet byte for byte, and that sheet with its looks', async () => {
    await using app = await aRegistry();
    const blank = await aForm();
    const { id } = await app.client.officialForm.add({ file: blank });
    const filled = await fill(app, id);
    const [before, after] = [await partsOf(blank), await partsOf(filled)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before]
      .filter(([path, content]) => after.get(path) !== content)
      .map(([path]) => path);
    expect(changed.map((path) => path.replace(/^Root Entry\//, '')).sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(await filled.arrayBuffer());
    const sheet = book.getWorksheet('附件1');
    expect(sheet?.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 22 });
    expect(sheet?.getCell('B3').border.top?.style).toBe('thin');
    expect(sheet?.getCell('B4').formula).toBe('B3+D3');
    expect(sheet?.getCell('F1').dataValidation.formulae).toEqual(['"甲,乙"']);
  });

  test('is opened by LibreOffice, which computes the formulas anew', async (context) => {
    if (!existsSync('/usr/bin/soffice')) {
      console.log('skipped: LibreOffice is not installed');
      return context.skip();
    }
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    const folder = mkdtempSync(join(tmpdir(), 'louyu-form-'));
    try {
      writeFileSync(join(folder, 'form.xlsx'), Buffer.from(await (await fill(app, id)).arrayBuffer()));
      execFileSync('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        join(folder, 'form.xlsx'),
      ]);
      const { firms } = await app.client.coverage.summary({});
      const lines = readFileSync(join(folder, 'form.csv'), 'utf8').split('\n');
      expect(lines[2]).toContain(`单位总数（家）,${firms.total},其中：没有党员的,${firms.noMembers}`);
      expect(lines[5]).toContain('1,恒信大厦,5,');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test('is remembered with the cells that a person chose, next month, and undo brings the earlier ones back', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    const cells: FormCell[] = [{ sheet: '附件1', cell: 'D3', source: 'figure:firms' }];
    await app.client.officialForm.save({ id, version: 1, name: '区表一', cells });
    await app.restart();
    expect((await app.client.officialForm.list()).forms).toMatchObject([
      { name: '区表一', version: 2, cells },
    ]);
    expect((await cellsOf(await fill(app, id)))[2]?.slice(0, 4)).toEqual([
      '单位总数（家）',
      null,
      '其中：没有党员的',
      5,
    ]);
    await app.client.history.undo();
    expect((await app.client.officialForm.list()).forms[0]?.cells).toHaveLength(8);
  });

  test('that was changed in another window meanwhile is not overwritten', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    const save = (version: number) => app.client.officialForm.save({ id, version, name: '表', cells: [] });
    await save(1);
    expect(await refusalOf(save(1))).toBe('edited-meanwhile');
  });

  test('is written down as released, with the office it goes to', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    await fill(app, id);
    expect((await app.client.release.list()).entries).toMatchObject([
      { receiver: '区委组织部', level: 'statistics', purpose: '填报《附件1 楼宇党建统计表》' },
    ]);
  });

  test('removed is gone from the list and comes back by undo', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    await app.client.officialForm.end({ id, version: 1 });
    expect((await app.client.officialForm.list()).forms).toEqual([]);
    await app.client.history.undo();
    expect((await app.client.officialForm.list()).forms).toHaveLength(1);
  });
});

describe('a form that cannot be filled is refused, and nothing is made', () => {
  test('a list with more lines than blank ones', async () => {
    await using app = await aRegistry();
    await app.client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }, { name: '丙楼' }] });
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    expect(await refusalOf(fill(app, id))).toBe('form-room');
    expect((await app.client.release.list()).entries).toEqual([]);
  });

  test('a formula, and a cell that the superior office locked; open cells of a protected sheet are filled', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm({ isProtected: true }) });
    const { cells } = (await app.client.officialForm.list()).forms[0] ?? { cells: [] };
    expect(cells.map(({ cell }) => cell)).not.toContain('B3');
    const save = (version: number, cell: string) =>
      app.client.officialForm.save({
        id,
        version,
        name: '表',
        cells: [{ sheet: '附件1', cell, source: 'figure:firms' }],
      });
    await save(1, 'B3');
    expect(await refusalOf(fill(app, id))).toBe('form-cell');
    await save(2, 'B4');
    expect(await refusalOf(fill(app, id))).toBe('form-cell');
    await save(3, 'D3');
    expect((await cellsOf(await fill(app, id)))[2]?.[3]).toBe(5);
  });

  test('without any cell chosen', async () => {
    await using app = await aRegistry();
    const { id } = await app.client.officialForm.add({ file: await aForm() });
    await app.client.officialForm.save({ id, version: 1, name: '表', cells: [] });
    expect(await refusalOf(fill(app, id))).toBe('form-nothing');
  });
});

describe('a file that is no form', () => {
  const add = (content: BlobPart, name: string) =>
    openTestCore().then(async (app) => {
      await using _ = app;
      return refusalOf(app.client.officialForm.add({ file: new File([content], name) }));
    });

  test('a text under a workbook’s name, an empty file, a file cut off', async () => {
    const whole = await (await aForm()).arrayBuffer();
    expect(await add('甲,乙', '表.xlsx')).toBe('form-refused');
    expect(await add('', '表.xlsx')).toBe('form-refused');
    expect(await add(whole.slice(0, whole.byteLength / 2), '表.xlsx')).toBe('form-refused');
  });

  test('a workbook that only opens with a password', async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('x'));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.from('x'));
    expect(await add(CFB.write(container, { type: 'buffer' }), '表.xlsx')).toBe('form-refused');
  });

  test('an old .xls is kept as .xlsx, and that is told', async () => {
    await using app = await aRegistry();
    const book = read(await (await aForm()).arrayBuffer());
    const file = new File([write(book, { type: 'buffer', bookType: 'biff8' })], '附件1.xls');
    const { id } = await app.client.officialForm.add({ file });
    expect((await app.client.officialForm.list()).forms).toMatchObject([{ converted: true, name: '附件1' }]);
    const filled = await fill(app, id);
    expect(filled.name).toBe('附件1-2026-09-30.xlsx');
    expect((await cellsOf(filled))[2]?.[1]).toBe(5);
  });
});
