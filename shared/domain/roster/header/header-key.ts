import { squeeze } from '../half-width.ts';

const MARKERS = /^[*※★☆#]+|[*※★☆:]+$/g;

/** The numbers that some forms give their columns: 3.楼宇名称, (3)楼宇名称, 三、楼宇名称. */
const NUMBER = /^(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]{1,2}、)(?=.)/;

/** Brackets that say how to fill a column in, not what it is: units, allowed values, "required". */
const FILLING_HINT =
  /\((?:单位:?)?(?:名|人|人数|个|家|户|位|间|元|万元|亿元|人民币|平方米|平米|㎡|m2|%|是否|必填|选填|如有|可多选|填数字|全称|下拉[^()]*|\d{1,2}位|[^()]*[、/,;|][^()]*)\)/g;

/** Longer texts are notes, and need not be looked through. */
const LONGEST = 200;

/** A heading as it is compared: half-width, no white space, no markers, no units or allowed values. */
export function headerKey(text: string): string {
  const plain = squeeze(text.slice(0, LONGEST)).replace(MARKERS, '').replace(NUMBER, '').replace(MARKERS, '');
  return plain.replace(FILLING_HINT, '').replace(MARKERS, '').toUpperCase() || plain;
}

/** The heading without any bracket, and without what says only "of this firm, at present, of which". */
export function headerCore(key: string): string {
  let core = key.replace(/\([^()]*\)/g, '').replace(/[:"'“”‘’.。]/g, '');
  for (;;) {
    const shorter = core.replace(FILLER, '');
    if (shorter === core || shorter === '') return core;
    core = shorter;
  }
}

const FILLER =
  /^(?:其中|本|该|现有|现|目前|当前|实际|所在|所属|入驻|驻楼|驻厦|入楼|企业|单位|公司|机构|商户|租户|客户|非公有制|非公|两新组织|社会组织|的|\d{4}年(?:度|末|底)?|\d{1,2}月(?:份|末|底)?|截[至止][^日底末]*[日底末])/;

/** A heading as it is shown: as in the file, without white space and line breaks. */
export function headerLabel(text: string): string {
  return text.replace(/[\s\u3000\u200b-\u200f\ufeff]+/g, '');
}
