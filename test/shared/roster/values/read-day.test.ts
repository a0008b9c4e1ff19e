import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '#shared/domain/roster/values/read-day.ts';

describe('a day', () => {
  test.each([
    ['2019-06-05', '2019-06-05'],
    ['2019/6/5', '2019-06-05'],
    ['2018/11/05', '2018-11-05'],
    ['2019.6.5', '2019-06-05'],
    ['2019年6月5日', '2019-06-05'],
    ['2019 年 6 月 5 日', '2019-06-05'],
    ['20190605', '2019-06-05'],
    [20190605, '2019-06-05'],
    ['2019-06-05 00:00:00', '2019-06-05'],
    ['2019-06-05T00:00:00Z', '2019-06-05'],
    [{ day: '2019-06-05' }, '2019-06-05'],
    ['2019.6', '2019-06'],
    ['2019.10', '2019-10'],
    ['2019年6月', '2019-06'],
    ['2019年6月份', '2019-06'],
    ['2021-07', '2021-07'],
    ['201906', '2019-06'],
    [201906, '2019-06'],
    [2019.6, '2019-06'],
    [2019.12, '2019-12'],
    [{ day: '2019-06' }, '2019-06'],
    ['2019', '2019'],
    ['2019年', '2019'],
    [2019, '2019'],
    ['19年6月', '2019-06'],
    ['98年6月5日', '1998-06-05'],
    ['二〇一九年六月', '2019-06'],
    ['二零一九年十二月三十一日', '2019-12-31'],
  ])('%j is %s, as precise as the file says', (cell, day) => {
    expect(readDay(cell)).toEqual({ value: day });
  });

  test.each([null, '', '/', '—', '无'])('%j is none', (cell) => {
    expect(readDay(cell)).toEqual({ value: null });
  });

  test.each([43617, '43617'])('the serial number %j is a day and says so', (cell) => {
    expect(readDay(cell)).toEqual({
      value: '2019-06-01',
      problem: { level: 'info', code: 'day-from-serial', params: { day: '2019-06-01' } },
    });
  });

  test('2019.1 in a number cell may have been October: only the year is taken', () => {
    expect(readDay(2019.1)).toMatchObject({
      value: '2019',
      problem: { level: 'warning', code: 'day-ambiguous' },
    });
    expect(readDay('2019.1')).toEqual({ value: '2019-01' });
  });

  test.each([
    ['2019-02-30', 'day-unreadable'],
    ['2019-13', 'day-unreadable'],
    ['5/6/2019', 'day-unreadable'],
    ['去年', 'day-unreadable'],
    ['1921-06-30', 'day-out-of-range'],
    ['1920', 'day-out-of-range'],
    ['2101', 'day-out-of-range'],
    ['#N/A', 'excel-error'],
  ])('%j is refused as %s', (cell, code) => {
    expect(readDay(cell)).toMatchObject({ value: null, problem: { level: 'error', code } });
  });

  test.each([['1921-07-01'], ['1921-07'], ['1921'], ['2100-12-31']])('%s is still in range', (day) => {
    expect(readDay(day)).toEqual({ value: day });
  });

  test('every way of writing a day gives the same day', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2070-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = date.toISOString().slice(0, 10);
        const serial = Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const written = [
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `${y}年${m}月${d}日`,
          iso.replaceAll('-', ''),
          serial,
        ];
        expect(written.map((cell) => readDay(cell).value)).toEqual(written.map(() => iso));
      }),
    );
  });
});
