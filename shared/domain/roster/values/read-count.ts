import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readChineseNumber } from './chinese-number.ts';
import {
  doubted,
  isExcelError,
  NOTHING,
  type Reading,
  refused,
  remarked,
  saysNone,
  saysNothing,
  saysUnknown,
} from './reading.ts';

const UNIT = '(?:人|名|个|位|家|户)?';
const PLAIN = new RegExp(`^(\\d{1,9})(?:\\.0+)?${UNIT}$`);
const THOUSANDS = new RegExp(`^(\\d{1,3}(?:,\\d{3})+)${UNIT}$`);
const APPROXIMATE = new RegExp(
  `^(?:约|大约|大概|近|超过|超|至少|不足|不到|>=?|≥|<=?|≤)?(\\d{1,9})(?:余|多|几)?${UNIT}(?:余|多|左右|上下|以上|以下|以内|\\+)?$`,
);
const RANGE = new RegExp(`^约?(\\d{1,9})${UNIT}(?:-|~|至|到)(\\d{1,9})${UNIT}(?:左右)?$`);
const SPLIT =
  /^(?:共|总共|合计|党员)?(\d{1,9})(?:人|名|个)?[(,、;]?(?:其中|含|包括|有)*(?:预备|预备党员)(?:党员)?:?(\d{1,9})(?:人|名|个)?\)?$/;
const SPLIT_COUNT_FIRST =
  /^(?:共|总共|合计|党员)?(\d{1,9})(?:人|名|个)?[(,、;]?(?:其中|含|包括|有)+(\d{1,9})(?:人|名|个)?预备(?:党员)?\)?$/;

/** A head count; `probationary` where the cell itself tells it: `3名(预备1名)`. */
export interface CountReading extends Reading<number> {
  probationary?: number;
}

function readNumber(value: number): Reading<number> {
  if (value < 0) return refused('count-negative');
  return Number.isInteger(value) ? { value } : refused('count-not-whole');
}

/**
 * A whole number of people from a cell: `5`, `5名`, `1,204`, `约30人`, `三名`, `3名(预备1名)`. 无, / and —
 * are 0, a blank cell is null. A range (50-99) or a negative number is refused, never averaged.
 */
export function readCount(cell: Cell): CountReading {
  if (cell === null) return NOTHING;
  if (typeof cell === 'number') return readNumber(cell);
  const text = squeeze(cellText(cell));
  if (text === '' || saysUnknown(text)) return NOTHING;
  if (saysNone(text)) return { value: 0 };
  if (isExcelError(text)) return refused('excel-error');
  const plain = PLAIN.exec(text) ?? THOUSANDS.exec(text);
  if (plain?.[1]) return { value: Number(plain[1].replaceAll(',', '')) };
  return readWrittenCount(text);
}

function readWrittenCount(text: string): CountReading {
  const split = SPLIT.exec(text) ?? SPLIT_COUNT_FIRST.exec(text);
  if (split) return { value: Number(split[1]), probationary: Number(split[2]), tidied: true };
  const range = RANGE.exec(text);
  if (range) return refused('count-range', { from: Number(range[1]), to: Number(range[2]) });
  const approximate = APPROXIMATE.exec(text);
  if (approximate)
    return remarked(Number(approximate[1]), 'count-approximate', { count: Number(approximate[1]) });
  const written = readChineseNumber(text.replace(/[人名个位]$/, ''));
  if (written !== null) return { value: written, tidied: true };
  return /^-\d+/.test(text) ? refused('count-negative') : refused('count-unreadable');
}

const AMOUNT = /^(?:约|人民币|¥|￥)*(-?[\d,]+(?:\.\d+)?)(亿|万|千)?(?:元|人民币)?(?:左右)?$/;
const IN_TEN_THOUSANDS = new Map([
  ['亿', 10_000],
  ['万', 1],
  ['千', 0.1],
]);

/** The factor that turns a column's numbers into 万元, from the unit in its heading; 1 where it says none. */
export function readAmountFactor(header: string): number {
  const unit = /[(（/](?:单位[:：]?)?(亿|万|千)?(?:元|人民币)/.exec(header);
  if (!unit) return 1;
  return unit[1] === undefined ? 0.0001 : (IN_TEN_THOUSANDS.get(unit[1]) ?? 1);
}

/** An amount in 万元; a unit in the cell goes before the heading's (`factor`). */
export function readAmount(cell: Cell, factor: number): Reading<number> {
  if (cell === null) return NOTHING;
  const text = squeeze(cellText(cell));
  if (text === '' || saysNothing(text)) return NOTHING;
  if (isExcelError(text)) return refused('excel-error');
  const amount = AMOUNT.exec(text);
  if (!amount?.[1]) return refused('amount-unreadable');
  const own =
    amount[2] === undefined ? (/元/.test(text) ? 0.0001 : factor) : (IN_TEN_THOUSANDS.get(amount[2]) ?? 1);
  const value = Number((Number(amount[1].replaceAll(',', '')) * own).toFixed(6));
  return own === factor ? { value } : doubted(value, 'amount-converted', { value });
}
