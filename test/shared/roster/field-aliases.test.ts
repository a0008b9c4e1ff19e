import { expect, test } from 'vitest';
import { findAlias, listAliases } from '#shared/domain/roster/header/field-aliases.ts';
import { headerKey } from '#shared/domain/roster/header/header-key.ts';
import { matchHeader } from '#shared/domain/roster/header/match-header.ts';

test('no heading is an alias of two fields', () => {
  const owners = Map.groupBy(listAliases(), ({ word }) => word);
  const shared = [...owners].filter(([, entries]) => new Set(entries.map(({ field }) => field)).size > 1);
  expect(shared).toEqual([]);
});

test('every alias is written as headings are compared, so that it can be found', () => {
  expect(listAliases().filter(({ word }) => headerKey(word) !== word)).toEqual([]);
});

test('every alias leads to its own field when it is a column’s only heading', () => {
  const lost = listAliases().filter(({ word, field }) => matchHeader([word]).field !== field);
  expect(lost).toEqual([]);
});

test('the earlier alias of a field ranks before the later', () => {
  expect(findAlias('联系电话')?.rank).toBeLessThan(findAlias('固定电话')?.rank ?? 0);
});
