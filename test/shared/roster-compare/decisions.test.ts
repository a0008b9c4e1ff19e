import { describe, expect, test } from 'vitest';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import type { MergeStrategy } from '#shared/domain/roster/compare/merge-strategy.ts';
import { planApply } from '#shared/domain/roster/compare/plan-apply.ts';
import { FirmAnswers } from '#shared/domain/roster/decisions/firm-answers.ts';
import type { FirmAnswer } from '#shared/domain/roster/decisions/import-decisions.ts';
import { aRegistry, aSource, CODE_A, CODE_B, CODE_C, CONTEXT, glance } from './builders.ts';

const name = '上海智联信息科技有限公司';
const slip = '上海智联信息科枝有限公司';

function changesUnder(strategy: MergeStrategy, field: string, row: object, held: object) {
  const source = aSource([{ name, uscc: CODE_A, ...row }], { merge: { [field]: strategy } });
  const registry = aRegistry([{ name, uscc: CODE_A, ...held }]);
  return compareRoster([source], registry, CONTEXT).entries[0]?.changes.map((change) => change.new);
}

describe('the strategy of a column', () => {
  test.each<[MergeStrategy, (number | null)[], (number | null)[], (number | null)[]]>([
    ['filled-replaces', [9], [], [9]],
    ['all-replaces', [9], [null], [9]],
    ['fills-blanks', [], [], [9]],
    ['never', [], [], []],
  ])('%s: a filled cell, a blank cell, and a filled one over a blank', (strategy, filled, blank, first) => {
    const staff = { staffCount: 5 };
    expect(changesUnder(strategy, 'staffCount', { staffCount: 9 }, staff)).toEqual(filled);
    expect(changesUnder(strategy, 'staffCount', { staffCount: null }, staff)).toEqual(blank);
    expect(changesUnder(strategy, 'staffCount', { staffCount: 9 }, {})).toEqual(first);
  });

  test('a cell that could not be read, or a column that is not there, never blanks what is known', () => {
    const held = { staffCount: 5 };
    const refused = { staffCount: null, refused: ['staffCount' as const] };
    expect(changesUnder('all-replaces', 'staffCount', refused, held)).toEqual([]);
    expect(changesUnder('all-replaces', 'staffCount', {}, held)).toEqual([]);
  });

  test('a name stays where its column never updates, and a code is never blanked', () => {
    expect(changesUnder('never', 'name', { name: '上海智联数字有限公司' }, {})).toEqual([]);
    expect(changesUnder('all-replaces', 'uscc', { uscc: null }, {})).toEqual([]);
  });

  test('a room stays where its column only fills blanks', () => {
    const held = { rooms: ['801'] };
    expect(changesUnder('fills-blanks', 'room', { room: '902' }, held)).toEqual([]);
    expect(changesUnder('filled-replaces', 'room', { room: '902' }, held)).toEqual(['902']);
  });

  test('a column kept as it is follows its strategy too, and blanking takes it away', () => {
    const source = aSource([{ name, uscc: CODE_A, custom: { 面积: '90' } }], {
      merge: { 'custom:车位': 'all-replaces', 'custom:面积': 'fills-blanks' },
    });
    const registry = aRegistry([{ name, uscc: CODE_A, custom: '{"车位":"2","面积":"80"}' }]);
    const diff = compareRoster([source], registry, CONTEXT);
    expect(diff.entries[0]?.changes).toEqual([{ field: 'custom:车位', old: '2', new: null }]);
    const plan = planApply(diff, { skip: new Set(), movedOut: new Set() });
    expect(plan.firmChanges[0]?.custom).toEqual({ 车位: '' });
  });

  test('a new firm takes every cell, whatever the strategies', () => {
    const source = aSource([{ name, staffCount: 9 }], { merge: { staffCount: 'never' } });
    const diff = compareRoster([source], aRegistry([]), CONTEXT);
    expect(diff.entries[0]?.newFirm?.values.staffCount).toBe(9);
  });

  test('a cell taken from a later line of the firm keeps that line’s strategy', () => {
    const first = aSource([{ name, uscc: CODE_A, staffCount: null }]);
    const second = aSource([{ name, uscc: CODE_A, staffCount: 9 }], {
      file: '街道.xlsx',
      merge: { staffCount: 'never' },
    });
    const registry = aRegistry([{ name, uscc: CODE_A, staffCount: 5 }]);
    expect(compareRoster([first, second], registry, CONTEXT).counts).toMatchObject({ updated: 0 });
  });
});

describe('whether a line is a firm of the registry', () => {
  const compare = (
    row: Parameters<typeof aSource>[0][number],
    firm: Parameters<typeof aRegistry>[0][number],
    answers: FirmAnswer[],
  ) =>
    compareRoster([aSource([{ room: '801', ...row }])], aRegistry([firm]), {
      ...CONTEXT,
      answers: new FirmAnswers(answers),
    });
  const answer = (same: boolean | null): FirmAnswer => ({
    name: slip,
    building: '恒信大厦',
    firmId: name,
    same,
  });

  test.each([null, undefined])('without an answer (%s) it is asked', (same) => {
    const diff = compare({ name: slip }, { name }, same === undefined ? [] : [answer(same)]);
    expect(diff.entries).toMatchObject([
      { result: 'conflict', sameFirm: { firmId: name, name, answer: null } },
    ]);
  });

  test('yes makes it an update of that firm, under its new name', () => {
    const diff = compare({ name: slip, staffCount: 9 }, { name }, [answer(true)]);
    expect(diff.entries).toMatchObject([
      { result: 'updated', matchedBy: 'decided', firmId: name, sameFirm: { answer: true } },
    ]);
    expect(diff.entries[0]?.changes.map(({ field }) => field)).toEqual(['name', 'staffCount']);
  });

  test('no makes it a new firm, and the other one is suspected to have moved out', () => {
    const diff = compare({ name: slip }, { name }, [answer(false)]);
    expect(glance(diff)).toEqual([`added ${slip}`, `suspectedMovedOut ${name}`]);
    expect(diff.entries[0]?.sameFirm).toEqual({ firmId: name, name, answer: false });
  });

  test('an answer is about one name in one building', () => {
    expect(
      compare({ name: slip }, { name }, [{ ...answer(true), building: '嘉澜中心' }]).counts,
    ).toMatchObject({
      conflict: 1,
    });
    const spaced = { ...answer(true), name: `${slip.slice(0, 4)} ${slip.slice(4)}` };
    expect(compare({ name: slip }, { name }, [spaced]).counts).toMatchObject({ updated: 1 });
  });

  test('two valid codes under one name are asked, and either answer settles it', () => {
    const row = { name, uscc: CODE_B };
    const firm = { name, uscc: CODE_A };
    const about = (same: boolean) => [{ ...answer(same), name }];
    expect(compare(row, firm, []).entries[0]).toMatchObject({ sameFirm: { answer: null } });
    expect(compare(row, firm, about(true)).entries[0]?.changes).toContainEqual({
      field: 'uscc',
      old: CODE_A,
      new: CODE_B,
    });
    expect(compare(row, firm, about(false)).counts).toMatchObject({ added: 1 });
  });

  test('a code that the registry knows comes before an answer', () => {
    const registry = aRegistry([{ name }, { name: '上海凯旋贸易有限公司', uscc: CODE_C, rooms: ['802'] }]);
    const diff = compareRoster([aSource([{ name: slip, uscc: CODE_C, room: '801' }])], registry, {
      ...CONTEXT,
      answers: new FirmAnswers([answer(true)]),
    });
    expect(diff.entries[0]).toMatchObject({ firmId: '上海凯旋贸易有限公司', matchedBy: 'uscc' });
  });
});
