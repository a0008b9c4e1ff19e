import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { read } from 'xlsx';
import { countPdfPages } from '#core/reports/count-pdf-pages.ts';
import type { TableView, ViewFormat } from '#shared/contract/exchange.ts';
import type { Release } from '#shared/contract/release.ts';
import { aRosterFile, FIVE_FIRMS, importFiles, preview } from '#test/core/roster/a-roster.ts';
import { openTestCore, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { A_RELEASE } from './an-export.ts';

const FIRM = '上海凯旋贸易有限公司';

/** The firms as a window shows them: a few columns, the last firm first. */
async function aView(app: TestCore, set: Partial<TableView> = {}): Promise<TableView> {
  const rows = rowsOf(await app.client.firm.table({})).toReversed();
  const fields = ['id', 'name', 'uscc', 'floor', 'room', 'staffCount', 'contact', 'phone', 'kind'];
  const column = (field: string, header: string, kind: TableView['columns'][number]['kind'], width = 90) => ({
    field,
    header,
    kind,
    width,
    choices: kind === 'choice' ? ['私营企业', '港澳台商投资企业'] : [],
  });
  return {
    table: 'firm',
    title: '入驻单位',
    filter: '楼宇：恒信大厦',
    asOf: '2026-09-30',
    lang: 'zh',
    columns: [
      column('name', '单位名称', 'text', 240),
      column('uscc', '统一社会信用代码', 'text', 172),
      column('floor', '楼层', 'text', 60),
      column('room', '房号', 'text', 60),
      column('staffCount', '从业人员数', 'integer'),
      column('contact', '联系人', 'text'),
      column('phone', '联系电话', 'text', 120),
      column('kind', '单位类型', 'choice', 110),
    ],
    frozenColumns: 1,
    rows: {
      rows: rows.length,
      columns: JSON.stringify(
        Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? null)])),
      ),
    },
    ...set,
  };
}

async function makeView(
  app: TestCore,
  view: TableView,
  format: ViewFormat = 'xlsx',
  release: Partial<Release> = {},
): Promise<File> {
  const input = { view, format, landscape: true, release: { ...A_RELEASE, ...release } };
  const { fileId } = await resultOf(app.client.exchange.view(input));
  return (await app.client.exchange.file({ fileId })).file;
}

async function open(file: File): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

async function aRegistry(): Promise<TestCore> {
  const app = await openTestCore();
  await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  const row = rowsOf(await app.client.firm.table({})).find(({ name }) => name === FIRM);
  const set = { contact: '张伟', phone: '13812345678' };
  await app.client.firm.edit({ update: [{ id: String(row?.id), version: Number(row?.version), set }] });
  return app;
}

describe('a table view as a workbook', () => {
  test('has the columns and rows of the screen in their order, with the widths of the screen', async () => {
    await using app = await aRegistry();
    const view = await aView(app);
    const sheet = await open(await makeView(app, view));
    const head = (sheet.getRow(1).values as string[]).slice(1, 9);
    expect(head).toEqual(view.columns.map(({ header }) => header));
    const names = (JSON.parse(view.rows.columns) as Record<string, string[]>).name;
    expect(names?.map((_, i) => sheet.getCell(i + 2, 1).value)).toEqual(names);
    expect(sheet.getColumn(1).width).toBe(32);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.getCell('B2').numFmt).toBe('@');
    expect(sheet.getCell('A2').border.left?.style).toBe('thin');
    expect(sheet.getCell('H2').dataValidation).toMatchObject({ formulae: ['"私营企业,港澳台商投资企业"'] });
    expect(sheet.headerFooter.oddFooter).toContain('楼宇：恒信大厦');
  });

  test('a drop-down too long for its rule offers its choices from a hidden sheet', async () => {
    await using app = await aRegistry();
    const view = await aView(app);
    const long = Array.from({ length: 40 }, (_, i) => `嘉澜中心第${i + 1}座`);
    view.columns = view.columns.map((column) =>
      column.field === 'kind' ? { ...column, choices: long } : column,
    );
    const file = await makeView(app, view);
    expect((await open(file)).getCell('H2').dataValidation.formulae).toEqual(["'选项'!$A$1:$A$40"]);
    const book = read(await file.arrayBuffer());
    expect(book.Sheets.选项?.A40?.v).toBe('嘉澜中心第40座');
    expect(book.Workbook?.Sheets?.[1]?.Hidden).toBe(1);
  });

  test('comes back without a change, and one cell changed is that cell changed', async () => {
    await using app = await aRegistry();
    const file = await makeView(app, await aView(app));
    const before = await preview(app, [file]);
    expect(before.diff).toMatchObject({ added: 0, updated: 0, conflict: 0, refused: 0 });
    const sheet = await open(file);
    const line =
      Array.from({ length: 5 }, (_, i) => i + 2).find((n) => sheet.getCell(n, 1).value === FIRM) ?? 0;
    sheet.getCell(line, 6).value = '李娜';
    const changed = new File([await sheet.workbook.xlsx.writeBuffer()], file.name);
    await importFiles(app, [changed]);
    const firms = rowsOf(await app.client.firm.table({}));
    expect(firms.find(({ name }) => name === FIRM)).toMatchObject({ contact: '李娜', phone: '13812345678' });
    expect(firms).toHaveLength(5);
  });

  test('half hidden shows no whole name or number and names no record', async () => {
    await using app = await aRegistry();
    const all = JSON.stringify(
      (await open(await makeView(app, await aView(app), 'xlsx', { level: 'names' }))).getSheetValues(),
    );
    expect(all).toContain('张*');
    expect(all).toContain('138****5678');
    for (const text of ['张伟', '13812345678', 'louyu:id']) expect(all.includes(text), text).toBe(false);
  });

  test('of figures only leaves out the columns that tell of people, also the names of workers', async () => {
    await using app = await aRegistry();
    const view = await aView(app);
    const sheet = await open(await makeView(app, view, 'xlsx', { level: 'statistics' }));
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual([
      '单位名称',
      '统一社会信用代码',
      '楼层',
      '房号',
      '从业人员数',
      '单位类型',
    ]);
    const workers = await open(
      await makeView(app, { ...view, table: 'worker', title: '专职党群工作者' }, 'xlsx', {
        level: 'statistics',
      }),
    );
    expect((workers.getRow(1).values as string[]).includes('单位名称')).toBe(false);
  });

  test('that is marked says 内部资料, whose it is and its number above every page', async () => {
    await using app = await aRegistry();
    await app.client.report.saveSignOff({
      office: '嘉澜站',
      head: '',
      reviewer: '',
      preparer: '',
      phone: '',
    });
    const sheet = await open(await makeView(app, await aView(app), 'xlsx', { watermark: true }));
    expect(sheet.headerFooter.oddHeader).toContain('&L内部资料 注意保管');
    expect(sheet.headerFooter.oddHeader).toContain('嘉澜站　编号 2026-0001');
  });
});

describe('a table view on paper', () => {
  test('is one document for each copy, which differ in their number only', async () => {
    await using app = await aRegistry();
    const file = await makeView(app, await aView(app), 'paper', { copies: 2, watermark: true });
    const papers = JSON.parse(await file.text()) as string[];
    expect(papers).toHaveLength(2);
    expect(papers[0]).toContain('2026-0001-1');
    expect(papers[0]?.replaceAll('2026-0001-1', '2026-0001-2')).toBe(papers[1]);
    expect(papers[0]).toContain('筛选条件：楼宇：恒信大厦');
    expect(papers[0]).toContain('size: A4 landscape');
  });

  test('is a PDF of A4 pages', async () => {
    await using app = await aRegistry();
    const file = await makeView(app, await aView(app), 'pdf');
    expect(file.name).toBe('入驻单位-2026-09-30.pdf');
    expect(countPdfPages(new Uint8Array(await file.arrayBuffer()))).toBe(1);
  });
});
