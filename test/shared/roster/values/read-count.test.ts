import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readAmountFactor, readCount } from '#shared/domain/roster/values/read-count.ts';

describe('a head count', () => {
  test.each([
    [0, 0],
    [5, 5],
    ['5', 5],
    ['5人', 5],
    ['5 名', 5],
    ['１２', 12],
    ['12.0', 12],
    ['1,204', 1204],
    ['12,345人', 12345],
    ['无', 0],
    ['/', 0],
    ['—', 0],
    ['——', 0],
    ['－', 0],
    ['没有', 0],
    ['三名', 3],
    ['十二', 12],
    ['一百零五人', 105],
    ['两千', 2000],
  ])('%j is %d without a word', (cell, count) => {
    const reading = readCount(cell);
    expect(reading.value).toBe(count);
    expect(reading.problem).toBeUndefined();
  });

  test.each([null, '', '  ', '　', '不详', '未知', '待核实', '?'])('%j is blank, not none', (cell) => {
    expect(readCount(cell)).toEqual({ value: null });
  });

  test.each([
    ['约30人', 30],
    ['约 105 人', 105],
    ['30余人', 30],
    ['30人左右', 30],
    ['近30', 30],
    ['50+', 50],
    ['100人以上', 100],
    ['≥50', 50],
  ])('%j is taken as %d and says that it is approximate', (cell, count) => {
    expect(readCount(cell)).toEqual({
      value: count,
      problem: { level: 'info', code: 'count-approximate', params: { count } },
    });
  });

  test.each([
    ['3名(预备1名)', 3, 1],
    ['3（含预备1）', 3, 1],
    ['3名，其中预备党员1名', 3, 1],
    ['3人(其中1名预备)', 3, 1],
    ['共3名，含1名预备党员', 3, 1],
  ])('%j is %d with %d probationary', (cell, value, probationary) => {
    expect(readCount(cell)).toMatchObject({ value, probationary });
  });

  test.each([
    ['50-99人', 'count-range'],
    ['50至100', 'count-range'],
    ['50～100人', 'count-range'],
    [-4, 'count-negative'],
    ['-4', 'count-negative'],
    [2.5, 'count-not-whole'],
    ['若干', 'count-unreadable'],
    ['3/1', 'count-unreadable'],
    ['2.5', 'count-unreadable'],
    ['#REF!', 'excel-error'],
  ])('%j is refused as %s, never guessed', (cell, code) => {
    expect(readCount(cell)).toMatchObject({ value: null, problem: { level: 'error', code } });
  });

  test('every number with any unit is itself', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom('', '人', '名', '个', ' 人', '家'), (count, unit) => {
        expect(readCount(`${count}${unit}`)).toEqual({ value: count });
        expect(readCount(count)).toEqual({ value: count });
      }),
    );
  });
});

describe('an amount in 万元', () => {
  test.each([
    ['年营业收入(万元)', 1],
    ['年营业收入（亿元）', 10_000],
    ['年营业收入(元)', 0.0001],
    ['年营业收入', 1],
    ['年营业收入（单位：万元）', 1],
  ])('the heading %s gives the factor %d', (header, factor) => {
    expect(readAmountFactor(header)).toBe(factor);
  });

  test.each([
    [1200, 1, 1200],
    ['1,200.5', 1, 1200.5],
    ['1200万元', 1, 1200],
    [0.5, 10_000, 5000],
    [3_000_000, 0.0001, 300],
  ])('%j under factor %d is %d', (cell, factor, value) => {
    expect(readAmount(cell, factor)).toEqual({ value });
  });

  test('a unit in the cell goes before the heading and says so', () => {
    expect(readAmount('2亿元', 1)).toMatchObject({
      value: 20_000,
      problem: { level: 'warning', code: 'amount-converted' },
    });
    expect(readAmount('5000元', 1)).toMatchObject({ value: 0.5, problem: { code: 'amount-converted' } });
  });

  test('无 is no amount, words are refused', () => {
    expect(readAmount('无', 1)).toEqual({ value: null });
    expect(readAmount('保密', 1)).toMatchObject({ value: null, problem: { code: 'amount-unreadable' } });
  });
});
