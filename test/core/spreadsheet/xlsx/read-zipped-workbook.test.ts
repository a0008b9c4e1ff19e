import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { CFB, read, utils, type WorkBook, write } from 'xlsx';
import { toGrid } from '#core/spreadsheet/to-grid.ts';
import { readZippedWorkbook } from '#core/spreadsheet/xlsx/read-zipped-workbook.ts';
import { aZip } from '#test/support/zip.ts';

const OPTIONS = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true } as const;

/** Random numbers that are the same in every run. */
function aRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TEXTS = [
  '海拓公司',
  'A & B <有限> "公司"',
  ' 前后 ',
  '第一行\n第二行',
  "o'clock",
  '91310101MA1FL0X27M',
  '😀',
  'x_000Dy',
];

function aBook(seed: number): WorkBook {
  const pick = aRandom(seed);
  const lines = Array.from({ length: 40 }, () =>
    Array.from({ length: pick(12) }, () => {
      const kind = pick(9);
      if (kind < 3) return TEXTS[pick(TEXTS.length)];
      if (kind === 3) return pick(1_000_000) / 100;
      if (kind === 4) return -pick(40_000) * 10 ** (pick(30) - 15);
      if (kind === 5) return pick(2) === 1;
      return kind === 6 ? pick(60_000) : null;
    }),
  );
  const sheet = utils.aoa_to_sheet(lines, { dense: true });
  for (const row of sheet['!data'] ?? []) {
    for (const cell of row ?? []) {
      if (cell?.t === 'n' && pick(3) === 0)
        cell.z = ['yyyy/m/d', 'yyyy"年"m"月"', '0.00', 'h:mm'][pick(4)] ?? '0';
    }
  }
  const book = utils.book_new(sheet, '名册');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['第二'], [], [1, null, 2]]), '附表');
  return book;
}

/** What the library reads of a file by itself. */
function readByLibrary(bytes: Buffer): unknown[] {
  const book = read(bytes, { ...OPTIONS, type: 'buffer' });
  return book.SheetNames.map((name) => toGrid(name, book.Sheets[name] ?? {}, false, false).rows);
}

function readHere(bytes: Buffer): unknown[] {
  const { book, data } = readZippedWorkbook(bytes, OPTIONS);
  return book.SheetNames.map((name) => data.get(name)?.rows);
}

/** A workbook whose only sheet has these rows, and these shared texts. */
function aRawWorkbook(rows: string, strings = ''): Buffer {
  const container = CFB.read(
    write(utils.book_new(utils.aoa_to_sheet([['x']]), '名册'), {
      type: 'buffer',
      bookType: 'xlsx',
      bookSST: true,
    }),
    {
      type: 'buffer',
    },
  ) as { FullPaths: string[]; FileIndex: { content: Buffer }[] };
  const parts = container.FullPaths.map((path, i) => {
    const name = path.replace('Root Entry/', '');
    const data = Buffer.from(container.FileIndex[i]?.content ?? '').toString();
    if (name.endsWith('sheet1.xml')) return { name, data: data.replace(/<sheetData>.*<\/sheetData>/s, rows) };
    return name.endsWith('sharedStrings.xml')
      ? { name, data: data.replace(/<si>.*<\/si>/s, strings) }
      : { name, data };
  });
  return aZip(parts.filter(({ name, data }) => !name.endsWith('/') && data !== ''));
}

const aSheet = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('rows read here are the rows that the library reads', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'a workbook of random cells, number %i',
    (seed) => {
      const bytes = Buffer.from(
        write(aBook(seed), { type: 'buffer', bookType: 'xlsx', bookSST: seed % 2 === 0, compression: true }),
      );
      expect(readHere(bytes)).toEqual(readByLibrary(bytes));
    },
  );

  test('a workbook of another program: rich text, dates, formulas, links, errors, styles', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('名册');
    sheet.addRow(['企业名称', '成立日期', '人数', '链接']);
    sheet.addRow([
      { richText: [{ text: '海' }, { font: { bold: true }, text: '拓 ' }] },
      new Date('2019-06-01'),
      12,
    ]);
    sheet.addRow([
      '',
      null,
      { formula: 'C2*2', result: 24 },
      { text: '官网', hyperlink: 'http://example.invalid' },
    ]);
    sheet.addRow([
      { formula: 'A2', result: '海拓' },
      { error: '#N/A' },
      true,
      { formula: '1/0', result: { error: '#DIV/0!' } },
    ]);
    sheet.getRow(3).hidden = true;
    sheet.getCell('F9').numFmt = '0';
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    expect(readHere(bytes)).toEqual(readByLibrary(bytes));
    expect(readZippedWorkbook(bytes, OPTIONS).data.get('名册')?.hiddenRows).toEqual([2]);
  });
});

describe('rows that are written in other ways', () => {
  test.each([
    [
      'rows and cells that do not say where they stand',
      '<row><c t="str"><v>a</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [['a', 2], [3]],
    ],
    [
      'single quotes, spaces and unknown attributes',
      "<row r='2' x14:a=\"1>2\" ><c  r='B2'   t='str' ><v xml:space=\"preserve\"> a </v></c ></row>",
      [[], [null, ' a ']],
    ],
    [
      'a text in the cell, with a phonetic guide',
      '<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>海</t></r><r><t>拓</t></r><rPh sb="0"><t>hai</t></rPh></is></c></row>',
      [['海拓']],
    ],
    [
      'characters by number and by name',
      '<row><c t="str"><v>&#28023;&#x62D3;&amp;&lt;_x0041_</v></c></row>',
      [['海拓&<A']],
    ],
    [
      'an error of a newer program',
      '<row><c t="e"><v>#SPILL!</v></c><c t="e"><v>#REF!</v></c></row>',
      [['#N/A', '#REF!']],
    ],
    [
      'cells without value',
      '<row><c r="A1" s="1"/><c r="B1" t="str"></c><c r="C1"><v></v></c><c r="D1"><f>A1</f></c></row>',
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(readHere(aRawWorkbook(aSheet(rows)))).toEqual([expected]);
  });

  test.each([
    ['a comment', '<row><!-- x --><c><v>1</v></c></row>'],
    ['a section of characters', '<row><c t="str"><v><![CDATA[a]]></v></c></row>'],
    ['a prefix', '<x:row><x:c><x:v>1</x:v></x:c></x:row>'],
    ['a cell in another row than it says', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['rows in disorder', '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
    ['a day written as text', '<row><c t="d"><v>2019-06-01</v></c></row>'],
    ['a row that does not end', '<row><c><v>1</v></c>'],
  ])('%s is left to the library', (_, rows) => {
    expect(readZippedWorkbook(aRawWorkbook(aSheet(rows)), OPTIONS).data.size).toBe(0);
  });

  test('shared texts: blank, rich, spaced, with a guide', () => {
    const strings =
      '<si><t/></si><si/><si><r><t>海</t></r><r><t xml:space="preserve"> 拓</t></r></si><si><t>a</t><rPh><t>b</t></rPh></si>';
    const rows = `<row>${[0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`;
    expect(readHere(aRawWorkbook(aSheet(rows), strings))).toEqual([[[null, null, '海 拓', 'a']]]);
  });
});
