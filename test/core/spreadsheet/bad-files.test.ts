import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CFB, utils, write } from 'xlsx';
import { openSpreadsheetFile } from '#core/spreadsheet/read-file.ts';
import { readWorkbook } from '#core/spreadsheet/read-workbook.ts';
import { SpreadsheetError } from '#core/spreadsheet/spreadsheet-error.ts';
import { encodeGbk } from '#test/support/code-pages.ts';
import { aZip, packedZeros } from '#test/support/zip.ts';

const WORKBOOK_PARTS = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, data: '<x/>' }));

function aWorkbook(bookType: 'xlsx' | 'biff8', lines: unknown[][] = [['企业名称'], ['海拓']]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), '名册');
  return Buffer.from(write(book, { type: 'array', bookType, compression: true }));
}

function aCompoundFile(streams: Record<string, Buffer>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return Buffer.from(CFB.write(file, { type: 'buffer', fileType: 'cfb' }));
}

/** An .xls whose records say that it is encrypted, right behind the first one. */
function aLockedXls(): Buffer {
  const container = CFB.read(aWorkbook('biff8'), { type: 'buffer' });
  const stream = Buffer.from(CFB.find(container, 'Workbook').content);
  const firstRecord = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0x00, 0x06, 0x00, 0x00, 0x00, 0x12, 0x34, 0x56, 0x78]);
  return aCompoundFile({
    Workbook: Buffer.concat([stream.subarray(0, firstRecord), filePass, stream.subarray(firstRecord)]),
  });
}

const FILES: [title: string, fileName: string, bytes: () => Buffer, code: string][] = [
  ['an empty file', '名册.xlsx', () => Buffer.alloc(0), 'empty-file'],
  ['a text of blanks', '名册.csv', () => Buffer.from(' \r\n \r\n'), 'empty-file'],
  ['a workbook without a filled cell', '名册.xlsx', () => aWorkbook('xlsx', []), 'empty-workbook'],
  ['a text renamed .xlsx', '名册.xlsx', () => Buffer.from('企业名称,员工人数\n海拓,5\n'), 'not-a-workbook'],
  ['a GBK text renamed .xls', '名册.xls', () => encodeGbk('企业名称，员工人数'), 'not-a-workbook'],
  [
    'a picture renamed .xls',
    '名册.xls',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'not-a-workbook',
  ],
  [
    'a picture renamed .csv',
    '名册.csv',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'not-a-workbook',
  ],
  ['a PDF', '名册.xlsx', () => Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), 'not-a-workbook'],
  [
    'a Word document',
    '名册.xlsx',
    () =>
      aZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'word/document.xml', data: '<x/>' },
      ]),
    'not-a-workbook',
  ],
  ['any zip', '名册.xlsx', () => aZip([{ name: '说明.txt', data: '你好' }]), 'not-a-workbook'],
  [
    'an old Word document',
    '名册.xls',
    () => aCompoundFile({ WordDocument: Buffer.alloc(600) }),
    'not-a-workbook',
  ],
  [
    'a text in no known encoding',
    '名册.csv',
    () => Buffer.from([0xc3, 0x28, 0xff, 0x41, 0xff]),
    'unknown-encoding',
  ],
  [
    'a workbook with a password',
    '名册.xlsx',
    () => aCompoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(600) }),
    'encrypted',
  ],
  ['an .xls with a password', '名册.xls', aLockedXls, 'encrypted'],
  ['a workbook cut off in the middle', '名册.xlsx', () => aWorkbook('xlsx').subarray(0, 2_000), 'damaged'],
  ['a workbook that lost its last bytes', '名册.xlsx', () => aWorkbook('xlsx').subarray(0, -30), 'damaged'],
  [
    'a workbook with overwritten content',
    '名册.xlsx',
    () => aWorkbook('xlsx').fill(0xff, 60, 400),
    'damaged',
  ],
  ['a workbook whose parts are missing', '名册.xlsx', () => aZip(WORKBOOK_PARTS), 'damaged'],
  ['an .xls cut off in the middle', '名册.xls', () => aWorkbook('biff8').subarray(0, 700), 'damaged'],
  [
    'a UTF-8 text cut off in a character',
    '名册.csv',
    () => Buffer.from('企业名称,备注\n海拓,总部').subarray(0, -1),
    'damaged',
  ],
  [
    '200 MB of zeros in a zip',
    '名册.xlsx',
    () =>
      aZip([
        ...WORKBOOK_PARTS,
        { name: 'xl/worksheets/sheet1.xml', data: '', packed: packedZeros(200), declares: 200 * 2 ** 20 },
      ]),
    'zip-bomb',
  ],
  [
    '200 MB of zeros that declare to be 1 KB',
    '名册.xlsx',
    () =>
      aZip([
        ...WORKBOOK_PARTS,
        { name: 'xl/worksheets/sheet1.xml', data: '', packed: packedZeros(200), declares: 1024 },
      ]),
    'damaged',
  ],
  [
    'a zip that declares 4 GB',
    '名册.xlsx',
    () => aZip([...WORKBOOK_PARTS, { name: 'xl/worksheets/sheet1.xml', data: 'x', declares: 0xfffffffe }]),
    'zip-bomb',
  ],
];

describe('files that are refused as a whole, with the reason', () => {
  test.each(FILES)('%s', async (_, fileName, bytes, code) => {
    await expect(readWorkbook(bytes(), fileName)).rejects.toMatchObject({
      name: 'SpreadsheetError',
      code,
      params: { file: fileName },
    });
  });

  test('a sheet of sixteen thousand columns is read', async () => {
    const line = Array.from({ length: 16_384 }, (_, i) => i);
    const { sheets } = await readWorkbook(aWorkbook('xlsx', [line]), '宽.xlsx');
    expect(sheets[0]?.rows[0]).toHaveLength(16_384);
  });

  test.each([['P'], ['PK'], ['\xd0'], ['\t']])(
    'a file of one or two bytes is refused or blank, never a crash: %j',
    async (text) => {
      const read = readWorkbook(Buffer.from(text, 'latin1'), '短.xlsx');
      await expect(read).rejects.toBeInstanceOf(SpreadsheetError);
    },
  );

  test('a stray cell in the last line of a sheet is read', async () => {
    const sheet = utils.aoa_to_sheet([['企业名称']]);
    sheet.A1048576 = { t: 's', v: '海拓' };
    sheet['!ref'] = 'A1:A1048576';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '长');
    const bytes = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }));
    const { sheets } = await readWorkbook(bytes, '长.xlsx');
    expect([sheets[0]?.rows.length, sheets[0]?.rows.at(-1)]).toEqual([1_048_576, ['海拓']]);
  });
});

describe('paths that name no readable file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a missing file', async () => {
    await expect(openSpreadsheetFile(join(folder, '没有.xlsx'))).rejects.toMatchObject({
      code: 'missing',
      params: { file: '没有.xlsx' },
    });
  });

  test('a folder', async () => {
    await expect(openSpreadsheetFile(folder)).rejects.toMatchObject({ code: 'folder' });
  });

  test('an empty file', async () => {
    await writeFile(join(folder, '空.xlsx'), '');
    await expect(openSpreadsheetFile(join(folder, '空.xlsx'))).rejects.toMatchObject({ code: 'empty-file' });
  });

  test('a file of more than 200 MB is refused before it is read', async () => {
    const file = await open(join(folder, '大.xlsx'), 'w');
    await file.truncate(200 * 2 ** 20 + 1);
    await file.close();
    await expect(openSpreadsheetFile(join(folder, '大.xlsx'))).rejects.toMatchObject({
      code: 'too-large',
      params: { file: '大.xlsx', megabytes: 201, limit: 200 },
    });
  });

  test('any other file gives its bytes and its name without the folder', async () => {
    await writeFile(join(folder, '名册.csv'), '企业名称');
    const file = await openSpreadsheetFile(join(folder, '名册.csv'));
    expect([await file.text(), file.name]).toEqual(['企业名称', '名册.csv']);
  });
});
