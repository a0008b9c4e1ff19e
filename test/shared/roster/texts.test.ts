import { describe, expect, test } from 'vitest';
import { SPREADSHEET_ERROR_CODES } from '#core/spreadsheet/spreadsheet-error.ts';
import { listAliases } from '#shared/domain/roster/header/field-aliases.ts';
import { PROBLEM_CODES } from '#shared/domain/roster/values/reading.ts';
import { roster as en } from '#shared/i18n/en/roster.ts';
import { roster as zh } from '#shared/i18n/zh/roster.ts';

describe.each([
  ['Chinese', zh],
  ['English', en],
])('the %s texts', (_, texts) => {
  test('have one sentence for each problem, no more and no less', () => {
    expect(Object.keys(texts.problems).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  test('have one sentence for each refused file', () => {
    expect(Object.keys(texts.fileErrors).sort()).toEqual([...SPREADSHEET_ERROR_CODES].sort());
  });

  test('name every field', () => {
    const fields = new Set(listAliases().map(({ field }) => field as string));
    expect(new Set(Object.keys(texts.fields))).toEqual(fields);
  });
});

test('both languages fill the same gaps in each sentence', () => {
  const gaps = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const code of PROBLEM_CODES)
    expect([code, gaps(en.problems[code])]).toEqual([code, gaps(zh.problems[code])]);
  for (const code of SPREADSHEET_ERROR_CODES) {
    expect([code, gaps(en.fileErrors[code])]).toEqual([code, gaps(zh.fileErrors[code])]);
  }
});
