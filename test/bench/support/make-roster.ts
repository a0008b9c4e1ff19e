import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { makeSampleRegistry } from '#shared/domain/sample/make-sample-registry.ts';

const HEADER = [
  '序号',
  '楼宇名称',
  '楼层',
  '房号',
  '单位名称',
  '统一社会信用代码',
  '企业类型',
  '行业',
  '法定代表人',
  '联系人',
  '联系电话',
  '员工人数',
  '正式党员',
  '预备党员',
  '组织关系不在本单位',
  '备注',
];

/** A roster of `rows` firms in about one building per 100, as a property company would send it. Made once. */
export function makeRoster(rows: number): string {
  const folder = join(process.cwd(), 'out/bench');
  const path = join(folder, `roster-${rows}.xlsx`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const { firm } = makeSampleRegistry(rows > 20_000 ? 'city' : 'district');
  const lines = firm
    .slice(0, rows)
    .map((one, i) => [
      i + 1,
      `第${Math.floor(i / 100) + 1}大厦`,
      `${(i % 30) + 1}`,
      `${(i % 30) + 1}${String((i % 8) + 1).padStart(2, '0')}室`,
      one.name,
      one.uscc,
      '私营企业',
      one.industry ?? '商务服务业',
      one.legalRepresentative,
      one.contact,
      one.phone,
      one.staffCount,
      one.fullMembers,
      one.probationaryMembers,
      one.membersElsewhere,
      '',
    ]);
  const sheet = XLSX.utils.aoa_to_sheet([['入驻单位名册'], HEADER, ...lines]);
  const book = XLSX.utils.book_new(sheet, '入驻单位');
  writeFileSync(
    path,
    XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }),
  );
  return path;
}
