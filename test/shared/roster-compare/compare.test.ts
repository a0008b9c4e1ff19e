import { describe, expect, test } from 'vitest';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import { aRegistry, aSource, CODE_A, CODE_B, CONTEXT, glance } from './builders.ts';

const name = '上海智联信息科技有限公司';
const here = { name, uscc: CODE_A, rooms: ['801'], floor: '8' };

function changesOf(row: object, firm: object) {
  const diff = compareRoster(
    [aSource([{ name, uscc: CODE_A, room: '801', ...row }])],
    aRegistry([{ ...here, ...firm }]),
    CONTEXT,
  );
  return diff.entries[0]?.changes;
}

describe('comparing the cells of a firm', () => {
  test('a blank cell and a column that the file does not have change nothing', () => {
    expect(
      changesOf({ staffCount: null, contact: null }, { staffCount: 30, contact: '王敏', phone: '021-1' }),
    ).toEqual([]);
  });

  test('a count of 0 is not blank', () => {
    expect(changesOf({ fullMembers: 0 }, { fullMembers: 2 })).toEqual([
      { field: 'fullMembers', old: 2, new: 0 },
    ]);
    expect(changesOf({ fullMembers: 0 }, { fullMembers: 0 })).toEqual([]);
  });

  test.each([
    ['上海 智联信息科技有限公司'],
    ['上海智联信息科技有限责任公司'],
    ['智联信息科技（上海 ）有限公司'],
  ])('%s is the same name, so it is not a change', (written) => {
    expect(changesOf({ name: written }, {})).toEqual([]);
  });

  test('spaces and width in any text are not a change', () => {
    expect(changesOf({ contact: '王　敏', phone: '０２１－1' }, { contact: '王敏', phone: '021-1' })).toEqual(
      [],
    );
  });

  test('是 and 否 are kept as 1 and 0', () => {
    expect(changesOf({ aboveScale: true, founderIsMember: false }, { founderIsMember: 0 })).toEqual([
      { field: 'aboveScale', old: null, new: 1 },
    ]);
  });

  test('未建立党组织 takes back what an earlier roster said of the org', () => {
    const held = { reportedForm: 'joint', reportedOrgKind: 'branch', reportedSecretary: '李超' } as const;
    expect(changesOf({ orgSetUp: false }, held)).toEqual([
      { field: 'orgForm', old: 'joint', new: null },
      { field: 'orgKind', old: 'branch', new: null },
      { field: 'secretary', old: '李超', new: null },
    ]);
    expect(changesOf({ orgSetUp: null }, held)).toEqual([]);
  });

  test.each([
    ['no members are told', {}, 'independent'],
    ['it has 3 full members', { fullMembers: 3 }, 'independent'],
    ['it has 2 full members', { fullMembers: 2, memberTotal: 9 }, 'joint'],
    ['it has 2 members in all', { memberTotal: 2 }, 'joint'],
    ['its org is named 联合', { fullMembers: 9, orgName: '大厦第一联合党支部' }, 'joint'],
  ])('已建立党组织 without a form, where %s, is taken as told and noted', (_, told, form) => {
    const compare = (firms: Parameters<typeof aRegistry>[0]) =>
      compareRoster([aSource([{ name, orgSetUp: true, ...told }])], aRegistry(firms), CONTEXT).entries[0];
    expect(compare([])).toMatchObject({
      newFirm: { values: { orgForm: form } },
      notes: [{ code: `assumed-${form}` }],
    });
    expect(compare([here])?.changes).toContainEqual({ field: 'orgForm', old: null, new: form });
    expect(compare([{ ...here, reportedForm: 'grid' }])?.notes).toEqual([]);
  });

  test('a column kept as it is is compared by its header and the others stay', () => {
    const rows = [{ name, uscc: CODE_A, room: '801', custom: { 车位: '3', 面积: '' } }];
    const registry = aRegistry([{ ...here, custom: '{"车位":"2","面积":"80"}' }]);
    const diff = compareRoster([aSource(rows)], registry, CONTEXT);
    expect(diff.entries[0]?.changes).toEqual([{ field: 'custom:车位', old: '2', new: '3' }]);
  });
});

describe('comparing rooms', () => {
  test.each([
    ['the room written otherwise', { room: '801室', floor: '8F' }],
    ['a blank room', { room: null, floor: '8楼' }],
    ['neither floor nor room', { room: null, floor: null }],
  ])('%s is the same place', (_, place) => {
    expect(changesOf(place, {})).toEqual([]);
  });

  test('a firm with one room that the file puts into another has changed rooms', () => {
    expect(changesOf({ room: '1203', floor: '12' }, {})).toEqual([
      { field: 'floor', old: '8', new: '12' },
      { field: 'room', old: '801', new: '1203' },
    ]);
  });

  test('an unknown room of a firm with several is one more room, not a move', () => {
    const diff = compareRoster(
      [aSource([{ name, uscc: CODE_A, room: '803' }])],
      aRegistry([{ ...here, rooms: ['801', '802'] }]),
      CONTEXT,
    );
    expect(diff.entries[0]?.places).toEqual([
      { do: 'add', floor: null, room: '803', fromDay: CONTEXT.today },
    ]);
  });

  test('a later move-in day corrects the tenancy', () => {
    expect(changesOf({ moveInOn: '2025-03-01' }, {})).toEqual([
      { field: 'moveInOn', old: null, new: '2025-03-01' },
    ]);
  });

  test('a new tenancy starts on the day the file tells, else today; in the first roster of a building unknown', () => {
    const starts = (building: string, moveInOn: string | null) =>
      compareRoster(
        [aSource([{ name: '新来', room: '9', moveInOn }], { building })],
        aRegistry([here]),
        CONTEXT,
      ).entries[0]?.places[0];
    expect(starts('恒信大厦', '2026-09-15')).toMatchObject({ fromDay: '2026-09-15' });
    expect(starts('恒信大厦', null)).toMatchObject({ fromDay: CONTEXT.today });
    expect(starts('嘉澜中心', null)).toMatchObject({ fromDay: null });
    expect(starts('新楼', null)).toMatchObject({ fromDay: null });
  });
});

describe('lines of one firm', () => {
  test('an exact repetition is a duplicate that writes nothing', () => {
    const row = { name, uscc: CODE_A, room: '801', staffCount: 9 };
    const diff = compareRoster([aSource([row, row])], aRegistry([]), CONTEXT);
    expect(glance(diff)).toEqual([`added ${name}`, `duplicate ${name}`]);
    expect(diff.entries[1]).toMatchObject({
      places: [],
      notes: [{ code: 'repeats-line', params: { line: 4 } }],
    });
  });

  test('a repetition with another room is a duplicate that adds the room', () => {
    const rows = [
      { name, uscc: CODE_A, room: '801' },
      { name, uscc: CODE_A, room: '802' },
    ];
    const diff = compareRoster([aSource(rows)], aRegistry([here]), CONTEXT);
    expect(diff.counts).toMatchObject({ unchanged: 1, duplicate: 1, updated: 0 });
    expect(diff.entries[1]?.places).toMatchObject([{ do: 'add', room: '802' }]);
    const reversed = compareRoster([aSource(rows.toReversed())], aRegistry([here]), CONTEXT);
    expect(reversed.counts).toEqual(diff.counts);
  });

  test('a later line that contradicts the first is a conflict and shows the cells', () => {
    const rows = [
      { name, uscc: CODE_A, staffCount: 9, phone: '021-1' },
      { name, uscc: CODE_A, staffCount: 12, phone: null },
    ];
    const diff = compareRoster([aSource(rows)], aRegistry([]), CONTEXT);
    expect(diff.entries[1]).toMatchObject({
      result: 'conflict',
      changes: [{ field: 'staffCount', old: 9, new: 12 }],
      notes: [{ code: 'differs-from-line', params: { line: 4 } }],
    });
  });

  test('lines that complete each other make one firm with the cells of both', () => {
    const files = [
      aSource([{ name, staffCount: 9 }], { file: '物业.xlsx' }),
      aSource([{ name, uscc: CODE_A, fullMembers: 2 }], { file: '街道.xlsx' }),
    ];
    for (const sources of [files, files.toReversed()]) {
      const diff = compareRoster(sources, aRegistry([]), CONTEXT);
      expect(diff.counts).toMatchObject({ added: 1, duplicate: 1 });
      const { newFirm } = diff.entries.find((entry) => entry.result === 'added') ?? {};
      expect(newFirm).toMatchObject({ uscc: CODE_A, values: { staffCount: 9, fullMembers: 2 } });
    }
  });

  test('one name under two valid codes in the files is a conflict', () => {
    const rows = [
      { name, uscc: CODE_A },
      { name, uscc: CODE_B },
    ];
    const diff = compareRoster([aSource(rows)], aRegistry([]), CONTEXT);
    expect(diff.entries[1]).toMatchObject({
      result: 'conflict',
      notes: [{ code: 'same-name-other-code-in-file', params: { line: 4 } }],
    });
  });

  test('one code under two names in the files is a conflict', () => {
    const rows = [
      { name, uscc: CODE_A },
      { name: '上海凯旋贸易有限公司', uscc: CODE_A },
    ];
    const diff = compareRoster([aSource(rows)], aRegistry([]), CONTEXT);
    expect(diff.entries[1]).toMatchObject({ result: 'conflict', changes: [{ field: 'name' }] });
  });

  test('a new firm in two buildings is one firm with two tenancies', () => {
    const rows = [
      { name, uscc: CODE_A, building: '恒信大厦', room: '1' },
      { name, uscc: CODE_A, building: '嘉澜中心', room: '2' },
    ];
    const diff = compareRoster([aSource(rows, { building: null })], aRegistry([]), CONTEXT);
    expect(diff.counts).toMatchObject({ added: 1, duplicate: 1 });
    expect(diff.entries[1]).toMatchObject({
      repeats: { key: '恒信大厦.xlsx/Sheet1/4' },
      places: [{ do: 'add', room: '2' }],
    });
  });
});

describe('firms that the roster leaves out', () => {
  const other = { name: '上海凯旋贸易有限公司', rooms: ['901', '902'] };

  test('are suspected once for each building, whatever rooms they hold', () => {
    const diff = compareRoster(
      [aSource([{ name, uscc: CODE_A, room: '801' }])],
      aRegistry([here, other]),
      CONTEXT,
    );
    expect(glance(diff)).toEqual([`unchanged ${name}`, `suspectedMovedOut ${other.name}`]);
    expect(diff.entries[1]?.missing).toMatchObject({
      name: other.name,
      room: '901',
      tenancyIds: { length: 2 },
    });
  });

  test('are not suspected when their line is a conflict or their building is not in the files', () => {
    const rows = [{ name: other.name, uscc: CODE_B, room: '901' }];
    const rival = { ...other, uscc: CODE_A };
    const diff = compareRoster(
      [aSource(rows)],
      aRegistry([rival, { ...here, in: '嘉澜中心', uscc: null }]),
      CONTEXT,
    );
    expect(glance(diff)).toEqual([`conflict ${other.name}`]);
  });

  test('tell where else the files name them', () => {
    const moved = [{ name, uscc: CODE_A, building: '嘉澜中心', room: '5' }];
    const stays = [{ name: other.name, building: '恒信大厦' }];
    const diff = compareRoster([aSource([...moved, ...stays])], aRegistry([here, other]), CONTEXT);
    expect(diff.entries.at(-1)).toMatchObject({
      result: 'suspectedMovedOut',
      firmId: name,
      notes: [{ code: 'named-in-other-building', params: { building: '嘉澜中心' } }],
    });
  });
});

describe('buildings', () => {
  test('an unknown building is named once, however it is written', () => {
    const rows = [
      { name: '甲', building: '新楼A座' },
      { name: '乙', building: '新楼 a 栋' },
    ];
    const diff = compareRoster([aSource(rows)], aRegistry([]), CONTEXT);
    expect(diff.buildings).toMatchObject([{ id: null, name: '新楼A座' }]);
  });

  test('是否亿元楼宇 is taken for the building only where its lines agree', () => {
    const said = (values: boolean[]) =>
      compareRoster(
        [aSource(values.map((taxBuilding, i) => ({ name: `单位${i}`, taxBuilding })))],
        aRegistry([]),
        CONTEXT,
      ).buildings[0]?.taxBuilding;
    expect(said([true, true])).toBe(1);
    expect(said([true, false])).toBeNull();
  });
});
