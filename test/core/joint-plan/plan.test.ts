import { describe, expect, it } from 'vitest';
import type { JointPlanResult } from '#shared/contract/joint-plan.ts';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import {
  openTestCore,
  refusalOf,
  resultOf,
  rowsOf,
  TEST_DAY,
  type TestCore,
} from '#test/support/test-core.ts';

type Request = Parameters<TestCore['client']['jointPlan']['plan']>[0];

const planOf = (test: TestCore, request: Request = {}) => resultOf(test.client.jointPlan.plan(request));
const leftOf = (plan: JointPlanResult) => rowsOf(plan.left).map(({ name, code }) => [name, code]);

describe('the plan of joint branches', () => {
  it('is empty for an empty registry', async () => {
    await using test = await openTestCore();
    expect(await planOf(test)).toEqual({
      asOf: TEST_DAY,
      kind: 'near',
      alternatives: ['near', 'same-trade', 'new-only'].map((kind) => ({
        kind,
        firms: 0,
        fullMembers: 0,
        created: 0,
        joined: 0,
        left: 0,
        floors: 0,
        industries: 0,
      })),
      limits: { maxUnits: 5, fullMembers: 3, maxMembers: 50 },
      groups: [],
      joins: [],
      left: { rows: 0, columns: expect.stringContaining('"id":[]') },
      splits: [],
    });
  });

  it('refuses a building that is not there', async () => {
    await using test = await openTestCore();
    const plan = planOf(test, { scope: { kind: 'building', buildingId: 'nowhere' } });
    expect(await refusalOf(plan)).toBe('row-not-found');
  });

  it('says which firms of a building go together and why', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦');
      for (const [name, floor] of [
        ['甲公司', '14'],
        ['乙公司', '12'],
      ] as const) {
        const firmId = addFirm(tx, { name, fullMembers: 1, industry: '金融', staffCount: 20 });
        tx.insert('tenancy', { firmId, buildingId: building, floor });
      }
      addFirm(tx, { name: '丙公司', memberTotal: 1, industry: '金融' }, building);
    });
    const { groups, left } = await planOf(test);
    expect(groups).toMatchObject([
      {
        building: '恒信大厦',
        tier: 'building',
        fullMembers: 3,
        firms: [
          { name: '乙公司', fullMembers: 1, members: 1, floor: '12', industry: '金融', staffCount: 20 },
          { name: '甲公司', floor: '14', unsplit: false },
          { name: '丙公司', fullMembers: 1, floor: null, unsplit: true },
        ],
        reason:
          '同在恒信大厦 12 至 14 层；同属金融行业；合计正式党员 3 名（满 3 名可建）；1 家未分正式、预备党员，须先核实',
      },
    ]);
    expect(left.rows).toBe(0);
  });

  it('speaks English when asked to', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, 'Hengxin Tower');
      for (const name of ['A', 'B']) addFirm(tx, { name, fullMembers: 2 }, building);
    });
    expect((await planOf(test, { lang: 'en' })).groups[0]?.reason).toBe(
      'All in Hengxin Tower; 4 full members together (a branch needs 3)',
    );
  });

  it('leaves every other firm without an org with its reason, and an instructor who is near', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦');
      const instructorId = tx.insert('instructor', { name: '王敏' });
      addFirm(tx, { name: '有指导员', fullMembers: 1, instructorId }, building);
      addFirm(tx, { name: '预备', probationaryMembers: 1 }, building);
      addFirm(tx, { name: '应建', fullMembers: 3 }, building);
      addFirm(tx, { name: '没有', fullMembers: 0 }, building);
      addFirm(tx, { name: '未填' }, building);
      addFirm(tx, { name: '无楼宇', fullMembers: 1 });
      const own = addFirm(tx, { name: '独立', fullMembers: 3 }, building);
      tx.insert('partyOrg', { name: '独立支部', form: 'independent', kind: 'branch', firmId: own });
    });
    const plan = await planOf(test);
    expect(plan.groups).toEqual([]);
    expect(
      rowsOf(plan.left).map(({ name, code, reason, instructor }) => [name, code, reason, instructor]),
    ).toEqual([
      ['有指导员', 'too-few-nearby', '本楼、同一站点和社区内都凑不满 3 名正式党员', null],
      ['预备', 'too-few-nearby', '本楼、同一站点和社区内都凑不满 3 名正式党员', '王敏'],
      ['应建', 'due', '正式党员已满 3 名，应单独建立', '王敏'],
      ['没有', 'no-members', '没有党员', '王敏'],
      ['未填', 'members-not-set', '未填党员人数', '王敏'],
      ['无楼宇', 'no-building', '没有登记所在楼宇', null],
    ]);
  });

  it('follows the limits that the office has set, from their first day', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const building = addBuilding(tx, '恒信大厦');
      for (let firm = 0; firm < 6; firm++) addFirm(tx, { name: `第${firm}家`, fullMembers: 1 }, building);
      const value = { ruleId: 'joint-max-units', value: '10', effectiveFrom: '2026-07-01' };
      tx.insert('ruleValue', { ...value, sourceTitle: '本区规定' });
    });
    const sizes = async (asOf: string) =>
      (await planOf(test, { asOf })).groups.map(({ firms }) => firms.length);
    expect(await sizes('2026-06-30')).toEqual([3, 3]);
    expect(await sizes('2026-07-01')).toEqual([6]);
  });
});

describe('joint branches that are there', () => {
  it('are offered where they have a place, and split where a firm should stand alone', async () => {
    await using test = await openTestCore();
    const ids = await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const joint = { form: 'joint', kind: 'branch', buildingId } as const;
      const [open, split] = ['第一联合支部', '第二联合支部'].map((name) =>
        tx.insert('partyOrg', { ...joint, name }),
      );
      const cover = (orgId: string | undefined, name: string, fullMembers: number) => {
        const firmId = addFirm(tx, { name, fullMembers }, buildingId);
        tx.insert('jointOrgFirm', { orgId: orgId ?? '', firmId });
      };
      for (const name of ['甲', '乙', '丙', '丁']) cover(open, name, 2);
      for (const name of ['戊', '己', '庚', '辛']) cover(split, name, name === '戊' ? 3 : 0);
      cover(split, '壬', 2);
      addFirm(tx, { name: '新来的', fullMembers: 1 }, buildingId);
      return { open, split };
    });
    const { joins, groups, splits } = await planOf(test);
    expect(groups).toEqual([]);
    expect(joins).toMatchObject([
      {
        org: { id: ids.open, name: '第一联合支部' },
        building: '恒信大厦',
        firms: [{ name: '新来的' }],
        fullMembers: 1,
        after: { units: 5, fullMembers: 9, members: 9 },
        reason: '同在恒信大厦；并入后覆盖 5 家单位（一般不超过 5 家），正式党员 9 名',
      },
    ]);
    expect(splits).toEqual([
      {
        org: { id: ids.split, name: '第二联合支部' },
        building: '恒信大厦',
        leaving: [{ id: expect.any(String), name: '戊', fullMembers: 3 }],
        remaining: { units: 4, fullMembers: 2, holds: false },
        sentence:
          '戊正式党员已满 3 名，应从第二联合支部分出单独建立；余下 4 家单位、正式党员 2 名，不足以保留支部，须并入其他联合党支部或撤销。',
      },
    ]);
  });

  it('of a higher kind than a branch are not filled up', async () => {
    await using test = await openTestCore();
    await writeRows(test.core, (tx) => {
      const buildingId = addBuilding(tx, '恒信大厦');
      const org = { name: '联合总支', form: 'joint', kind: 'general-branch', buildingId } as const;
      tx.insert('jointOrgFirm', { orgId: tx.insert('partyOrg', org), firmId: addFirm(tx, {}, buildingId) });
      addFirm(tx, { name: '新来的', fullMembers: 1 }, buildingId);
    });
    const plan = await planOf(test);
    expect([plan.joins, leftOf(plan)]).toEqual([[], [['新来的', 'too-few-nearby']]]);
  });
});

describe('the plan of a made-up street', () => {
  it('has each firm without an org once, keeps to the limits, and tells how far it is', async () => {
    await using test = await openTestCore();
    await resultOf(test.client.setup.loadSample({ scale: 'street' }));
    const stages = new Set<string>();
    let plan: JointPlanResult | undefined;
    for await (const event of await test.client.jointPlan.plan({})) {
      if (event.type === 'progress') stages.add(event.stage);
      else plan = event.result;
    }
    if (!plan) throw new Error('no plan');
    expect([...stages]).toEqual(['planning']);
    const { firms } = await test.client.coverage.summary({});
    const planned = [...plan.groups, ...plan.joins].flatMap((proposal) => proposal.firms.map(({ id }) => id));
    const seen = [...planned, ...rowsOf(plan.left).map(({ id }) => String(id))];
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(firms.dueNotSetUp + firms.fewMembers + firms.noMembers);
    const codes = Map.groupBy(rowsOf(plan.left), ({ code }) => code);
    expect(codes.get('due')?.length).toBe(firms.dueNotSetUp);
    expect((codes.get('no-members')?.length ?? 0) + (codes.get('members-not-set')?.length ?? 0)).toBe(
      firms.noMembers,
    );
    expect(plan.groups.length).toBeGreaterThan(0);
    for (const { firms, fullMembers } of plan.groups) {
      expect(firms.length).toBeLessThanOrEqual(5);
      expect(fullMembers).toBeGreaterThanOrEqual(3);
      expect(Math.max(...firms.map((firm) => firm.fullMembers))).toBeLessThan(3);
    }
    for (const { after } of plan.joins) expect(after.units).toBeLessThanOrEqual(5);
  });

  it('is given up when it is cancelled', async () => {
    await using test = await openTestCore();
    await resultOf(test.client.setup.loadSample({ scale: 'street' }));
    const cancel = new AbortController();
    const follow = async () => {
      for await (const _ of await test.client.jointPlan.plan({}, { signal: cancel.signal })) cancel.abort();
    };
    expect(await refusalOf(follow())).toBe('cancelled');
  });
});
