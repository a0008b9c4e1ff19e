import { DraftBranch } from './draft-branch.ts';
import { improveDrafts } from './improve-drafts.ts';
import { sumFirms } from './joint-fault.ts';
import { compareJointFirms, type JointFirm } from './joint-firm.ts';
import type { PlanTerms } from './joint-limits.ts';
import { compareSpreads, type Spread, subtractSpreads } from './spread.ts';
import { takeCore } from './take-core.ts';

export interface PoolPlan {
  /** The firms that join each branch, in the order of the branches. */
  joined: JointFirm[][];
  /** The firms of each new branch. */
  created: JointFirm[][];
  left: JointFirm[];
}

/**
 * Plans the firms of one area into the branches that are there (`branches`: the firms of each, which stay) and
 * into new ones: most firms covered, then most full members covered, then fewest new branches, then least
 * spread. docs/joint-planner.md says how near it comes to the best plan there is.
 */
export function planPool(
  firms: readonly JointFirm[],
  branches: readonly (readonly JointFirm[])[],
  limits: PlanTerms,
): PoolPlan {
  const sorted = firms.toSorted(compareJointFirms);
  const drafts = branches.map((fixed) => new DraftBranch(fixed, [], limits));
  const places = drafts.reduce((sum, draft) => sum + draft.freeUnits, 0);
  const fewest = Math.max(0, Math.ceil((firms.length - places) / limits.maxUnits));
  let best = planWith(fewest, sorted, branches, limits);
  // Places stay empty where members are too many: then one more branch may help.
  while (best.left.length > 0) {
    const more = planWith(best.created.length + 1, sorted, branches, limits);
    if (!coversMore(more, best)) break;
    best = more;
  }
  return {
    joined: best.joined.map((joining) => joining.toSorted(compareJointFirms)),
    created: best.created.map((group) => group.toSorted(compareJointFirms)).toSorted(compareByFirst),
    left: best.left.toSorted(compareJointFirms),
  };
}

/** The plan with so many new branches, or as many as there are enough members for. */
function planWith(
  wanted: number,
  firms: readonly JointFirm[],
  branches: readonly (readonly JointFirm[])[],
  limits: PlanTerms,
): PoolPlan {
  const joined = branches.map((fixed) => new DraftBranch(fixed, [], limits));
  const created: DraftBranch[] = [];
  let waiting = firms;
  while (created.length < wanted) {
    const core = takeCore(waiting, limits);
    if (core === null) break;
    created.push(new DraftBranch([], core, limits));
    waiting = waiting.filter((firm) => !core.includes(firm));
  }
  const drafts = [...joined, ...created];
  const left = improveDrafts(drafts, seatFirms(waiting, drafts));
  const addedTo = (draft: DraftBranch): JointFirm[] => [...draft.added];
  return { joined: joined.map(addedTo), created: created.map(addedTo), left };
}

function coversMore(one: PoolPlan, other: PoolPlan): boolean {
  const [a, b] = [sumFirms(one.left), sumFirms(other.left)];
  return a.units < b.units || (a.units === b.units && a.fullMembers < b.fullMembers);
}

/** Seats each firm, the heaviest first, where the spread grows least; returns those that fit nowhere. */
function seatFirms(firms: readonly JointFirm[], drafts: readonly DraftBranch[]): JointFirm[] {
  return firms
    .toSorted((a, b) => b.fullMembers - a.fullMembers)
    .filter((firm) => {
      const draft = nearestDraft(firm, drafts);
      draft?.exchange(null, firm);
      return draft === null;
    });
}

function nearestDraft(firm: JointFirm, drafts: readonly DraftBranch[]): DraftBranch | null {
  let best: { draft: DraftBranch; growth: Spread } | null = null;
  for (const draft of drafts) {
    const after = draft.spreadAfter(null, firm);
    if (after === null) continue;
    const growth = subtractSpreads(after, draft.spread);
    if (best === null || compareSpreads(growth, best.growth) < 0) best = { draft, growth };
  }
  return best?.draft ?? null;
}

function compareByFirst([a]: readonly JointFirm[], [b]: readonly JointFirm[]): number {
  return a && b ? compareJointFirms(a, b) : 0;
}
