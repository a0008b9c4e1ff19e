import type { Release } from '#shared/contract/release.ts';
import type { TableSpec } from './write-table.ts';

export const INTERNAL = '内部资料 注意保管';

/** What every page of a workbook that bears the mark says above the table: 内部资料, and whose copy it is. */
export function pageMark(
  { watermark }: Pick<Release, 'watermark'>,
  office: string,
  number: string,
): Pick<TableSpec, 'pageMark'> {
  return watermark
    ? { pageMark: { left: INTERNAL, right: [office, `编号 ${number}`].filter(Boolean).join('　') } }
    : {};
}
