import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJointFault, sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointBranch, JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import {
  type JointPlan,
  type JointPlanInput,
  planJointBranches,
} from '#shared/domain/joint-plan/plan-joint-branches.ts';
import { aJointFirm, aPlace, idsOf, LIMITS } from './builders.ts';

function plan(input: Partial<JointPlanInput>): JointPlan {
  const steps = planJointBranches({
    buildings: [],
    firms: [],
    branches: [],
    limits: LIMITS,
    reach: 'community',
    ...input,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a plan comes to: tier, building and firms of each branch, and the reason of each firm left. */
function told({ proposals, left }: JointPlan) {
  return {
    proposals: proposals.map(({ tier, buildingId, firms }) => [tier, buildingId, idsOf(firms)]),
    left: left.map(({ firm, reason }) => [firm.id, reason]),
  };
}

const at = (buildingId: string, ...ids: string[]): JointFirm[] =>
  ids.map((id) => aJointFirm({ id, buildingId }));

/** Two buildings of one station, a third in the same community, a fourth elsewhere. */
const A = aPlace({ id: 'A', stationId: 's', communityId: 'c' });
const B = aPlace({ id: 'B', stationId: 's', communityId: 'c' });
const C = aPlace({ id: 'C', stationId: null, communityId: 'c' });
const D = aPlace({ id: 'D', stationId: 't', communityId: 'd' });
const buildings = [A, B, C, D];

describe('joint branches over buildings', () => {
  it('stay within a building where it has enough', () => {
    const firms = [...at('A', 'a1', 'a2', 'a3'), ...at('B', 'b1', 'b2', 'b3')];
    expect(told(plan({ buildings, firms }))).toEqual({
      proposals: [
        ['building', 'A', ['a1', 'a2', 'a3']],
        ['building', 'B', ['b1', 'b2', 'b3']],
      ],
      left: [],
    });
  });

  it('span the buildings of one station where each alone has too few', () => {
    const firms = [...at('A', 'a1'), ...at('B', 'b1', 'b2')];
    expect(told(plan({ buildings, firms })).proposals).toEqual([['station', 'B', ['a1', 'b1', 'b2']]]);
  });

  it('take a firm from next door into a place that is left, rather than leave it', () => {
    const firms = [...at('A', 'a1', 'a2', 'a3'), ...at('B', 'b1')];
    expect(told(plan({ buildings, firms }))).toEqual({
      proposals: [['station', 'A', ['a1', 'a2', 'a3', 'b1']]],
      left: [],
    });
  });

  it('never pull a firm out of its building for the sake of one next door', () => {
    const firms = [...at('A', 'a1', 'a2', 'a3', 'a4', 'a5'), ...at('B', 'b1', 'b2')];
    expect(told(plan({ buildings, firms }))).toEqual({
      proposals: [['building', 'A', ['a1', 'a2', 'a3', 'a4', 'a5']]],
      left: [
        ['b1', 'too-few-nearby'],
        ['b2', 'too-few-nearby'],
      ],
    });
  });

  it('span one community when the station has too few, and nothing farther', () => {
    const firms = [...at('A', 'a1'), ...at('C', 'c1', 'c2'), ...at('D', 'd1', 'd2')];
    expect(told(plan({ buildings, firms }))).toEqual({
      proposals: [['community', 'C', ['a1', 'c1', 'c2']]],
      left: [
        ['d1', 'too-few-nearby'],
        ['d2', 'too-few-nearby'],
      ],
    });
  });

  it('go no farther than they may reach', () => {
    const firms = [...at('A', 'a1'), ...at('B', 'b1', 'b2')];
    expect(told(plan({ buildings, firms, reach: 'building' }))).toEqual({
      proposals: [],
      left: [
        ['a1', 'too-few-in-building'],
        ['b1', 'too-few-in-building'],
        ['b2', 'too-few-in-building'],
      ],
    });
  });
});

describe('joint branches that are there', () => {
  const old: JointBranch = { id: 'old', buildingId: 'A', firms: at('A', 'o1', 'o2', 'o3', 'o4') };

  it('are offered to firms of their building first, then to those next door', () => {
    const [here, next] = [at('A', 'a1'), at('B', 'b1')];
    expect(plan({ buildings, firms: here, branches: [old] }).proposals).toMatchObject([
      { branchId: 'old', tier: 'building', firms: here, present: old.firms },
    ]);
    expect(told(plan({ buildings, firms: [...next, ...here], branches: [old] }))).toEqual({
      proposals: [['building', 'A', ['a1']]],
      left: [['b1', 'too-few-nearby']],
    });
    expect(told(plan({ buildings, firms: next, branches: [old] })).proposals).toEqual([
      ['station', 'A', ['b1']],
    ]);
  });

  it('that are full are the reason why a firm is left', () => {
    const firms = at('A', 'a1', 'a2');
    expect(told(plan({ buildings, firms, branches: [old] })).left).toEqual([['a2', 'branches-full']]);
  });
});

describe('any plan of a city', () => {
  const anyFirm = fc
    .record({
      buildingId: fc.constantFrom('A', 'B', 'C', 'D'),
      fullMembers: fc.nat({ max: 2 }),
      probationary: fc.nat({ max: 1 }),
      floor: fc.option(fc.integer({ min: -1, max: 30 })),
      industry: fc.option(fc.constantFrom('金融', '文化')),
      staff: fc.option(fc.nat({ max: 90 })),
    })
    .map(({ probationary, ...firm }) => ({
      ...firm,
      unsplit: false,
      members: Math.max(1, firm.fullMembers + probationary),
    }));
  const named = (prefix: string, maxLength: number) =>
    fc
      .array(anyFirm, { maxLength })
      .map((firms) => firms.map((firm, index): JointFirm => ({ ...firm, id: `${prefix}${index}` })));
  const anyBranches = named('o', 10).map((firms) =>
    [...Map.groupBy(firms, ({ buildingId }) => buildingId)].map(
      ([buildingId, firms]): JointBranch => ({ id: `branch ${buildingId}`, buildingId, firms }),
    ),
  );

  it('keeps to the limits, seats each firm once and forgets nobody', () => {
    fc.assert(
      fc.property(named('f', 30), anyBranches, (firms, branches) => {
        const { proposals, left } = plan({ buildings, firms, branches });
        for (const { branchId, firms, present } of proposals) {
          const sums = sumFirms([...present, ...firms]);
          expect(findJointFault(sums, LIMITS, branchId === null)).toBeNull();
        }
        const seen = [...proposals.flatMap(({ firms }) => firms), ...left.map(({ firm }) => firm)];
        expect(idsOf(seen).toSorted()).toEqual(idsOf(firms).toSorted());
      }),
    );
  });

  it('covers as many firms of each building by itself as planning that building alone does', () => {
    fc.assert(
      fc.property(named('f', 30), anyBranches, (firms, branches) => {
        const whole = plan({ buildings, firms, branches });
        const alone = plan({ buildings, firms, branches, reach: 'building' });
        const leftWhole = new Set(whole.left.map(({ firm }) => firm.id));
        expect(alone.left.length).toBeGreaterThanOrEqual(leftWhole.size);
        for (const { firms } of alone.proposals) {
          for (const { id } of firms) expect(leftWhole).not.toContain(id);
        }
      }),
    );
  });

  it('is the same whatever the order of firms, branches and buildings', () => {
    const all = fc.tuple(named('f', 20), anyBranches).chain(([firms, branches]) =>
      fc.tuple(
        fc.constant({ firms, branches }),
        fc.record({
          firms: fc.shuffledSubarray(firms, { minLength: firms.length }),
          branches: fc.shuffledSubarray(branches, { minLength: branches.length }),
          buildings: fc.shuffledSubarray(buildings, { minLength: buildings.length }),
        }),
      ),
    );
    const sorted = (made: JointPlan) => {
      const { proposals, left } = told(made);
      return [proposals.map(String).toSorted(), left.map(String).toSorted()];
    };
    fc.assert(
      fc.property(all, ([input, shuffled]) => {
        expect(sorted(plan(shuffled))).toEqual(sorted(plan({ buildings, ...input })));
      }),
    );
  });
});

describe('how far the planning is', () => {
  it('is told after each area, buildings first, up to the last', () => {
    const steps = planJointBranches({
      buildings,
      firms: at('A', 'a1'),
      branches: [],
      limits: LIMITS,
      reach: 'community',
    });
    // Four buildings, one station and one community of several.
    expect([...steps].map(({ done, total }) => `${done}/${total}`)).toEqual([
      '1/6',
      '2/6',
      '3/6',
      '4/6',
      '5/6',
      '6/6',
    ]);
  });
});
