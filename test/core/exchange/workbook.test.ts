import { describe, expect, test } from 'vitest';
import { CFB, read, utils } from 'xlsx';
import { aRosterFile, FIVE_FIRMS, importFiles, preview } from '#test/core/roster/a-roster.ts';
import { openTestCore, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { exportRegister, makeTemplate, openBook } from './an-export.ts';

/** The workbooks in an archive; the library takes their names for Latin. */
function listZip(bytes: Buffer): string[] {
  const paths = CFB.read(bytes, { type: 'buffer' }).FullPaths.filter((path: string) =>
    path.endsWith('.xlsx'),
  );
  return paths.map((path: string) => Buffer.from(path.split('/').at(-1) ?? '', 'latin1').toString('utf8'));
}

const FIRM = '上海凯旋贸易有限公司';

async function aRegistry(set: object = {}): Promise<TestCore> {
  const app = await openTestCore();
  await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  const row = rowsOf(await app.client.firm.table({})).find(({ name }) => name === FIRM);
  await app.client.firm.edit({ update: [{ id: String(row?.id), version: Number(row?.version), set }] });
  return app;
}

describe('the register as a workbook', () => {
  test('has a bold head that stays in sight, prints on A4 across and repeats its head', async () => {
    await using app = await aRegistry();
    const { sheet } = await openBook(await exportRegister(app));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 4 });
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.getCell('A2').border.top?.style).toBe('thin');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:1');
  });

  test('keeps codes and phones as texts, counts as numbers, and offers choices in a list', async () => {
    await using app = await aRegistry({ phone: '021-51003252', kind: 'private' });
    const book = await openBook(await exportRegister(app));
    expect(book.at(FIRM, '统一社会信用代码').numFmt).toBe('@');
    expect(book.at(FIRM, '统一社会信用代码').value).toBe('91310106H3BJ1XG69P');
    expect(book.at(FIRM, '从业人员数').value).toBe(21);
    expect(book.at(FIRM, '单位类型').value).toBe('私营企业');
    expect(book.at(FIRM, '单位类型').dataValidation).toMatchObject({
      type: 'list',
      formulae: [expect.stringContaining('私营企业,港澳台商投资企业')],
    });
    expect(book.at(FIRM, '是否规模以上').dataValidation.formulae).toEqual(['"是,否"']);
  });

  test('writes texts that look like formulas as texts', async () => {
    const nasty = ['=HYPERLINK("http://x","a")', '+86 21', '-1', '@SUM(A1)'];
    await using app = await aRegistry({
      industry: nasty[0],
      contact: nasty[1],
      legalRepresentative: nasty[2],
      remark: nasty[3],
    });
    const file = await exportRegister(app);
    const sheet = read(await file.arrayBuffer(), { dense: false }).Sheets.入驻单位;
    const cells = Object.values(sheet ?? {}) as { t?: string; v?: unknown; f?: string }[];
    for (const text of nasty) expect(cells.find(({ v }) => v === text)).toMatchObject({ t: 's', v: text });
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  test('hides the columns that name the records', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    for (const heading of ['louyu:id', 'louyu:version']) {
      expect(book.sheet.getColumn(book.columnOf(heading)).hidden, heading).toBe(true);
    }
  });

  test('of one building holds the firms of that building only', async () => {
    await using app = await aRegistry();
    await importFiles(app, [
      aRosterFile([['别楼公司', null, '1', '101', 3, 0, null]], { title: '嘉澜中心入驻企业名册' }),
    ]);
    const { buildings } = await app.client.setup.choices();
    const id = buildings.find(({ name }) => name === '嘉澜中心')?.id ?? '';
    const book = await openBook(await exportRegister(app, { buildingIds: [id] }));
    expect(book.sheet.rowCount).toBe(2);
    expect(book.rowOf('别楼公司')).toBe(2);
  });

  test('for statistics has no column that tells of people', async () => {
    await using app = await aRegistry({
      contact: '张伟',
      phone: '13812345678',
      legalRepresentative: '王敏',
      remark: '问李经理',
    });
    const book = await openBook(await exportRegister(app, { mask: 'statistics' }));
    const all = JSON.stringify(book.sheet.getSheetValues());
    for (const text of ['张伟', '138', '王敏', '李经理', '联系人', '联系电话', '法定代表人', '备注']) {
      expect(all.includes(text), text).toBe(false);
    }
    expect(book.at(FIRM, '从业人员数').value).toBe(21);
  });
});

describe('a collection form', () => {
  test('names district, street and building, tells how to fill it in, and leaves room for new firms', async () => {
    await using app = await aRegistry();
    const book = await openBook(await makeTemplate(app, '恒信大厦'));
    expect(book.rowTexts(1)[0]).toBe('恒信大厦入驻单位采集表');
    expect(book.rowTexts(2).join()).toContain('楼宇名称：恒信大厦');
    expect(book.sheet.getCell(4, book.columnOf('单位名称')).value).toContain('必填');
    expect(book.sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(book.sheet.rowCount).toBe(4 + 5 + 30);
  });

  test('is protected but for its data cells', async () => {
    await using app = await aRegistry();
    const book = await openBook(await makeTemplate(app, '恒信大厦'));
    expect(book.sheet).toMatchObject({ sheetProtection: { sheet: true, insertRows: true } });
    expect(book.at(FIRM, '联系人').protection).toMatchObject({ locked: false });
    expect(book.at(FIRM, 'louyu:id').protection?.locked).not.toBe(false);
    expect(book.sheet.getCell(book.sheet.rowCount, book.columnOf('单位名称')).protection).toMatchObject({
      locked: false,
    });
  });

  test('of several buildings is a workbook each, so that none sees the firms of another', async () => {
    await using app = await aRegistry();
    await app.client.building.edit({ create: [{ name: '嘉澜中心' }] });
    const zip = await makeTemplate(app, '恒信大厦', '嘉澜中心');
    expect(zip.name).toBe('采集表-2026-09-30.zip');
    const names = listZip(Buffer.from(await zip.arrayBuffer()));
    expect(names).toEqual(['恒信大厦采集表.xlsx', '嘉澜中心采集表.xlsx']);
  });

  test('every heading is known again for its own field without doubt', async () => {
    await using app = await aRegistry();
    const file = await exportRegister(app);
    const rows = utils.sheet_to_json<string[]>(read(await file.arrayBuffer()).Sheets.入驻单位 ?? {}, {
      header: 1,
    });
    const { files } = await preview(app, [file]);
    const columns = files[0]?.sheets[0]?.columns ?? [];
    expect(columns.map(({ header }) => header)).toEqual(rows[0]?.slice(0, -2));
    expect(columns.filter(({ field, confidence }) => field === null || confidence < 1)).toEqual([]);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });
});
