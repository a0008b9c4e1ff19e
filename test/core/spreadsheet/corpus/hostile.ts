import { CFB, utils, write } from 'xlsx';
import { aZip, packedZeros, type ZipPart } from '#test/support/zip.ts';
import type { OddFile } from './mutations.ts';

/** The parts of a real workbook, with some replaced or added. */
function aWorkbookWith(replace: Record<string, string>, bookType: 'xlsx' | 'ods' = 'xlsx'): Buffer {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ['单位名称', '联系人'],
      ['海拓公司', '王敏'],
    ]),
    '名册',
  );
  const container = CFB.read(write(book, { type: 'buffer', bookType, bookSST: true }), {
    type: 'buffer',
  }) as {
    FullPaths: string[];
    FileIndex: { content: Buffer }[];
  };
  const parts = new Map<string, string>();
  for (const [i, path] of container.FullPaths.entries()) {
    const content = container.FileIndex[i]?.content;
    if (content && !path.endsWith('/'))
      parts.set(path.replace(/^[^/]*\//, ''), Buffer.from(content).toString());
  }
  for (const [name, data] of Object.entries(replace)) parts.set(name, data);
  return aZip([...parts].map(([name, data]): ZipPart => ({ name, data })));
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "haha">${Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY ${'abcdefghijklm'[i + 1]} "${`&${'abcdefghijklm'[i]};`.repeat(10)}">`,
).join('')}]>`;
const SST = 'xl/sharedStrings.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const aSst = (items: string, before = ''): string => `<?xml version="1.0"?>${before}<sst>${items}</sst>`;
const aSheet = (rows: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;

function aWorkbookOf(lines: unknown[][], name = '名册'): Buffer {
  return Buffer.from(
    write(utils.book_new(utils.aoa_to_sheet(lines), name), { type: 'buffer', bookType: 'xlsx' }),
  );
}

function withFormulas(url: string): Buffer {
  const sheet = utils.aoa_to_sheet([['单位名称', '备注']]);
  const formulas = [
    `WEBSERVICE("${url}/a")`,
    `HYPERLINK("${url}/b","x")`,
    "cmd|'/c calc'!A1",
    `'[${url}/c.xlsx]名册'!A1`,
  ];
  for (const [i, f] of formulas.entries()) {
    sheet[`A${i + 2}`] = { t: 's', v: `海拓${i}公司`, l: { Target: `${url}/d` } };
    sheet[`B${i + 2}`] = { t: 's', v: '旧值', f };
  }
  sheet['!ref'] = 'A1:B6';
  return Buffer.from(write(utils.book_new(sheet, '名册'), { type: 'buffer', bookType: 'xlsx' }));
}

function anEncryptedLook(): Buffer {
  const file = CFB.utils.cfb_new();
  for (const stream of ['EncryptionInfo', 'EncryptedPackage', 'DataSpaces/Version']) {
    CFB.utils.cfb_add(file, stream, Buffer.alloc(700, 7));
  }
  return Buffer.from(CFB.write(file, { type: 'buffer', fileType: 'cfb' }));
}

function lastLine(): Buffer {
  return aWorkbookWith({
    [SHEET]: aSheet(
      '<row r="1"><c r="A1" t="str"><v>单位名称</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
  });
}

/** Files made to harm: they would fetch, run, fill memory, never end, or change what every object has. */
export function hostileFiles(url: string): OddFile[] {
  const files: [what: string, fileName: string, bytes: Buffer][] = [
    [
      'entities that multiply, in the shared texts',
      '笑.xlsx',
      aWorkbookWith({ [SST]: aSst('<si><t>&m;</t></si>', LAUGHS) }),
    ],
    [
      'entities that multiply, in the sheet',
      '笑.xlsx',
      aWorkbookWith({ [SHEET]: LAUGHS + aSheet('<row><c t="str"><v>&m;</v></c></row>') }),
    ],
    [
      'entities that multiply, in an .ods',
      '笑.ods',
      aWorkbookWith({ 'content.xml': `${LAUGHS}<x>&m;</x>` }, 'ods'),
    ],
    [
      'entities that multiply, in XML named .xls',
      '笑.xls',
      Buffer.from(
        `<?xml version="1.0"?>${LAUGHS}<Workbook><Worksheet><Table><Row><Cell><Data>&m;</Data></Cell></Row></Table></Worksheet></Workbook>`,
      ),
    ],
    [
      'an entity that names a file',
      '件.xlsx',
      aWorkbookWith({
        [SST]: aSst('<si><t>&x;</t></si>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
      }),
    ],
    [
      'an entity that names an address',
      '址.xlsx',
      aWorkbookWith({ [SST]: aSst('<si><t>&x;</t></si>', `<!DOCTYPE x [<!ENTITY x SYSTEM "${url}/e">]>`) }),
    ],
    [
      'tags in a hundred thousand levels',
      '深.xlsx',
      aWorkbookWith({ [SHEET]: aSheet(`<row><c>${'<f>'.repeat(100_000)}`) }),
    ],
    [
      'rich text in a hundred thousand levels',
      '深.xlsx',
      aWorkbookWith({ [SST]: aSst(`<si>${'<r>'.repeat(100_000)}<t>x</t></si>`) }),
    ],
    [
      'an .ods in a hundred thousand levels',
      '深.ods',
      aWorkbookWith({ 'content.xml': `<office:document-content>${'<table:table>'.repeat(100_000)}` }, 'ods'),
    ],
    ['HTML in fifty thousand levels', '深.xls', Buffer.from(`<html>${'<table><tr><td>'.repeat(50_000)}`)],
    [
      'a comment that never ends',
      '注.xlsx',
      aWorkbookWith({ [SHEET]: aSheet(`<!--${'x'.repeat(100_000)}`) }),
    ],
    [
      'attributes without end',
      '属.xlsx',
      aWorkbookWith({ [SHEET]: aSheet(`<row ${'a="1" '.repeat(100_000)}`) }),
    ],
    [
      '200 MB of zeros, honestly declared',
      '零.xlsx',
      aZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: SHEET, data: '', packed: packedZeros(200), declares: 200 * 2 ** 20 },
      ]),
    ],
    [
      '200 MB of zeros that declare 1 KB',
      '零.xlsx',
      aZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: SHEET, data: '', packed: packedZeros(200), declares: 1024 },
      ]),
    ],
    [
      'a file of the zip twice',
      '双.xlsx',
      aZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: SHEET, data: 'a' },
        { name: SHEET, data: 'b' },
        { name: SST, data: 'c' },
        { name: SST, data: 'd' },
      ]),
    ],
    [
      'a file of the zip outside its folder',
      '外.xlsx',
      aWorkbookWith({ '../../louyu-outside.txt': 'x', '/tmp/louyu-outside.txt': 'x' }),
    ],
    [
      'headings that every object has',
      '原.xlsx',
      aWorkbookOf(
        [
          ['单位名称', '联系人', '员工人数', '联系电话', '楼层', '房号', '__proto__', 'constructor'],
          ['海拓公司', '王敏', 5, '', 8, '801', 'polluted', 'x'],
        ],
        '__proto__',
      ),
    ],
    [
      'labels of a form that every object has',
      '原.xlsx',
      aWorkbookOf([
        ['站点名称', '启明工作站', '__proto__', 'polluted'],
        ['覆盖楼栋数', 3, 'constructor', 1],
        ['入驻单位数', 5, '从业人员数', 9],
      ]),
    ],
    ['formulas that fetch and run', '式.xlsx', withFormulas(url)],
    [
      'a link to another workbook',
      '链.xlsx',
      aWorkbookWith({
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="${url}/f" TargetMode="External"/></Relationships>`,
      }),
    ],
    [
      'HTML that would load',
      '载.xls',
      Buffer.from(
        `<html><img src="${url}/g"><script src="${url}/h"></script><table><tr><td>单位名称<td>联系人</table></html>`,
      ),
    ],
    ['what looks encrypted', '密.xlsx', anEncryptedLook()],
    [
      'sixteen thousand columns',
      '宽.xlsx',
      aWorkbookOf([Array.from({ length: 16_384 }, (_, i) => `党员人数${i}`), ['海拓公司']]),
    ],
    [
      'merges over the whole sheet',
      '并.xlsx',
      aWorkbookWith({
        [SHEET]: aSheet(
          '<row><c t="str"><v>单位名称</v></c><c t="str"><v>联系人</v></c></row>',
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500)}</mergeCells>`,
        ),
      }),
    ],
    ['a cell in the last line and column', '末.xlsx', lastLine()],
    [
      'numbers beyond all numbers',
      '数.xlsx',
      aWorkbookWith({
        [SHEET]: aSheet(
          '<row><c><v>1e999</v></c><c><v>NaN</v></c><c s="99999999"><v>-1e-400</v></c><c t="s"><v>123456789</v></c></row>',
        ),
      }),
    ],
    [
      'one text of five million letters',
      '长.csv',
      Buffer.from(`单位名称,联系人\n"${'海'.repeat(5_000_000)}`),
    ],
    ['quotes that never close', '引.csv', Buffer.from('"'.repeat(200_001))],
    ['a hundred thousand blank lines', '空.csv', Buffer.from(`单位名称,联系人${'\r\n'.repeat(100_000)}`)],
    [
      'letters that a pattern could stumble over',
      '慢.csv',
      Buffer.from(
        `${'单位名称 '.repeat(20_000)}\n${'('.repeat(50_000)}\n${'9'.repeat(50_000)},${' '.repeat(50_000)}x`,
      ),
    ],
  ];
  return files.map(([what, fileName, bytes]) => ({ what, fileName, bytes }));
}
