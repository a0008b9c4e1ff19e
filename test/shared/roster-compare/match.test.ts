import { describe, expect, test } from 'vitest';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import { aRegistry, aSource, CODE_A, CODE_B, CODE_C, CONTEXT, glance, MISTYPED_A } from './builders.ts';

const name = '上海智联信息科技有限公司';

function compareOne(row: Parameters<typeof aSource>[0][number], firms: Parameters<typeof aRegistry>[0]) {
  const diff = compareRoster([aSource([{ room: '801', ...row }])], aRegistry(firms), CONTEXT);
  return diff.entries[0];
}

describe('finding the firm of a line', () => {
  test('a line without name or without building is refused', () => {
    const source = aSource([{ name: null, uscc: CODE_A }, { name }], { building: null });
    const diff = compareRoster([source], aRegistry([]), CONTEXT);
    expect(diff.entries.map(({ result, notes }) => [result, notes[0]?.code])).toEqual([
      ['refused', 'no-name'],
      ['refused', 'no-building'],
    ]);
  });

  test('a code finds the firm under another name, which is then its new name', () => {
    const entry = compareOne({ name: '上海智联数字科技有限公司', uscc: CODE_A }, [{ name, uscc: CODE_A }]);
    expect(entry).toMatchObject({ result: 'updated', matchedBy: 'uscc', firmId: name });
    expect(entry?.changes).toEqual([{ field: 'name', old: name, new: '上海智联数字科技有限公司' }]);
  });

  test('a code that stands beside the name of another known firm is a conflict', () => {
    const entry = compareOne({ name: '上海凯旋贸易有限公司', uscc: CODE_A }, [
      { name, uscc: CODE_A },
      { name: '上海凯旋贸易有限公司', uscc: CODE_B },
    ]);
    expect(entry).toMatchObject({
      result: 'conflict',
      notes: [{ code: 'code-of-other-firm', params: { name } }],
    });
  });

  test('a line whose code was refused is matched by name, says so, and leaves the code of the registry', () => {
    const source = aSource([{ name, uscc: null, room: '801', refused: ['uscc'] }]);
    const diff = compareRoster([source], aRegistry([{ name, uscc: CODE_A }]), CONTEXT);
    expect(diff.entries[0]).toMatchObject({
      result: 'unchanged',
      matchedBy: 'name-in-building',
      changes: [],
      notes: [{ code: 'code-refused' }],
    });
  });

  test('a valid code fills a blank or mistyped one of the firm found by name', () => {
    for (const held of [null, MISTYPED_A]) {
      const entry = compareOne({ name, uscc: CODE_A }, [{ name, uscc: held }]);
      expect(entry?.changes).toEqual([{ field: 'uscc', old: held, new: CODE_A }]);
    }
  });

  test('the same name under another valid code is a conflict', () => {
    const entry = compareOne({ name, uscc: CODE_B }, [{ name, uscc: CODE_A }]);
    expect(entry).toMatchObject({ result: 'conflict', firmId: name });
    expect(entry?.notes).toEqual([{ code: 'same-name-other-code', params: { uscc: CODE_A } }]);
  });

  test('a name with the place moved is the same firm here, unless both have valid codes that differ', () => {
    const moved = '智联信息科技（上海）有限责任公司';
    expect(compareOne({ name: moved }, [{ name, uscc: CODE_A }])).toMatchObject({ result: 'unchanged' });
    expect(compareOne({ name: moved, uscc: CODE_B }, [{ name, uscc: CODE_A }])).toMatchObject({
      result: 'added',
    });
  });

  test('a name with the place moved is a conflict where room, phone and people all differ', () => {
    const moved = { name: '智联信息科技（上海）有限公司', room: '802', phone: '021-2' };
    const held = { name, rooms: ['801'], phone: '021-1' };
    expect(compareOne(moved, [held])).toMatchObject({ result: 'conflict', notes: [{ code: 'place-moved' }] });
    expect(compareOne({ ...moved, phone: '021-1' }, [held])).toMatchObject({
      result: 'updated',
      firmId: name,
    });
    expect(compareOne({ ...moved, room: '801室' }, [held])).toMatchObject({
      result: 'updated',
      firmId: name,
    });
    expect(compareOne({ ...moved, room: null, phone: null }, [held])).toMatchObject({ result: 'unchanged' });
  });

  test('of two firms whose names differ by the place only, the same words decide', () => {
    const moved = '智联信息科技（上海）有限责任公司';
    const registry = [
      { name, uscc: CODE_A, rooms: ['801'] },
      { name: moved, uscc: CODE_B, rooms: ['802'] },
    ];
    expect(compareOne({ name: moved, room: '802' }, registry)).toMatchObject({
      firmId: moved,
    });
    expect(compareOne({ name: '智联(上海)信息科技有限公司', room: '802' }, registry)).toMatchObject({
      result: 'conflict',
      notes: [{ code: 'several-with-name', params: { count: 2 } }],
    });
  });

  test('the same words find a firm of another building; a moved place there does not', () => {
    const elsewhere = [{ name, in: '嘉澜中心' }];
    const entry = compareOne({ name }, elsewhere);
    expect(entry).toMatchObject({ result: 'updated', matchedBy: 'name', firmId: name });
    expect(entry?.changes).toContainEqual({ field: 'building', old: '嘉澜中心', new: '恒信大厦' });
    expect(compareOne({ name: '智联信息科技（上海）有限公司' }, elsewhere)).toMatchObject({
      result: 'added',
    });
  });

  test('a branch is not its head office', () => {
    expect(compareOne({ name: `${name}静安分公司` }, [{ name }])).toMatchObject({ result: 'added' });
  });

  test('a firm that was ended comes back, but only where no present firm has the name', () => {
    const gone = { id: 'gone', name, endedOn: '2026-01-31', rooms: [] };
    const back = compareOne({ name }, [gone]);
    expect(back).toMatchObject({ result: 'updated', firmId: 'gone' });
    expect(back?.changes).toContainEqual({ field: 'endedOn', old: '2026-01-31', new: null });
    expect(compareOne({ name }, [gone, { id: 'here', name }])).toMatchObject({ firmId: 'here' });
  });

  test('a similar name in the room of a missing firm is asked about, never merged', () => {
    const diff = compareRoster(
      [aSource([{ name: '上海智联信息科枝有限公司', room: '801室' }])],
      aRegistry([{ name, rooms: ['801'] }]),
      CONTEXT,
    );
    expect(diff.entries).toMatchObject([
      { result: 'conflict', firmId: name, matchedBy: 'same-room', places: [] },
    ]);
  });

  test.each([
    ['another room', { room: '802' }, CODE_A],
    ['another name', { name: '上海凯旋贸易有限公司' }, CODE_A],
    ['another valid code', { uscc: CODE_C }, CODE_A],
  ])('with %s the missing firm is suspected to have moved out', (_, over, uscc) => {
    const row = { name: '上海智联信息科枝有限公司', room: '801', ...over };
    const diff = compareRoster([aSource([row])], aRegistry([{ name, uscc, rooms: ['801'] }]), CONTEXT);
    expect(glance(diff)).toEqual([`added ${row.name}`, `suspectedMovedOut ${name}`]);
  });
});
