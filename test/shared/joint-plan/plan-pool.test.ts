import { describe, expect, it } from 'vitest';
import { planPool } from '#shared/domain/joint-plan/plan-pool.ts';
import { aJointFirm, firmsWith, idsOf, LIMITS } from './builders.ts';

/** The full members of each new branch's firms, and of the firms left. */
function shapeOf(firms: ReturnType<typeof firmsWith>, limits = LIMITS) {
  const { created, left } = planPool(firms, [], limits);
  const full = (of: readonly { fullMembers: number }[]) =>
    of.map((firm) => firm.fullMembers).sort((a, b) => b - a);
  return { created: created.map(full).sort((a, b) => b.length - a.length), left: full(left) };
}

describe('firms that make a new branch', () => {
  it.each([
    [[], [], []],
    [[1], [], [1]],
    [[2], [], [2]],
    [[1, 1], [], [1, 1]],
    [[2, 1], [[2, 1]], []],
    [[2, 2], [[2, 2]], []],
    [[1, 1, 1], [[1, 1, 1]], []],
    [[2, 1, 0], [[2, 1, 0]], []],
    [[2, 0, 0, 0], [], [2, 0, 0, 0]],
    [[1, 1, 1, 1, 1], [[1, 1, 1, 1, 1]], []],
  ])('of %j full members are %j, and %j are left', (full, created, left) => {
    expect(shapeOf(firmsWith(...full))).toEqual({ created, left });
  });

  it('are never more than the limit: six firms make two branches of three', () => {
    const { created, left } = shapeOf(firmsWith(1, 1, 1, 1, 1, 1));
    expect(created).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(left).toEqual([]);
  });

  it('are as few branches as can be: ten firms make two of five, not three', () => {
    expect(shapeOf(firmsWith(...Array<number>(10).fill(2))).created.map((full) => full.length)).toEqual([
      5, 5,
    ]);
  });

  it('follow a local limit of ten units', () => {
    const { created } = shapeOf(firmsWith(...Array<number>(10).fill(1)), { ...LIMITS, maxUnits: 10 });
    expect(created.map((full) => full.length)).toEqual([10]);
  });

  it('never come to more than fifty members', () => {
    const large = [
      aJointFirm({ id: 'a', fullMembers: 2, members: 30 }),
      aJointFirm({ id: 'b', fullMembers: 2, members: 20 }),
      aJointFirm({ id: 'c', fullMembers: 2, members: 21 }),
    ];
    expect(planPool(large.slice(0, 2), [], LIMITS).created.map(idsOf)).toEqual([['a', 'b']]);
    expect(planPool([...large.slice(0, 1), ...large.slice(2)], [], LIMITS).created).toEqual([]);
  });

  it('leave out firms with probationary members only before any with full members', () => {
    expect(shapeOf(firmsWith(0, 0, 1, 1, 2, 0))).toEqual({ created: [[2, 1, 1, 0, 0]], left: [0] });
  });

  it('take a firm that a person wants in, however many full members it has', () => {
    expect(shapeOf(firmsWith(12, 0))).toEqual({ created: [[12, 0]], left: [] });
  });
});

describe('which firms go together', () => {
  it('near floors first', () => {
    const firms = [2, 30, 3, 31, 2, 31].map((floor, index) => aJointFirm({ id: `f${index}`, floor }));
    expect(planPool(firms, [], LIMITS).created.map(idsOf)).toEqual([
      ['f0', 'f4', 'f2'],
      ['f1', 'f3', 'f5'],
    ]);
  });

  it('then one industry', () => {
    const firms = ['金融', '文化', '金融', '文化', '文化', '金融'].map((industry, index) =>
      aJointFirm({ id: `f${index}`, floor: 8, industry }),
    );
    expect(planPool(firms, [], LIMITS).created.map(idsOf)).toEqual([
      ['f1', 'f3', 'f4'],
      ['f0', 'f2', 'f5'],
    ]);
  });

  it('then similar size', () => {
    const firms = [10, 200, 12, 210, 11, 190].map((staff, index) => aJointFirm({ id: `f${index}`, staff }));
    expect(planPool(firms, [], LIMITS).created.map(idsOf)).toEqual([
      ['f0', 'f4', 'f2'],
      ['f5', 'f1', 'f3'],
    ]);
  });

  it('are even where nothing else decides', () => {
    const firms = firmsWith(...Array<number>(8).fill(1));
    expect(planPool(firms, [], LIMITS).created.map((group) => group.length)).toEqual([4, 4]);
  });
});

describe('branches that are there', () => {
  const covered = firmsWith(2, 2, 1, 1).map((firm) => ({ ...firm, id: `old-${firm.id}` }));

  it('are filled up to the limit and keep their firms', () => {
    const { joined, created, left } = planPool(firmsWith(1, 1), [covered], LIMITS);
    expect([joined.map((firms) => firms.length), created, left.length]).toEqual([[1], [], 1]);
  });

  it('are left alone where a new branch covers more firms', () => {
    const { joined, created } = planPool(firmsWith(1, 1, 1), [covered], LIMITS);
    expect([joined.map((firms) => firms.length), created.map((firms) => firms.length)]).toEqual([[0], [3]]);
  });

  it('come before a new branch where both cover as many', () => {
    const { joined, created } = planPool(firmsWith(1, 2), [covered.slice(0, 3)], LIMITS);
    expect([joined.map((firms) => firms.length), created]).toEqual([[2], []]);
  });

  it('take nobody when they are over the limit already', () => {
    const full = firmsWith(1, 1, 1, 1, 1, 1).map((firm) => ({ ...firm, id: `old-${firm.id}` }));
    expect(planPool(firmsWith(1), [full], LIMITS)).toMatchObject({ joined: [[]], left: [{ id: 'f0' }] });
  });

  it('take nobody beyond fifty members', () => {
    const large = [aJointFirm({ id: 'old', fullMembers: 2, members: 49 })];
    expect(planPool(firmsWith(1), [large], LIMITS).joined.map(idsOf)).toEqual([['f0']]);
    expect(planPool(firmsWith(2), [large], LIMITS).joined.map(idsOf)).toEqual([[]]);
  });

  it('may be helped while they are short of full members', () => {
    expect(planPool(firmsWith(1), [firmsWith(1)], LIMITS).joined.map(idsOf)).toEqual([['f0']]);
  });
});
