import { describe, expect, test } from 'vitest';
import { applyPreview } from '#core/features/roster/apply-preview.ts';
import { startSession } from '#core/features/roster/import-session.ts';
import { loadSnapshot } from '#core/features/roster/load-snapshot.ts';
import { Previews } from '#core/features/roster/previews.ts';
import { compareRoster } from '#shared/domain/roster/compare/compare-roster.ts';
import type { RosterDiff, RosterSource } from '#shared/domain/roster/compare/roster-diff.ts';
import type { RosterField, RosterValues } from '#shared/domain/roster/roster-row.ts';
import { openTestCore, TEST_DAY, type TestCore } from '#test/support/test-core.ts';
import { CODES } from './a-roster.ts';

/** Every field that a roster can fill, with a telling value. */
const EVERY_FIELD: Required<RosterValues> = {
  building: '恒信大厦',
  buildingNumber: null,
  floor: '8',
  room: '801',
  name: '上海智联信息有限公司',
  uscc: CODES[0] ?? null,
  kind: 'private',
  industry: '软件业',
  legalRepresentative: '陈勇',
  contact: '林艳',
  phone: '021-55103093',
  staffCount: 30,
  fullMembers: 4,
  probationaryMembers: 1,
  memberTotal: 5,
  membersElsewhere: 2,
  orgSetUp: true,
  orgForm: 'independent',
  orgKind: 'branch',
  orgName: '智联信息党支部',
  orgFoundedOn: '2019-06',
  secretary: '王敏',
  secretarySource: 'founder',
  instructor: '李超',
  notSetUpReason: 'not-guided',
  registeredAddress: '静安区',
  revenue: 1200.5,
  aboveScale: true,
  founderIsMember: false,
  moveInOn: '2018-05-01',
  taxBuilding: true,
  remark: '总部',
};

function aSource(values: RosterValues, custom: Record<string, string> = {}): RosterSource {
  const { floor = null, room = null } = values;
  const rows = [{ row: 4, values, custom, places: [{ row: 4, floor, room }] }];
  return { file: '名册.xlsx', sheet: 'Sheet1', building: null, rows };
}

function compare({ core }: TestCore, source: RosterSource): RosterDiff {
  return compareRoster([source], loadSnapshot(core.file, [source], TEST_DAY), {
    today: TEST_DAY,
    membersForOrg: 3,
  });
}

async function apply(app: TestCore, source: RosterSource): Promise<void> {
  const kept = [{ name: '名册.xlsx', hash: '' }];
  const previewId = Previews.of(app.core).keep(kept, compare(app, source), startSession([], null));
  const { signal } = new AbortController();
  await applyPreview(app.core, { previewId, skip: [], movedOut: [] }, () => {}, signal);
}

describe('what was written is found again', () => {
  test('with every field filled, the same line changes nothing', async () => {
    await using app = await openTestCore();
    const source = aSource(EVERY_FIELD, { 车位: '3' });
    await apply(app, source);
    const again = compare(app, source);
    expect(again.entries).toMatchObject([{ result: 'unchanged', changes: [], places: [] }]);
    expect(again.buildings).toMatchObject([{ taxBuilding: null }]);
  });

  test('each field alone reaches a firm that had it blank, and then changes nothing', async () => {
    // 楼号 is no field of a firm: it is a part of the building's name.
    const { building, buildingNumber: _part, name, ...others } = EVERY_FIELD;
    for (const field of Object.keys(others) as (keyof typeof others & RosterField)[]) {
      await using app = await openTestCore();
      await apply(app, aSource({ building, name }));
      const source = aSource({ building, name, [field]: others[field] });
      const first = compare(app, source);
      const told = first.entries[0]?.changes.map((change) => change.field);
      if (field === 'taxBuilding') expect(first.buildings[0]?.taxBuilding).toBe(1);
      else expect(told).toEqual([field === 'orgSetUp' ? 'orgForm' : field]);
      await apply(app, source);
      const again = compare(app, source);
      expect(again.entries[0], field).toMatchObject({ result: 'unchanged', changes: [], places: [] });
      expect(again.buildings[0]?.taxBuilding ?? null).toBeNull();
    }
  });

  test('kept columns of two rosters are laid together', async () => {
    await using app = await openTestCore();
    const line = { building: '恒信大厦', name: '甲公司' };
    await apply(app, aSource(line, { 车位: '3', 面积: '80' }));
    await apply(app, aSource(line, { 车位: '5', 租期: '2028' }));
    const custom = app.core.file.reader.prepare<[], string>('SELECT custom FROM firm').pluck().get() ?? '';
    expect(JSON.parse(custom)).toEqual({ 车位: '5', 面积: '80', 租期: '2028' });
  });
});
