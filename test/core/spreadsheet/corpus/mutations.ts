import { utils, type WorkBook, write } from 'xlsx';
import { encodeGbk } from '#test/support/code-pages.ts';

/** One file of the corpus: what is odd about it, its name, its bytes. */
export interface OddFile {
  what: string;
  fileName: string;
  bytes: Buffer;
}

/** Random numbers below a limit, the same for the same seed. */
export function aRandom(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LINES = [
  ['恒信大厦入驻企业名册'],
  ['单位名称', '统一社会信用代码', '楼层', '房号', '员工人数', '党员人数', '入驻时间'],
  ...Array.from({ length: 30 }, (_, i) => [
    `上海海拓${i}号贸易有限公司`,
    '91310106AY4CL12T2D',
    i,
    `${i}01室`,
    i * 7,
    i % 5,
    43_617 + i,
  ]),
];

function aBook(): WorkBook {
  const sheet = utils.aoa_to_sheet(LINES);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }];
  const book = utils.book_new(sheet, '名册');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明'], [1, true, '无']]), '说明');
  return book;
}

/** Good rosters in the formats that offices send, by the ending they have. */
export function goodFiles(): [ending: string, bytes: Buffer][] {
  const as = (bookType: 'xlsx' | 'biff8' | 'ods' | 'xlsb' | 'xlml' | 'html', compression = true): Buffer =>
    Buffer.from(write(aBook(), { type: 'buffer', bookType, compression, bookSST: true }));
  const text = LINES.map((line) => line.join(',')).join('\r\n');
  return [
    ['xlsx', as('xlsx')],
    ['xlsx', as('xlsx', false)],
    ['xls', as('biff8')],
    ['ods', as('ods')],
    ['xlsb', as('xlsb')],
    ['xls', as('xlml')],
    ['xls', as('html')],
    ['csv', Buffer.from(text)],
    ['csv', encodeGbk(text)],
    ['csv', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ];
}

function cutOff([ending, bytes]: [string, Buffer], pick: (below: number) => number): OddFile {
  const at = pick(bytes.length);
  return {
    what: `${ending} cut off after ${at} bytes`,
    fileName: `名册.${ending}`,
    bytes: bytes.subarray(0, at),
  };
}

function overwritten([ending, bytes]: [string, Buffer], pick: (below: number) => number): OddFile {
  const copy = Buffer.from(bytes);
  const changes = 1 + pick(12);
  for (let i = 0; i < changes; i++) copy[pick(copy.length)] = pick(256);
  return { what: `${ending} with ${changes} bytes changed`, fileName: `名册.${ending}`, bytes: copy };
}

function spliced([ending, bytes]: [string, Buffer], pick: (below: number) => number): OddFile {
  const [from, length] = [pick(bytes.length), pick(400)];
  const parts = [bytes.subarray(0, from), bytes.subarray(from + length)];
  if (pick(2) === 0) parts.splice(1, 0, bytes.subarray(pick(from + 1), from));
  return { what: `${ending} with a piece moved`, fileName: `名册.${ending}`, bytes: Buffer.concat(parts) };
}

function noise(pick: (below: number) => number): OddFile {
  const bytes = Buffer.from(Array.from({ length: 20 + pick(4_000) }, () => pick(256)));
  const start = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0x09, 0x08],
    [0xff, 0xfe],
  ][pick(5)];
  bytes.set(start ?? []);
  const ending = ['xlsx', 'xls', 'csv', 'ods', 'et'][pick(5)];
  return { what: 'random bytes', fileName: `名册.${ending}`, bytes };
}

function words(pick: (below: number) => number): OddFile {
  const pieces = [
    '单位名称',
    '党员',
    ',',
    '\t',
    '\n',
    '"',
    '=1+1',
    '无',
    '9.13E+17',
    '\0',
    '<table>',
    '<?xml',
    '&lt;',
    '海拓公司',
  ];
  const text = Array.from({ length: pick(300) }, () => pieces[pick(pieces.length)]).join('');
  const bytes =
    pick(2) === 0
      ? Buffer.from(text)
      : Buffer.concat([Buffer.from(text), encodeGbk(text.replaceAll('\0', ''))]);
  return {
    what: 'random text, partly in a second encoding',
    fileName: `名册.${['csv', 'xls', 'txt'][pick(3)]}`,
    bytes,
  };
}

/** Broken files made from the good ones; another seed gives others. */
export function* brokenFiles(seed: number, rounds: number): Generator<OddFile> {
  const pick = aRandom(seed);
  const good = goodFiles();
  for (let round = 0; round < rounds; round++) {
    for (const file of good) yield* [cutOff(file, pick), overwritten(file, pick), spliced(file, pick)];
    yield* [noise(pick), noise(pick), words(pick), words(pick)];
  }
}

/** Good files under each other's endings. */
export function* misnamedFiles(): Generator<OddFile> {
  for (const [own, bytes] of goodFiles()) {
    for (const ending of ['xlsx', 'xls', 'ods', 'csv', 'et', 'txt', '']) {
      yield { what: `${own} named .${ending}`, fileName: ending ? `名册.${ending}` : '名册', bytes };
    }
  }
}
