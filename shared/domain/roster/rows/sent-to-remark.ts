import { matchHeader } from '../header/match-header.ts';
import type { RecognisedColumn } from '../recognised-sheet.ts';

type Value = string | number | boolean | null;

/** True for a column that a person sent to the remark although its heading says something else. */
export function isSentToRemark({ field, reason, header }: RecognisedColumn): boolean {
  return field === 'remark' && reason === 'decided' && matchHeader(header.split('/')).field !== 'remark';
}

/** The remark with a cell of another column behind it: `常年出差；租金：5000`. */
export function addToRemark(remark: Value, header: string, value: Value): Value {
  if (value === null) return remark;
  const note = `${header}：${value}`;
  return remark ? `${remark}；${note}` : note;
}
