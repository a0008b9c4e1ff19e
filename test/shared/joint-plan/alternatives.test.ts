import { describe, expect, it } from 'vitest';
import { measurePlan } from '#shared/domain/joint-plan/measure-plan.ts';
import { planPool } from '#shared/domain/joint-plan/plan-pool.ts';
import { aJointFirm, idsOf, LIMITS } from './builders.ts';

describe('a plan with trades before floors', () => {
  const firms = [
    aJointFirm({ id: 'a', fullMembers: 2, floor: 1, industry: '法律' }),
    aJointFirm({ id: 'b', fullMembers: 2, floor: 2, industry: '金融' }),
    aJointFirm({ id: 'c', fullMembers: 2, floor: 30, industry: '法律' }),
    aJointFirm({ id: 'd', fullMembers: 2, floor: 31, industry: '金融' }),
  ];
  const pairs = { ...LIMITS, maxUnits: 2 };
  const groups = (closeness: 'floors' | 'industries') =>
    planPool(firms, [], { ...pairs, closeness })
      .created.map((group) => idsOf(group).sort())
      .sort();

  it('puts firms of one trade together however far their floors are', () => {
    expect(groups('industries')).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it('is not what is proposed first: near floors go together, as the regulation orders its words', () => {
    expect(groups('floors')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('the measure of a plan', () => {
  it('counts what is covered, by how many branches, and how far apart they are', () => {
    const [a, b, c] = [
      aJointFirm({ id: 'a', fullMembers: 2, floor: 1, industry: '法律' }),
      aJointFirm({ id: 'b', fullMembers: 1, floor: 4, industry: '金融' }),
      aJointFirm({ id: 'c', fullMembers: 1, floor: 9, industry: null }),
    ];
    const buildingId = 'b';
    const measure = measurePlan({
      proposals: [
        { branchId: null, buildingId, tier: 'building', firms: [a, b], present: [] },
        { branchId: 'o', buildingId, tier: 'building', firms: [c], present: [] },
      ],
      left: [{ firm: aJointFirm({ id: 'd' }), reason: 'too-few-nearby' }],
    });
    expect(measure).toEqual({
      firms: 3,
      fullMembers: 4,
      created: 1,
      joined: 1,
      left: 1,
      floors: 3,
      industries: 1,
    });
  });
});
