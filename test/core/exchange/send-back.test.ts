import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { MarkedSheet } from '#shared/contract/exchange.ts';
import { aRosterFile, HEAD, linesOf, preview } from '#test/core/roster/a-roster.ts';
import { openTestCore, refusalOf, resultOf, type TestCore } from '#test/support/test-core.ts';
import { collectMarks, hasMarks } from '../../../renderer/src/components/exchange/collect-marks.ts';

const GOOD = ['上海智联信息有限公司', '91310106AY4CL12T2D', '8', '801室', 20, 0, null];
const BAD_CODE = ['上海凯旋贸易有限公司', '91310106H3BJ1XG69Q', '9', '901室', 21, 1, null];
const TOO_MANY = ['上海汇川咨询有限公司', '9131010612DD272H2E', '10', '1001室', 2, 5, null];

async function sendBack(app: TestCore, files: File[]): Promise<File> {
  const found = await preview(app, files);
  const rows = (await linesOf(app, found)).filter(
    ({ result }) => result === 'conflict' || result === 'refused',
  );
  const made = await resultOf(app.client.exchange.sendBack({ files, sheets: collectMarks(found, rows) }));
  return (await app.client.exchange.file({ fileId: made.fileId })).file;
}

async function open(file: File) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  return book.worksheets[0] as exceljs.Worksheet;
}

const isRed = (cell: exceljs.Cell): boolean =>
  cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC7CE';

/** Their own workbook: merged title, widths, fonts and a colour. */
async function theirBook(): Promise<File> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRow(['恒信大厦入驻企业名册']).getCell(1).font = { name: '黑体', size: 20 };
  sheet.mergeCells('A1:G1');
  sheet.addRow(HEAD);
  for (const line of [GOOD, BAD_CODE, TOO_MANY]) sheet.addRow(line);
  sheet.getColumn(1).width = 44;
  sheet.getCell('A4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  return new File([await book.xlsx.writeBuffer()], '恒信名册.xlsx');
}

describe('sending bad lines back', () => {
  test('marks the bad cell with its reason, tells it at the end of the line, and leaves good lines alone', async () => {
    await using app = await openTestCore();
    const file = await sendBack(app, [await theirBook()]);
    expect(file.name).toBe('恒信名册-请修改.xlsx');
    const sheet = await open(file);
    const code = sheet.getCell('B4');
    expect(isRed(code)).toBe(true);
    expect(JSON.stringify(code.note)).toContain('信用代码');
    expect(sheet.getCell('H2').value).toBe('错误说明');
    expect(String(sheet.getCell('H4').value)).toMatch(/^统一社会信用代码：/);
    expect(String(sheet.getCell('H5').value)).toContain('党员 5 名，多于从业人员 2 名');
    expect(sheet.getRow(3).values).toEqual([undefined, ...GOOD.slice(0, 6)]);
    for (let at = 1; at <= 8; at++) expect(isRed(sheet.getCell(3, at))).toBe(false);
    expect(isRed(sheet.getCell('C4'))).toBe(false);
  });

  test('keeps their layout', async () => {
    await using app = await openTestCore();
    const sheet = await open(await sendBack(app, [await theirBook()]));
    expect(sheet.getCell('A1').font).toMatchObject({ name: '黑体', size: 20 });
    expect(sheet.getCell('G1').master.address).toBe('A1');
    expect(sheet.getColumn(1).width).toBe(44);
    expect(sheet.getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
  });

  test('comes back as the same roster, and its column of reasons is taken anew', async () => {
    await using app = await openTestCore();
    const first = await sendBack(app, [await theirBook()]);
    const sheet = await open(first);
    sheet.getCell('B4').value = '91310106H3BJ1XG69P';
    const mended = new File([await sheet.workbook.xlsx.writeBuffer()], '恒信名册-请修改.xlsx');
    const found = await preview(app, [mended]);
    expect(found.diff.added).toBe(3);
    const again = await open(await sendBack(app, [mended]));
    expect(again.getCell('H4').value).toBeNull();
    expect(String(again.getCell('H5').value)).toContain('党员 5 名');
    expect(again.getCell('I2').value).toBeNull();
  });

  test('makes a workbook of the same cells from a text file', async () => {
    await using app = await openTestCore();
    const text = ['恒信大厦入驻企业名册', HEAD.join(','), GOOD.join(','), BAD_CODE.join(',')].join('\n');
    const sheet = await open(await sendBack(app, [new File([text], '恒信名册.csv')]));
    expect(sheet.getCell('A3').value).toBe(GOOD[0]);
    expect(isRed(sheet.getCell('B4'))).toBe(true);
    expect(String(sheet.getCell('H4').value)).toContain('信用代码');
  });

  test('of several files takes those that are bad, in one archive', async () => {
    await using app = await openTestCore();
    const bad = [
      await theirBook(),
      aRosterFile([BAD_CODE], { title: '嘉澜中心入驻企业名册', name: '嘉澜.xlsx' }),
    ];
    const good = aRosterFile([GOOD], { title: '盛源大厦入驻企业名册', name: '盛源.xlsx' });
    expect((await sendBack(app, [...bad, good])).name).toBe('请修改的名册.zip');
  });

  test('is refused where nothing is to mend', async () => {
    await using app = await openTestCore();
    const file = aRosterFile([GOOD]);
    const found = await preview(app, [file]);
    expect(hasMarks(found)).toBe(false);
    const nothing: MarkedSheet[] = [];
    expect(await refusalOf(resultOf(app.client.exchange.sendBack({ files: [file], sheets: nothing })))).toBe(
      'nothing-to-send-back',
    );
  });
});
