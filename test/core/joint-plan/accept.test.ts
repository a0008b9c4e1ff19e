import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/i18n.ts';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import {
  openTestCore,
  refusalOf,
  resultOf,
  rowsOf,
  TEST_DAY,
  type TestCore,
} from '#test/support/test-core.ts';

/** A building with a firm for each number of full members. */
async function addBuildingWith(test: TestCore, ...fullMembers: number[]) {
  return writeRows(test.core, (tx) => {
    const buildingId = addBuilding(tx, '恒信大厦');
    const firmIds = fullMembers.map((full, index) =>
      addFirm(tx, { name: `第${index}家`, fullMembers: full }, buildingId),
    );
    return { buildingId, firmIds };
  });
}

const orgRows = async (test: TestCore) => rowsOf(await test.client.org.table({}));

describe('a proposal that is refused', () => {
  it.each([
    [[1], 'joint-one-firm'],
    [[1, 1], 'joint-too-few-full-members'],
    [[1, 1, 1, 1, 1, 1], 'joint-too-many-units'],
    [[1, 3], 'firm-due'],
  ])('with firms of %j full members: %s, and nothing is written', async (fullMembers, code) => {
    await using test = await openTestCore();
    const group = await addBuildingWith(test, ...fullMembers);
    expect(await refusalOf(test.client.jointPlan.accept({ groups: [group] }))).toBe(code);
    expect(await orgRows(test)).toEqual([]);
  });

  it('beyond fifty members', async () => {
    await using test = await openTestCore();
    const group = await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const large = { fullMembers: 2, probationaryMembers: 24 };
      return { buildingId, firmIds: [addFirm(tx, large, buildingId), addFirm(tx, large, buildingId)] };
    });
    expect(await refusalOf(test.client.jointPlan.accept({ groups: [group] }))).toBe('joint-too-many-members');
  });

  it('whose firm has moved out, got an org, or is named twice since', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await addBuildingWith(test, 2, 2, 2);
    const [first = '', second = '', third = ''] = firmIds;
    await writeRows(test.core, (tx) => {
      tx.update('firm', first, { endedOn: TEST_DAY, endReason: '注销' });
      tx.insert('partyOrg', { name: '独立支部', form: 'independent', kind: 'branch', firmId: second });
    });
    const accept = (...ids: string[]) =>
      refusalOf(test.client.jointPlan.accept({ groups: [{ buildingId, firmIds: ids }] }));
    expect(await accept(first, third)).toBe('firm-gone');
    expect(await accept(second, third)).toBe('firm-has-org');
    expect(await accept(third, third)).toBe('firm-has-org');
    expect(await accept('nobody', third)).toBe('row-not-found');
  });

  it('of a building or branch that is not there', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await addBuildingWith(test, 2, 2);
    const [one, other] = [
      { buildingId: 'nowhere', firmIds },
      { buildingId, firmIds, orgId: 'none' },
    ];
    expect(await refusalOf(test.client.jointPlan.accept({ groups: [one] }))).toBe('row-not-found');
    expect(await refusalOf(test.client.jointPlan.accept({ groups: [other] }))).toBe('row-not-found');
  });

  it('whole, when one of its groups is', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await addBuildingWith(test, 2, 2, 1);
    const groups = [
      { buildingId, firmIds: firmIds.slice(0, 2) },
      { buildingId, firmIds: firmIds.slice(2) },
    ];
    expect(await refusalOf(test.client.jointPlan.accept({ groups }))).toBe('joint-one-firm');
    expect(await orgRows(test)).toEqual([]);
  });
});

describe('an accepted proposal', () => {
  it('is a joint branch of the building from today on, one entry, and undone as one', async () => {
    await using test = await openTestCore();
    const group = await addBuildingWith(test, 1, 2);
    const { orgs, entry } = await test.client.jointPlan.accept({ groups: [group] });
    expect(orgs).toEqual([{ id: expect.any(String), name: '中共恒信大厦第一联合支部' }]);
    expect(await orgRows(test)).toMatchObject([
      {
        name: '中共恒信大厦第一联合支部',
        form: 'joint',
        kind: 'branch',
        building: '恒信大厦',
        coveredFirms: '第0家、第1家',
        fullMembers: 3,
        foundedOn: TEST_DAY,
      },
    ]);
    const { firms, joint } = await test.client.coverage.summary({});
    expect([firms.joint, firms.fewMembers, joint.branches]).toEqual([2, 0, 1]);
    const before = await test.client.coverage.summary({ asOf: '2026-09-29' });
    expect(before.firms.joint).toBe(0);
    const [newest] = (await test.client.history.list({ limit: 1 })).entries;
    expect(newest?.id).toBe(entry);
    expect(translator('zh')(`journal.${newest?.command}`, newest?.params ?? {})).toBe(
      '采纳联合组建方案：新建联合党支部 1 个，并入现有联合党支部 0 个，覆盖 2 家单位',
    );
    await test.client.history.undo();
    expect(await orgRows(test)).toEqual([]);
    expect((await test.client.coverage.summary({})).firms.fewMembers).toBe(2);
  });

  it('is numbered after the joint branches that the building has', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await addBuildingWith(test, 2, 2, 2, 2);
    const groups = [firmIds.slice(0, 2), firmIds.slice(2)].map((ids) => ({ buildingId, firmIds: ids }));
    const { orgs } = await test.client.jointPlan.accept({ groups });
    expect(orgs.map(({ name }) => name)).toEqual(['中共恒信大厦第一联合支部', '中共恒信大厦第二联合支部']);
  });

  it('may have a firm that could stand alone when a person wants it', async () => {
    await using test = await openTestCore();
    const group = await addBuildingWith(test, 1, 4);
    const overrides = group.firmIds.slice(1);
    expect((await test.client.jointPlan.accept({ groups: [group], overrides })).orgs).toHaveLength(1);
  });

  it('adds firms to the branch it joins, and refuses one more than fits', async () => {
    await using test = await openTestCore();
    const { buildingId, firmIds } = await addBuildingWith(test, 2, 2, 0, 0, 0, 0);
    const { orgs } = await test.client.jointPlan.accept({
      groups: [{ buildingId, firmIds: firmIds.slice(0, 2) }],
    });
    const join = (...ids: string[]) => ({ orgId: orgs[0]?.id ?? '', buildingId, firmIds: ids });
    const [a = '', b = '', c = '', d = ''] = firmIds.slice(2);
    const tooMany = test.client.jointPlan.accept({ groups: [join(a, b), join(c, d)] });
    expect(await refusalOf(tooMany)).toBe('joint-too-many-units');
    expect(await test.client.jointPlan.accept({ groups: [join(a, b), join(c)] })).toMatchObject({
      orgs: [orgs[0], orgs[0]],
    });
    expect(await orgRows(test)).toMatchObject([{ coveredCount: 5 }]);
  });

  it('of a whole plan covers all it promised, and leaves nothing to plan', async () => {
    await using test = await openTestCore();
    await resultOf(test.client.setup.loadSample({ scale: 'street' }));
    const plan = await resultOf(test.client.jointPlan.plan({}));
    const before = await test.client.coverage.summary({});
    const toGroup = (orgId: string | null, { buildingId, firms }: (typeof plan.groups)[number]) => ({
      orgId,
      buildingId,
      firmIds: firms.map(({ id }) => id),
    });
    const groups = [
      ...plan.groups.map((group) => toGroup(null, group)),
      ...plan.joins.map((join) => toGroup(join.org.id, join)),
    ];
    const promised = groups.reduce((sum, { firmIds }) => sum + firmIds.length, 0);
    expect(promised).toBeGreaterThan(0);
    await test.client.jointPlan.accept({ groups });
    const after = await test.client.coverage.summary({});
    expect(after.firms.joint - before.firms.joint).toBe(promised);
    expect(before.firms.fewMembers - after.firms.fewMembers).toBe(promised);
    expect(after.joint.branches - before.joint.branches).toBe(plan.groups.length);
    const again = await resultOf(test.client.jointPlan.plan({}));
    expect([again.groups, again.joins, again.left.rows]).toEqual([[], [], plan.left.rows]);
  });
});
