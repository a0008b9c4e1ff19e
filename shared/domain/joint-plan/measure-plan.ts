import { sumFirms } from './joint-fault.ts';
import type { Closeness } from './joint-limits.ts';
import type { JointPlan } from './plan-joint-branches.ts';
import { spreadOf } from './spread.ts';

/**
 * The plans a person can choose between, all within the same limits. `near`: as the regulation orders its words,
 * floors before trades. `same-trade`: trades before floors. `new-only`: existing branches stay as they are.
 */
export const PLAN_KINDS = ['near', 'same-trade', 'new-only'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const CLOSENESS: Readonly<Record<PlanKind, Closeness>> = {
  near: 'floors',
  'same-trade': 'industries',
  'new-only': 'floors',
};

/** What plans are compared by. */
export interface PlanMeasure {
  /** Firms that would be covered, and their full members. */
  firms: number;
  fullMembers: number;
  created: number;
  /** Existing branches that would take more firms. */
  joined: number;
  /** Candidates that stay without an org. */
  left: number;
  /** Floors between the lowest and the highest firm, and trades beyond the first, summed over the branches. */
  floors: number;
  industries: number;
}

export function measurePlan({ proposals, left }: JointPlan): PlanMeasure {
  const created = proposals.filter(({ branchId }) => branchId === null).length;
  const covered = sumFirms(proposals.flatMap(({ firms }) => firms));
  let floors = 0;
  let industries = 0;
  for (const { firms, present } of proposals) {
    const spread = spreadOf([...present, ...firms]);
    floors += spread[1];
    industries += spread[2];
  }
  return {
    firms: covered.units,
    fullMembers: covered.fullMembers,
    created,
    joined: proposals.length - created,
    left: left.length,
    floors,
    industries,
  };
}
