import { EARLIEST_DAY, isDay, LATEST_DAY } from '../../day/day.ts';
import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readChineseNumber } from './chinese-number.ts';
import { doubted, isExcelError, NOTHING, type Reading, refused, remarked, saysNothing } from './reading.ts';

/** Serial numbers of spreadsheets count days from 1899-12-30; these bounds are 1927 and 2073. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 63_500;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

const PARTS =
  /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月份?)?|年)?(?:T?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?[.。]?$/;
const SHORT_YEAR = /^'?(\d{2})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
const CHINESE =
  /^([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]+)月(?:([一二三四五六七八九十]+)日)?)?$/;

function build(year: number, month: number | null, date: number | null): Reading<string> {
  const start = `${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`;
  const text = date === null ? start : `${start}-${String(date).padStart(2, '0')}`;
  if (!isDay(`${text}${'-01-01'.slice(0, 10 - text.length)}`)) return refused('day-unreadable');
  // A year or month is in range when any day of it is.
  if (text < EARLIEST_DAY.slice(0, text.length) || text > LATEST_DAY.slice(0, text.length)) {
    return refused('day-out-of-range');
  }
  return { value: text };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function readNumericDay(value: number): Reading<string> {
  if (Number.isInteger(value)) {
    if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
      const day = new Date(SERIAL_EPOCH + value * 86_400_000).toISOString().slice(0, 10);
      return remarked(day, 'day-from-serial', { day });
    }
    return readDayText(String(value));
  }
  const [year, fraction = ''] = String(value).split('.');
  // 2019.1 in a number cell may have been 2019.10: the zero is lost, so only the year is certain.
  if (year?.length === 4 && fraction === '1') return doubted(year, 'day-ambiguous', { year });
  if (year?.length === 4 && fraction.length <= 2) return readDayText(`${year}.${fraction}`);
  return value > FIRST_SERIAL ? readNumericDay(Math.floor(value)) : refused('day-unreadable');
}

function readDayText(text: string): Reading<string> {
  const parts = PARTS.exec(text) ?? COMPACT.exec(text);
  if (parts) return build(Number(parts[1]), numberOrNull(parts[2]), numberOrNull(parts[3]));
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const year = Number(short[1]);
    return build(year + (year > 50 ? 1900 : 2000), Number(short[2]), numberOrNull(short[3]));
  }
  const chinese = CHINESE.exec(text);
  if (!chinese?.[1]) return refused('day-unreadable');
  const month = chinese[2] === undefined ? null : readChineseNumber(chinese[2]);
  const date = chinese[3] === undefined ? null : readChineseNumber(chinese[3]);
  return build(readChineseNumber(chinese[1]) ?? 0, month, date);
}

/**
 * A day from a cell, as precise as the file says: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Reads date cells,
 * 2019.6, 2019年6月, 2018/11/05, 20181105, 二〇一九年六月 and serial numbers; 5/6/2019 is refused because
 * month and day could be either.
 */
export function readDay(cell: Cell): Reading<string> {
  if (cell === null) return NOTHING;
  if (typeof cell === 'object') return readDayText(cell.day);
  if (typeof cell === 'number') return readNumericDay(cell);
  const text = squeeze(cellText(cell));
  if (text === '' || saysNothing(text)) return NOTHING;
  if (isExcelError(text)) return refused('excel-error');
  return /^\d{5}$/.test(text) ? readNumericDay(Number(text)) : readDayText(text);
}
