import { describe, expect, it } from 'vitest';
import { JOURNALED_TABLES } from '#core/db/schema.ts';
import { toCamelCase, toSnakeCase } from '#core/db/snake-case.ts';
import { createI18n } from '#shared/i18n/i18n.ts';
import { openTestCore } from '#test/support/test-core.ts';
import {
  cellWord,
  fieldWord,
  tableWord,
} from '../../../../renderer/src/components/record-history/record-words.ts';

const { t } = createI18n('zh');

describe('the words of a record’s history', () => {
  it('has a name for every column that the history of a firm, building or org shows', async () => {
    await using app = await openTestCore();
    const unnamed = ['firm', 'building', 'partyOrg', 'tenancy', 'jointOrgFirm'].flatMap((table) =>
      app.core.file.connection
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(toSnakeCase(table))
        .map(toCamelCase)
        .filter((field) => !['id', 'version', 'nameKey', 'custom'].includes(field))
        .filter((field) => fieldWord(table, field, t) === field)
        .map((field) => `${table}.${field}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('has a name for every table, but for the bookkeeping of imports', () => {
    const unnamed = JOURNALED_TABLES.filter((table) => tableWord(table, t) === table);
    expect(unnamed.filter((table) => table !== 'import' && table !== 'importDecision')).toEqual([]);
  });

  it('reads codes as words, ids as names, yes and no, and nothing as blank', () => {
    expect(cellWord('firm', 'kind', 'law-firm', {}, t)).toBe('律师事务所');
    expect(cellWord('partyOrg', 'kind', 'branch', {}, t)).toBe('党支部');
    expect(cellWord('tenancy', 'endReason', 'moved-out', {}, t)).toBe('迁出');
    expect(cellWord('firm', 'endReason', '注销', {}, t)).toBe('注销');
    expect(cellWord('tenancy', 'buildingId', 'b1', { b1: '恒信大厦' }, t)).toBe('恒信大厦');
    expect(cellWord('firm', 'aboveScale', 0, {}, t)).toBe('否');
    expect(cellWord('firm', 'phone', null, {}, t)).toBe('空白');
    expect(fieldWord('firm', 'custom:车位', t)).toBe('车位');
  });
});
