import { describe, expect, test } from 'vitest';
import {
  countByLevel,
  countByRule,
  type FlagFilter,
  type FlagRow,
  filterFlags,
  groupByRule,
  readFlagRows,
} from '../../../../renderer/src/features/flags/flag-rows.ts';

const exception = {
  kind: 'exception' as const,
  id: 'exception',
  version: 1,
  reason: '理由',
  authority: '街道党工委',
  docNo: null,
  fromDay: '2026-09-30',
  untilDay: '2026-12-31',
};

function aFlag(values: Partial<FlagRow>): FlagRow {
  return {
    id: 'flag',
    rule: 'blank-building',
    level: 'high',
    brokenRule: 'building-org',
    subjectKind: 'building',
    subjectId: 'building',
    name: '恒信大厦',
    buildingId: 'building',
    building: '恒信大厦',
    sentence: '恒信大厦没有楼宇党组织。',
    firms: [],
    orgs: [],
    exception: null,
    todo: null,
    ...values,
  };
}

const rows = [
  aFlag({ id: 'a' }),
  aFlag({ id: 'b', buildingId: 'other', sentence: 'Hengxin Tower has no org.' }),
  aFlag({ id: 'c', exception }),
  aFlag({ id: 'd', rule: 'station-missing', level: 'low' }),
];
const shown = (change: Partial<FlagFilter>) =>
  filterFlags(rows, { show: null, rule: null, buildingId: null, subjectId: null, search: '', ...change }).map(
    ({ id }) => id,
  );

describe('the list of flags', () => {
  test('shows accepted exceptions apart and never among the others', () => {
    expect(shown({})).toEqual(['a', 'b', 'd']);
    expect(shown({ show: 'excepted' })).toEqual(['c']);
  });

  test('is narrowed by level, rule, building and words of any case', () => {
    expect(shown({ show: 'low' })).toEqual(['d']);
    expect(shown({ rule: 'blank-building' })).toEqual(['a', 'b']);
    expect(shown({ buildingId: 'other' })).toEqual(['b']);
    expect(shown({ subjectId: 'building' })).toEqual(['a', 'b', 'd']);
    expect(shown({ subjectId: 'another' })).toEqual([]);
    expect(shown({ search: ' hengxin ' })).toEqual(['b']);
    expect(shown({ search: '不在其中' })).toEqual([]);
  });

  test('counts by rule and by level, exceptions of every level together', () => {
    expect(countByLevel(rows)).toEqual({ high: 2, middle: 0, low: 1, excepted: 1, todo: 0 });
    expect(countByRule(rows)).toEqual([
      { rule: 'blank-building', level: 'high', count: 3 },
      { rule: 'station-missing', level: 'low', count: 1 },
    ]);
  });

  test('puts each rule under one heading with its count', () => {
    expect(groupByRule(rows).map(({ key }) => key)).toEqual([
      'rule:blank-building',
      'a',
      'b',
      'c',
      'rule:station-missing',
      'd',
    ]);
  });

  test('reads a table by column, with what a flag names', () => {
    const firms = [{ id: 'firm', name: '甲公司' }];
    const columns = {
      id: ['a'],
      rule: ['joint-too-many-units'],
      level: ['middle'],
      firms: [JSON.stringify(firms)],
    };
    expect(readFlagRows({ rows: 1, columns: JSON.stringify(columns) })).toMatchObject([
      { id: 'a', rule: 'joint-too-many-units', firms, orgs: [], building: null, exception: null },
    ]);
  });
});
