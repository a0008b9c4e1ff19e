import type { JointBranch, JointFirm } from './joint-firm.ts';
import type { PlanTerms } from './joint-limits.ts';
import { planPool } from './plan-pool.ts';

/** How far the firms of one branch may be apart; the nearer tier is planned before the farther one. */
export const JOINT_TIERS = ['building', 'station', 'community'] as const;
export type JointTier = (typeof JOINT_TIERS)[number];

/** A building and the areas it belongs to; null: it belongs to none. */
export interface PlanBuilding {
  id: string;
  stationId: string | null;
  communityId: string | null;
}

export interface JointPlanInput {
  /** The buildings that are planned, in the order in which the plan is to list them. */
  buildings: readonly PlanBuilding[];
  /** Firms to be covered, in these buildings. */
  firms: readonly JointFirm[];
  /** Joint branches of these buildings that may take more firms. */
  branches: readonly JointBranch[];
  limits: PlanTerms;
  /** The farthest tier that is tried. */
  reach: JointTier;
}

/** Firms that would make a new branch, or join one that is there. */
export interface ProposedBranch {
  /** The branch they join; null: a new one. */
  branchId: string | null;
  /** The building of the branch: its own, or for a new one where most of its firms are. */
  buildingId: string;
  tier: JointTier;
  firms: readonly JointFirm[];
  /** The firms of the branch they join. */
  present: readonly JointFirm[];
}

/**
 * Why a firm is left: `branches-full`: there are joint branches in its building and no place in them;
 * `too-few-in-building`, `too-few-nearby`: too few full members for a branch, as far as was looked.
 */
export type CandidateLeftReason = 'branches-full' | 'too-few-in-building' | 'too-few-nearby';

export interface JointPlan {
  proposals: ProposedBranch[];
  left: { firm: JointFirm; reason: CandidateLeftReason }[];
}

/** A branch while the plan is made: what it grows by, and how far. */
interface GrowingBranch {
  branchId: string | null;
  buildingId: string;
  tier: JointTier;
  present: readonly JointFirm[];
  firms: JointFirm[];
}

/**
 * Plans joint branches: first within each building, then for the firms left over within the buildings of one
 * station, then of one community. A farther tier takes no firm away from a nearer one; it fills places that are
 * left and makes branches of those left over. Yields after each area, so that whoever drives it can tell how far
 * it is, and stop. The plan does not depend on the order of firms and branches.
 */
export function* planJointBranches(
  input: JointPlanInput,
): Generator<{ done: number; total: number }, JointPlan, void> {
  const { buildings, limits } = input;
  const branches = input.branches.map(
    ({ id, buildingId, firms }): GrowingBranch => ({
      branchId: id,
      buildingId,
      tier: 'building',
      present: firms,
      firms: [],
    }),
  );
  branches.sort((a, b) => ((a.branchId ?? '') < (b.branchId ?? '') ? -1 : 1));
  const branchesOf = Map.groupBy(branches, ({ buildingId }) => buildingId);
  const waiting = Map.groupBy(input.firms, ({ buildingId }) => buildingId);
  const tiers = JOINT_TIERS.slice(0, JOINT_TIERS.indexOf(input.reach) + 1);
  const steps = tiers.flatMap((tier) => areasOf(tier, buildings).map((area) => ({ tier, area })));
  for (const [done, { tier, area }] of steps.entries()) {
    planArea(tier, area, branchesOf, waiting, limits);
    yield { done: done + 1, total: steps.length };
  }
  const proposals = buildings
    .flatMap(({ id }) => branchesOf.get(id) ?? [])
    .filter(({ firms }) => firms.length);
  const left = buildings.flatMap(({ id }) => waiting.get(id) ?? []);
  const short = input.reach === 'building' ? 'too-few-in-building' : 'too-few-nearby';
  return {
    proposals,
    left: left.map((firm) => ({ firm, reason: branchesOf.has(firm.buildingId) ? 'branches-full' : short })),
  };
}

function areasOf(tier: JointTier, buildings: readonly PlanBuilding[]): string[][] {
  if (tier === 'building') return buildings.map(({ id }) => [id]);
  const areaOf = ({ stationId, communityId }: PlanBuilding): string | null =>
    tier === 'station' ? stationId : communityId;
  const areas = Map.groupBy(buildings, areaOf);
  areas.delete(null);
  return Array.from(areas.values(), (area) => area.map(({ id }) => id)).filter((area) => area.length > 1);
}

/** Plans the waiting firms of an area; what is planned goes into `branchesOf`, what is left stays waiting. */
function planArea(
  tier: JointTier,
  area: readonly string[],
  branchesOf: Map<string, GrowingBranch[]>,
  waiting: Map<string, JointFirm[]>,
  limits: PlanTerms,
): void {
  const firms = area.flatMap((building) => waiting.get(building) ?? []);
  if (firms.length === 0) return;
  const branches = area.toSorted().flatMap((building) => branchesOf.get(building) ?? []);
  const covered = branches.map((branch) => [...branch.present, ...branch.firms]);
  const { joined, created, left } = planPool(firms, covered, limits);
  for (const [index, branch] of branches.entries()) {
    const joining = joined[index] ?? [];
    if (joining.length > 0) Object.assign(branch, { tier, firms: [...branch.firms, ...joining] });
  }
  for (const group of created) {
    const buildingId = mostFrequentBuilding(group);
    const branch: GrowingBranch = { branchId: null, buildingId, tier, present: [], firms: group };
    branchesOf.set(buildingId, [...(branchesOf.get(buildingId) ?? []), branch]);
  }
  const leftIn = Map.groupBy(left, ({ buildingId }) => buildingId);
  for (const building of area) waiting.set(building, leftIn.get(building) ?? []);
}

/** The building of most of the firms; of several, the first by id. */
function mostFrequentBuilding(firms: readonly JointFirm[]): string {
  const counts = Map.groupBy(firms, ({ buildingId }) => buildingId);
  return [...counts].reduce((best, next) =>
    next[1].length > best[1].length || (next[1].length === best[1].length && next[0] < best[0]) ? next : best,
  )[0];
}
