import { expect, test } from 'vitest';
import { readWorkbookInWorker } from '#core/spreadsheet/read-workbook-in-worker.ts';
import type { RecognisedSheet, RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import type { RosterValues } from '#shared/domain/roster/roster-row.ts';
import { describeSharedRosters, readSharedRoster } from '#test/support/shared-rosters.ts';

async function readSample(number: string): Promise<{ book: RecognisedWorkbook; sheet: RecognisedSheet }> {
  const { bytes, fileName } = readSharedRoster(number);
  const book = await readWorkbookInWorker(bytes, fileName);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return { book, sheet };
}

function sum(sheet: RecognisedSheet, field: 'staffCount' | 'fullMembers' | 'memberTotal'): number {
  return sheet.rows.reduce((total, { values }) => total + (values[field] ?? 0), 0);
}

function count(sheet: RecognisedSheet, field: keyof RosterValues, value: unknown): number {
  return sheet.rows.filter(({ values }) => values[field] === value).length;
}

function codes(sheet: RecognisedSheet, level: string): string[] {
  return sheet.problems.filter((problem) => problem.level === level).map(({ code }) => code);
}

function fieldsOf(sheet: RecognisedSheet): Record<string, string | null> {
  return Object.fromEntries(sheet.columns.map(({ header, field }) => [header, field]));
}

describeSharedRosters('the sample rosters', () => {
  test('01: title, unit, total and signature lines around 96 firms', async () => {
    const { book, sheet } = await readSample('01');
    expect([book.format, book.encoding]).toEqual(['xlsx', null]);
    expect(sheet).toMatchObject({ kind: 'table', headerRows: [3], titleBuilding: '恒信大厦' });
    expect([sheet.rows.length, sum(sheet, 'fullMembers'), sum(sheet, 'staffCount')]).toEqual([
      96, 289, 12_457,
    ]);
    expect(sheet.skipped).toEqual([
      { row: 1, reason: 'title' },
      { row: 2, reason: 'unit' },
      { row: 100, reason: 'total' },
      { row: 101, reason: 'signature' },
    ]);
    expect(sheet.columns.filter(({ field }) => field === null).map(({ header }) => header)).toEqual(['序号']);
    expect(new Set(sheet.columns.slice(1).map(({ confidence }) => confidence))).toEqual(new Set([1]));
    expect(codes(sheet, 'error')).toEqual([]);
  });

  test('02: an old .xls, two header lines, firms over several merged rooms', async () => {
    const { book, sheet } = await readSample('02');
    expect(book.format).toBe('xls');
    expect(sheet).toMatchObject({ headerRows: [2, 3], titleBuilding: '远东国际广场A座' });
    expect([sheet.rows.length, sum(sheet, 'fullMembers')]).toEqual([60, 146]);
    expect(sheet.rows.reduce((total, { places }) => total + places.length, 0)).toBe(74);
    expect(count(sheet, 'orgForm', 'independent')).toBe(11);
    expect(codes(sheet, 'error')).toEqual([]);
  });

  test('03: a CSV in GBK, phones with their zero, 团员 never members', async () => {
    const { book, sheet } = await readSample('03');
    expect([book.format, book.encoding]).toEqual(['csv', 'GB18030']);
    expect([sheet.rows.length, sum(sheet, 'memberTotal')]).toEqual([45, 102]);
    expect(fieldsOf(sheet)).toMatchObject({
      团员人数: null,
      党员人数: 'memberTotal',
      '其中:预备': 'probationaryMembers',
    });
    expect(sheet.rows.filter(({ values }) => !values.phone?.startsWith('021-'))).toEqual([]);
    expect(count(sheet, 'building', '嘉澜中心')).toBe(45);
    expect(sheet.rows[0]?.values.remark).toBe('含"总部", 待核实');
    expect(codes(sheet, 'error')).toEqual([]);
  });

  test('04: three header lines, tick columns, six buildings', async () => {
    const { sheet } = await readSample('04');
    expect(sheet.headerRows).toEqual([3, 4, 5]);
    expect([sheet.rows.length, sum(sheet, 'memberTotal')]).toEqual([50, 130]);
    expect([count(sheet, 'orgForm', 'independent'), count(sheet, 'orgForm', 'joint')]).toEqual([7, 17]);
    expect(new Set(sheet.rows.map(({ values }) => values.building)).size).toBe(6);
    expect(count(sheet, 'kind', null)).toBe(0);
    expect(codes(sheet, 'error')).toEqual([]);
  });

  test('05: a hundred lines, three codes with a wrong check character', async () => {
    const { sheet } = await readSample('05');
    expect([sheet.rows.length, sheet.titleBuilding]).toEqual([100, '恒信大厦']);
    expect(codes(sheet, 'error')).toEqual(Array(3).fill('uscc-check-digit'));
  });

  test('06: four codes that became numbers are refused, four phones get their zero back', async () => {
    const { sheet } = await readSample('06');
    expect(sheet.rows).toHaveLength(12);
    expect(codes(sheet, 'error')).toEqual(Array(4).fill('uscc-numeric'));
    expect(codes(sheet, 'info')).toEqual(Array(4).fill('phone-repaired'));
    expect(count(sheet, 'uscc', null)).toBe(4);
  });

  test('07: a form of labels and values', async () => {
    const { sheet } = await readSample('07');
    expect(sheet).toMatchObject({ kind: 'form', rows: [], headerRows: [] });
    expect(sheet.form).toMatchObject({
      商务站名称: '盛源大厦工作站',
      覆盖楼栋数: '3',
      入驻单位数: '148',
      专职工作人员人数: '2',
      党建工作指导员: '4',
      '活动场地面积（平方米）': '160',
    });
    expect(sheet.station).toMatchObject({
      station: '盛源大厦工作站',
      district: '静安区',
      street: '南京西路街道',
      year: 2026,
      buildings: 3,
      firms: 148,
      staff: 3120,
      fullTimeWorkers: 2,
      fullTimeMembers: 2,
      partTimeWorkers: 0,
      instructors: 4,
      areaSqm: 160,
      personInCharge: '吴艳勇',
      jointOrgs: 3,
      independentOrgs: 5,
      funds: 12.5,
    });
  });

  test('08: blank first lines and column, spread headings, codes in lower case with a space', async () => {
    const { sheet } = await readSample('08');
    expect(sheet.headerRows).toEqual([3]);
    expect([sheet.rows.length, sum(sheet, 'memberTotal')]).toEqual([30, 105]);
    expect(fieldsOf(sheet)).toMatchObject({
      非党员人数: null,
      '党员总数（含预备）': 'memberTotal',
      单位名称: 'name',
    });
    expect(sheet.rows.filter(({ values }) => !/^[0-9A-Z]{18}$/.test(values.uscc ?? ''))).toEqual([]);
    expect(count(sheet, 'building', '静安新时代大厦')).toBe(30);
  });

  test('09: an HTML table named .xls', async () => {
    const { book, sheet } = await readSample('09');
    expect(book.format).toBe('html');
    expect(sheet.rows).toHaveLength(25);
    expect(count(sheet, 'building', '启明商务楼')).toBe(25);
    expect(codes(sheet, 'error')).toEqual([]);
  });
});
