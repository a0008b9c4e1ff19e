import { findJointFault, sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import {
  addSpreads,
  compareSpreads,
  NO_SPREAD,
  type Spread,
  spreadOf,
} from '#shared/domain/joint-plan/spread.ts';

/** How good a plan is, in the order in which plans are compared. */
export interface PlanWorth {
  covered: number;
  fullMembers: number;
  created: number;
  spread: Spread;
}

type Plan = { joined: JointFirm[][]; created: JointFirm[][] };

export function worthOf({ joined, created }: Plan, branches: readonly JointFirm[][]): PlanWorth {
  const seated = [...joined, ...created].flat();
  const whole = [...joined.map((firms, index) => [...(branches[index] ?? []), ...firms]), ...created];
  return {
    covered: seated.length,
    fullMembers: sumFirms(seated).fullMembers,
    created: created.length,
    spread: whole.map((firms) => spreadOf(firms)).reduce(addSpreads, NO_SPREAD),
  };
}

/** Below zero when `a` is the better plan. */
export function compareWorth(a: PlanWorth, b: PlanWorth): number {
  return (
    b.covered - a.covered ||
    b.fullMembers - a.fullMembers ||
    a.created - b.created ||
    compareSpreads(a.spread, b.spread)
  );
}

/** The best plan there is, found by looking at every one: for a handful of firms only. */
export function findBestPlan(
  firms: readonly JointFirm[],
  branches: readonly JointFirm[][],
  limits: JointLimits,
): PlanWorth {
  const plan: Plan = { joined: branches.map(() => []), created: [] };
  let best: PlanWorth | null = null;
  const tryFrom = (index: number): void => {
    const firm = firms[index];
    if (firm === undefined) {
      if (!isAllowed(plan, branches, limits)) return;
      const worth = worthOf(plan, branches);
      if (best === null || compareWorth(worth, best) < 0) best = worth;
      return;
    }
    tryFrom(index + 1);
    for (const seats of [...plan.joined, ...plan.created]) {
      seats.push(firm);
      tryFrom(index + 1);
      seats.pop();
    }
    plan.created.push([firm]);
    tryFrom(index + 1);
    plan.created.pop();
  };
  tryFrom(0);
  if (best === null) throw new Error('Leaving every firm out is always a plan.');
  return best;
}

export function isAllowed(
  { joined, created }: Plan,
  branches: readonly JointFirm[][],
  limits: JointLimits,
): boolean {
  return (
    created.every((firms) => findJointFault(sumFirms(firms), limits, true) === null) &&
    joined.every(
      (firms, index) =>
        firms.length === 0 ||
        findJointFault(sumFirms([...(branches[index] ?? []), ...firms]), limits, false) === null,
    )
  );
}
