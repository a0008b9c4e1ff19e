import { describe, expect, test } from 'vitest';
import { readCell } from '../../../../renderer/src/components/data-grid/values/read-cell.ts';
import { readDay } from '../../../../renderer/src/components/data-grid/values/read-day.ts';

const refused = (code: string) => ({ ok: false, problem: { key: `grid.problems.${code}` } });

describe('reading a typed cell', () => {
  test.each(['', '   ', '\n'])('blank text %j blanks a cell', (text) => {
    expect(readCell({ kind: 'integer' }, text)).toEqual({ ok: true, value: null });
  });

  test('a name cannot be blanked and has at most 200 characters', () => {
    const name = { kind: 'text', required: true } as const;
    expect(readCell(name, ' ')).toMatchObject(refused('required'));
    expect(readCell(name, '楼'.repeat(201))).toMatchObject(refused('too-long'));
    expect(readCell(name, '楼'.repeat(200))).toMatchObject({ ok: true });
  });

  test.each([
    ['0', 0],
    ['12', 12],
    ['１２', 12],
    ['1,200', 1200],
    [' 3 000 ', 3000],
    ['3.0', 3],
    ['10000000', 10_000_000],
  ])('a count %j is %d', (text, value) => {
    expect(readCell({ kind: 'integer' }, text)).toEqual({ ok: true, value });
  });

  test.each([
    ['-1', 'integer'],
    ['3.5', 'integer'],
    ['3名', 'integer'],
    ['约30', 'integer'],
    ['1e3', 'integer'],
    ['10000001', 'too-large'],
  ])('%j is no count', (text, code) => {
    expect(readCell({ kind: 'integer' }, text)).toMatchObject(refused(code));
  });

  test('a decimal keeps its decimals', () => {
    expect(readCell({ kind: 'decimal' }, '1,234.56')).toEqual({ ok: true, value: 1234.56 });
    expect(readCell({ kind: 'decimal' }, '1.2.3')).toMatchObject(refused('decimal'));
  });

  test('a choice is found by its label in any width and case, and nothing else is taken', () => {
    const column = { kind: 'choice', choices: [{ value: 'b', label: 'Ａ座 B' }] } as const;
    expect(readCell(column, 'a座b')).toEqual({ ok: true, value: 'b' });
    expect(readCell(column, 'a座')).toMatchObject(refused('choice'));
  });

  test('several choices are parted by what people part names with, each once', () => {
    const choices = ['甲', '乙', '丙'].map((label) => ({ value: label, label }));
    expect(readCell({ kind: 'choices', choices }, '甲、丙，乙,甲')).toEqual({
      ok: true,
      value: '甲、丙、乙',
    });
    expect(readCell({ kind: 'choices', choices }, '甲、丁')).toEqual({
      ok: false,
      problem: { key: 'grid.problems.choice', params: { value: '丁' } },
    });
  });
});

describe('reading a text that no spreadsheet should hold', () => {
  test.each(['甲\u0000乙', '甲\u0007', '\ud842'])('%j is refused whole', (text) => {
    expect(readCell({ kind: 'text' }, text)).toMatchObject(refused('control'));
  });

  test.each(['𠮷田商行', '㐂', '👩‍💻 工作室', '甲\n乙\t丙'])('%j is kept as it is', (text) => {
    expect(readCell({ kind: 'text' }, text)).toEqual({ ok: true, value: text });
  });

  test('10,000 characters are kept and one more is refused', () => {
    expect(readCell({ kind: 'text' }, '楼'.repeat(10_000))).toMatchObject({ ok: true });
    expect(readCell({ kind: 'text' }, '楼'.repeat(10_001))).toMatchObject(refused('too-long'));
  });
});

describe('reading a day', () => {
  test.each([
    '2024-03-05',
    '2024-3-5',
    '2024.3.5',
    '2024/3/5',
    '2024年3月5日',
    '２０２４．３．５',
    '20240305',
  ])('%s is 5 March 2024', (text) => {
    expect(readDay(text)).toBe('2024-03-05');
  });

  test('the number that a spreadsheet shows for a day, and Chinese numerals, are days too', () => {
    expect(readDay('43617')).toBe('2019-06-01');
    expect(readDay('二〇一九年六月一日')).toBe('2019-06-01');
  });

  test.each(['2024.3', '2024年3月', '2024-03'])('a month alone, %s, is its first day', (text) => {
    expect(readDay(text)).toBe('2024-03-01');
  });

  test.each(['2023-02-29', '2024-13-01', '1921-06-30', '2101-01-01', '5/3/2024', '2024', '9999', '去年'])(
    '%s is no day the registry accepts',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
