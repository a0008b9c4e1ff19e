import { utils, write } from 'xlsx';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import { resultOf, type TestCore } from '#test/support/test-core.ts';

type Cell = string | number | null;

/** Valid credit codes for made-up firms. */
export const CODES = [
  '91310106AY4CL12T2D',
  '91310106H3BJ1XG69P',
  '9131010612DD272H2E',
  '91310106D1TJ3Y7L4M',
  '91310106LJY1JJC15E',
];

export const HEAD = ['单位名称', '统一社会信用代码', '楼层', '房号', '员工人数', '正式党员', '组建方式'];

/** A real workbook of one sheet: a title, a header, and lines. */
export function aRosterFile(
  lines: Cell[][],
  { title = '恒信大厦入驻企业名册', head = HEAD, name = '名册.xlsx' }: Partial<RosterFileSpec> = {},
): File {
  const book = utils.book_new(utils.aoa_to_sheet([[title], head, ...lines]), '名册');
  return new File([write(book, { type: 'buffer', bookType: 'xlsx' })], name);
}

interface RosterFileSpec {
  title: string;
  head: string[];
  name: string;
}

/** Five firms of 恒信大厦 in five rooms, with 0 to 4 full members. */
export const FIVE_FIRMS: Cell[][] = ['智联信息', '凯旋贸易', '汇川咨询', '天衡设计', '博纳文化'].map(
  (brand, i) => [`上海${brand}有限公司`, CODES[i] ?? null, String(8 + i), `${8 + i}01室`, 20 + i, i, null],
);

export function preview({ client }: TestCore, files: File[], building?: string): Promise<Preview> {
  return resultOf(client.roster.preview({ files, ...(building && { building }) }));
}

/** All lines of a dry run. */
export async function linesOf({ client }: TestCore, { previewId }: Preview): Promise<DiffRow[]> {
  return (await client.roster.rows({ previewId, offset: 0, limit: 100_000 })).rows;
}

/** Dry run and apply in one go. */
export async function importFiles(app: TestCore, files: File[], building?: string) {
  const { previewId } = await preview(app, files, building);
  return resultOf(app.client.roster.apply({ previewId }));
}
