import { describe, expect, test } from 'vitest';
import { type BookType, utils, type WorkBook, write } from 'xlsx';
import { readWorkbook } from '#core/spreadsheet/read-workbook.ts';
import type { Cell } from '#shared/domain/roster/sheet-grid.ts';
import { encodeGbk } from '#test/support/code-pages.ts';

const LINES = [
  ['企业名称', '信用代码', '员工人数', '联系电话'],
  ['上海海拓贸易有限公司', '91310106AY4CL12T2D', 25, '021-51003252'],
];

function aBook(lines: unknown[][] = LINES): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), '名册');
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType): Buffer {
  return Buffer.from(write(book, { type: 'array', bookType }));
}

/** The writer knows no Chinese code page: it writes letters of the same length, and their bytes are replaced. */
function anExcel95Book(heading: string, cell: string): Buffer {
  const letters = [heading, cell].map((text, i) => 'XY'.charAt(i).repeat(text.length * 2));
  const bytes = bytesOf(aBook(letters.map((text) => [text])), 'biff5');
  for (const [i, text] of [heading, cell].entries())
    encodeGbk(text).copy(bytes, bytes.indexOf(letters[i] ?? ''));
  const codePageRecord = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(936, codePageRecord + 4);
  return bytes;
}

async function rowsOf(bytes: Buffer, fileName: string): Promise<readonly (readonly Cell[])[] | undefined> {
  return (await readWorkbook(bytes, fileName)).sheets[0]?.rows;
}

describe('formats', () => {
  test.each([
    ['xlsx', '名册.xlsx', 'xlsx'],
    ['xlsm', '名册.xlsm', 'xlsm'],
    ['xlsb', '名册.xlsb', 'xlsb'],
    ['biff8', '名册.xls', 'xls'],
    ['biff8', '名册.et', 'et'],
    ['ods', '名册.ods', 'ods'],
  ] as const)('%s named %s is read as %s, numbers as numbers', async (bookType, fileName, format) => {
    const content = await readWorkbook(bytesOf(aBook(), bookType), fileName);
    expect([content.format, content.encoding]).toEqual([format, null]);
    expect(content.sheets[0]?.rows).toEqual(LINES);
  });

  test('an XML workbook named .xls keeps its numbers', async () => {
    const content = await readWorkbook(bytesOf(aBook(), 'xlml'), '名册.xls');
    expect([content.format, content.encoding]).toEqual(['xml', 'UTF-8']);
    expect(content.sheets[0]?.rows).toEqual(LINES);
  });

  test('an Excel 95 workbook, whose characters are in a Windows code page', async () => {
    expect(await rowsOf(anExcel95Book('企业名称', '上海海拓公司'), '名册.xls')).toEqual([
      ['企业名称'],
      ['上海海拓公司'],
    ]);
  });

  test('the content decides, not the ending', async () => {
    expect((await readWorkbook(bytesOf(aBook(), 'xlsx'), '名册.xls')).format).toBe('xlsx');
    expect((await readWorkbook(bytesOf(aBook(), 'biff8'), '名册.xlsx')).format).toBe('xls');
  });

  test('hidden sheets are read and marked', async () => {
    const book = aBook();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['旧数据']]), '旧');
    utils.book_set_sheet_visibility(book, 1, 1);
    const { sheets } = await readWorkbook(bytesOf(book, 'xlsx'), '名册.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['名册', false],
      ['旧', true],
    ]);
  });

  test('lines and columns keep their numbers below empty ones', async () => {
    const rows = await rowsOf(
      bytesOf(aBook([[], [], [null, '企业名称'], [null, '海拓']]), 'xlsx'),
      '名册.xlsx',
    );
    expect(rows).toEqual([[], [], [null, '企业名称'], [null, '海拓']]);
  });
});

describe('values', () => {
  test('a date cell is a day in every time zone, a month format only a month', async () => {
    const sheet = utils.aoa_to_sheet([[43617, 43617, 43617.99, 43617]]);
    const formats = ['yyyy-mm-dd', 'yyyy"年"m"月"', 'yyyy/m/d h:mm', '0'];
    for (const [index, format] of formats.entries()) {
      const cell = sheet[utils.encode_cell({ r: 0, c: index })];
      cell.z = format;
    }
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '日期');
    expect(await rowsOf(bytesOf(book, 'xlsx'), '日期.xlsx')).toEqual([
      [{ day: '2019-06-01' }, { day: '2019-06' }, { day: '2019-06-01' }, 43617],
    ]);
  });

  test('a formula gives its stored value and is never worked out', async () => {
    const sheet = utils.aoa_to_sheet([['合计', null]]);
    sheet.B1 = { t: 'n', v: 7, f: 'SUM(1,2)' };
    sheet['!ref'] = 'A1:B1';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '公式');
    expect(await rowsOf(bytesOf(book, 'xlsx'), '公式.xlsx')).toEqual([['合计', 7]]);
  });

  test('a failed formula is its error, a truth value is one', async () => {
    const sheet = utils.aoa_to_sheet([[true, false, null]]);
    sheet.C1 = { t: 'e', v: 23 };
    sheet['!ref'] = 'A1:C1';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '值');
    expect(await rowsOf(bytesOf(book, 'xlsx'), '值.xlsx')).toEqual([[true, false, '#REF!']]);
  });

  test('merged cells are told with their positions', async () => {
    const sheet = utils.aoa_to_sheet([
      ['党员情况', null],
      ['正式', '预备'],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表头');
    const { sheets } = await readWorkbook(bytesOf(book, 'biff8'), '表头.xls');
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

describe('text files', () => {
  const CSV = '企业名称,联系电话,备注\r\n上海海拓,02151003252,"含""总部"", 待核实"\r\n启元,021,=1+1\r\n';
  const ROWS = [
    ['企业名称', '联系电话', '备注'],
    ['上海海拓', '02151003252', '含"总部", 待核实'],
    ['启元', '021', '=1+1'],
  ];

  test.each([
    ['UTF-8', Buffer.from(CSV), 'UTF-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${CSV}`), 'UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le'), 'UTF-16LE'],
    ['GBK', encodeGbk(CSV), 'GB18030'],
  ])('%s is recognised and every cell stays text', async (_, bytes, encoding) => {
    const content = await readWorkbook(bytes, '名册.csv');
    expect([content.format, content.encoding]).toEqual(['csv', encoding]);
    expect(content.sheets[0]?.rows).toEqual(ROWS);
  });

  test('tabs part the columns of .tsv, of Unicode text and of what systems name .xls', async () => {
    const text = '企业名称\t员工人数\n上海海拓\t025\n';
    for (const fileName of ['名册.tsv', '名册.txt', '导出.xls']) {
      const content = await readWorkbook(Buffer.from(text), fileName);
      expect([content.format, content.sheets[0]?.rows[1]]).toEqual(['tsv', ['上海海拓', '025']]);
    }
  });

  test('="021" keeps its zero', async () => {
    expect(await rowsOf(Buffer.from('企业名称,区号\n海拓,="021"\n'), '名册.csv')).toEqual([
      ['企业名称', '区号'],
      ['海拓', '021'],
    ]);
  });

  test('an HTML table named .xls is read with its merges, cells as text, links unopened', async () => {
    const html =
      '<html><body><table><tr><th colspan="2">党员</th></tr><tr><td>正式</td><td><a href="http://127.0.0.1:9/x">021</a></td></tr></table></body></html>';
    const content = await readWorkbook(Buffer.from(html), '导出.xls');
    expect(content.format).toBe('html');
    expect(content.sheets[0]).toMatchObject({
      rows: [['党员'], ['正式', '021']],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  test('an HTML table in GBK', async () => {
    const html = '<html><head><meta charset="gb2312"></head><table><tr><td>企业名称</td></tr></table></html>';
    const content = await readWorkbook(encodeGbk(html), '导出.xls');
    expect([content.encoding, content.sheets[0]?.rows]).toEqual(['GB18030', [['企业名称']]]);
  });
});
