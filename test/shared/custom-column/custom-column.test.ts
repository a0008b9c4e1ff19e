import { describe, expect, test } from 'vitest';
import {
  type CustomColumn,
  findColumnFault,
  isMisfit,
  LONGEST_NAME,
  MOST_CHOICES,
  readCustomValue,
  storeCustomValue,
  tidyColumn,
} from '#shared/domain/custom-column/custom-column.ts';
import { READY_MADE } from '#shared/domain/custom-column/ready-made.ts';

const aColumn = (kind: CustomColumn['kind'], choices: string[] = []): CustomColumn => ({
  name: '走访',
  kind,
  choices,
});

describe('a column that the office adds', () => {
  test.each([
    ['without a heading', { name: ' 　', kind: 'text', choices: [] }, 'no-name'],
    ['of choices without one', { name: '等级', kind: 'choice', choices: ['', ' '] }, 'no-choices'],
    [
      'with a heading too long',
      { name: '长'.repeat(LONGEST_NAME + 1), kind: 'text', choices: [] },
      'long-name',
    ],
    [
      'with too many choices',
      { name: '等级', kind: 'choice', choices: Array.from({ length: MOST_CHOICES + 1 }, (_, i) => `${i}`) },
      'many-choices',
    ],
  ] satisfies [string, CustomColumn, string][])('%s is refused', (_, column, fault) => {
    expect(findColumnFault(tidyColumn(column))).toBe(fault);
  });

  test('with the longest heading and the most choices is kept', () => {
    const choices = Array.from({ length: MOST_CHOICES }, (_, i) => `${i}`);
    expect(findColumnFault({ name: '长'.repeat(LONGEST_NAME), kind: 'choice', choices })).toBeNull();
  });

  test('is tidied: no white space in the heading, no blank or repeated choice', () => {
    expect(tidyColumn({ name: ' 走 访\n', kind: 'choice', choices: [' 高', '低', '高', ''] })).toEqual({
      name: '走访',
      kind: 'choice',
      choices: ['高', '低'],
    });
  });
});

describe('a value of such a column', () => {
  test.each([
    [aColumn('text'), ' 已约 ', '已约'],
    [aColumn('text'), '', null],
    [aColumn('text'), null, null],
    [aColumn('number'), 12.5, '12.5'],
    [aColumn('number'), '012', '12'],
    [aColumn('number'), '约30', undefined],
    [aColumn('number'), Number.NaN, undefined],
    [aColumn('date'), '2026-02-28', '2026-02-28'],
    [aColumn('date'), '2026-02-30', undefined],
    [aColumn('choice', ['高', '低']), '高', '高'],
    [aColumn('choice', ['高', '低']), '中', undefined],
  ])('%j stores %j as %j', (column, value, stored) => {
    expect(storeCustomValue(column, value)).toBe(stored);
  });

  test('what a roster brought and does not fit stays as it is and is marked', () => {
    const numbers = aColumn('number');
    expect(readCustomValue(numbers, '约30')).toBe('约30');
    expect([isMisfit(numbers, '约30'), isMisfit(numbers, 30), isMisfit(numbers, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('every usual column can be added, and no table offers one twice', () => {
  for (const groups of Object.values(READY_MADE)) {
    const columns = groups.flatMap((group) => group.columns);
    expect(columns.filter((column) => findColumnFault(tidyColumn(column)) !== null)).toEqual([]);
    expect(columns.map((column) => tidyColumn(column).name)).toEqual(columns.map(({ name }) => name));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  }
});
