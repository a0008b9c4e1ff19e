import { describe, expect, test } from 'vitest';
import { diffRow } from '#shared/domain/history/diff-row.ts';

describe('the cells in which two states of a row differ', () => {
  test('the same state differs in nothing, whatever its version', () => {
    expect(diffRow({ id: 'f', version: 1, name: '甲' }, { id: 'f', version: 2, name: '甲' })).toEqual([]);
  });

  test('a column left out is blank', () => {
    expect(diffRow({ phone: null }, {})).toEqual([]);
    expect(diffRow({ phone: '1' }, {})).toEqual([{ field: 'phone', old: '1', new: null }]);
  });

  test('a new row brings its cells, a removed one takes them', () => {
    expect(diffRow(null, { name: '甲', staffCount: 0 })).toEqual([
      { field: 'name', old: null, new: '甲' },
      { field: 'staffCount', old: null, new: 0 },
    ]);
    expect(diffRow({ name: '甲' }, null)).toEqual([{ field: 'name', old: '甲', new: null }]);
  });

  test('the office’s own columns are told one by one, whatever they are called', () => {
    expect(
      diffRow({ custom: '{"车位":"3","version":"1"}' }, { custom: '{"车位":"4","version":"2","备案":"是"}' }),
    ).toEqual([
      { field: 'custom:车位', old: '3', new: '4' },
      { field: 'custom:version', old: '1', new: '2' },
      { field: 'custom:备案', old: null, new: '是' },
    ]);
  });
});
