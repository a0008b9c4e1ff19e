import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJointFault, sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import { planPool } from '#shared/domain/joint-plan/plan-pool.ts';
import { Dice } from '#shared/domain/sample/dice.ts';
import { compareWorth, findBestPlan, isAllowed, worthOf } from './best-plan.ts';
import { LIMITS } from './builders.ts';

const anyTraits = {
  buildingId: fc.constantFrom('b', 'c'),
  unsplit: fc.constant(false),
  floor: fc.option(fc.integer({ min: 1, max: 9 })),
  industry: fc.option(fc.constantFrom('金融', '文化')),
  staff: fc.option(fc.integer({ min: 1, max: 60 })),
};

/** Firms with the full members given, some of them with a probationary member or two. */
function anyFirms(
  prefix: string,
  fullMembers: fc.Arbitrary<number>,
  maxLength: number,
): fc.Arbitrary<JointFirm[]> {
  const anyFirm = fc.record({ ...anyTraits, fullMembers, probationary: fc.nat({ max: 2 }) });
  return fc.array(anyFirm, { maxLength }).map((firms) =>
    firms.map(({ probationary, ...firm }, index): JointFirm => {
      const members = Math.max(1, firm.fullMembers + probationary);
      return { ...firm, id: `${prefix}${index}`, members };
    }),
  );
}

const undue = fc.nat({ max: 2 });
const anyBranches = fc
  .tuple(anyFirms('p', undue, 5), anyFirms('q', undue, 5))
  .map((branches) => branches.filter((firms) => firms.length > 0));

describe('a plan beside the best there is', () => {
  it('covers as many firms and members with as few new branches, for firms that cannot stand alone', () => {
    fc.assert(
      fc.property(anyFirms('f', undue, 6), anyBranches, (firms, branches) => {
        const plan = planPool(firms, branches, LIMITS);
        expect(isAllowed(plan, branches, LIMITS)).toBe(true);
        const { spread: _, ...ours } = worthOf(plan, branches);
        expect(findBestPlan(firms, branches, LIMITS)).toMatchObject(ours);
      }),
      { numRuns: 300 },
    );
  });

  it('covers at most one firm fewer where a person has put in firms with many members', () => {
    const overridden = fc.oneof(undue, fc.integer({ min: 3, max: 48 }));
    fc.assert(
      fc.property(anyFirms('f', overridden, 6), anyBranches, (firms, branches) => {
        const plan = planPool(firms, branches, LIMITS);
        expect(isAllowed(plan, branches, LIMITS)).toBe(true);
        const best = findBestPlan(firms, branches, LIMITS);
        expect(best.covered - worthOf(plan, branches).covered).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is as compact in nine of ten made-up buildings, and nearly so in the others', () => {
    const dice = new Dice(2_026);
    let [same, floors, fewestFloors] = [0, 0, 0];
    const buildings = 150;
    for (let building = 0; building < buildings; building++) {
      const firms = Array.from({ length: dice.int(3, 7) }, (_, index) => makeFirm(dice, `f${index}`));
      const plan = worthOf(planPool(firms, [], LIMITS), []);
      const best = findBestPlan(firms, [], LIMITS);
      if (compareWorth(plan, best) === 0) same++;
      floors += plan.spread[1];
      fewestFloors += best.spread[1];
    }
    expect(same / buildings).toBeGreaterThan(0.9);
    expect(floors / fewestFloors).toBeLessThan(1.05);
  });
});

describe('any plan', () => {
  it('keeps within the limits, seats each firm once and forgets nobody', () => {
    const limits = fc.record({
      maxUnits: fc.integer({ min: 2, max: 10 }),
      fullMembers: fc.integer({ min: 1, max: 6 }),
      maxMembers: fc.integer({ min: 3, max: 60 }),
    });
    const many = fc.nat({ max: 20 });
    fc.assert(
      fc.property(anyFirms('f', many, 30), anyFirms('p', many, 8), limits, (firms, present, limits) => {
        const { joined, created, left } = planPool(firms, [present], limits);
        const seated = [...joined, ...created, left].flat().map(({ id }) => id);
        expect(seated.toSorted()).toEqual(firms.map(({ id }) => id).toSorted());
        expect(isAllowed({ joined, created }, [present], limits)).toBe(true);
      }),
    );
  });

  it('leaves no firms that could still make a branch among themselves', () => {
    fc.assert(
      fc.property(anyFirms('f', undue, 20), (firms) => {
        const { left } = planPool(firms, [], LIMITS);
        expect(left.length < 2 || sumFirms(left).fullMembers < LIMITS.fullMembers).toBe(true);
        expect(findJointFault(sumFirms(left), LIMITS, true)).not.toBeNull();
      }),
    );
  });

  it('is the same whatever the order of the firms', () => {
    const shuffled = anyFirms('f', undue, 15).chain((firms) =>
      fc.tuple(fc.constant(firms), fc.shuffledSubarray(firms, { minLength: firms.length })),
    );
    fc.assert(
      fc.property(shuffled, ([firms, others]) => {
        expect(planPool(others, [], LIMITS)).toEqual(planPool(firms, [], LIMITS));
      }),
    );
  });
});

function makeFirm(dice: Dice, id: string): JointFirm {
  const fullMembers = dice.int(1, 2);
  return {
    id,
    buildingId: 'b',
    fullMembers,
    unsplit: false,
    members: fullMembers,
    floor: dice.int(1, 20),
    industry: dice.pick(['金融', '文化', '信息技术']),
    staff: dice.int(5, 100),
  };
}
