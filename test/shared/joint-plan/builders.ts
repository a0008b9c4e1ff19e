import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import type { PlanBuilding } from '#shared/domain/joint-plan/plan-joint-branches.ts';

/** What the national rules allow. */
export const LIMITS: JointLimits = { maxUnits: 5, fullMembers: 3, maxMembers: 50 };

/** A firm with one full member in `b`, of which nothing else is known. */
export function aJointFirm(values: Partial<JointFirm> & { id: string }): JointFirm {
  const fullMembers = values.fullMembers ?? 1;
  return {
    buildingId: 'b',
    fullMembers,
    unsplit: false,
    members: fullMembers,
    floor: null,
    industry: null,
    staff: null,
    ...values,
  };
}

/** One firm for each number of full members: `f0`, `f1` … */
export function firmsWith(...fullMembers: number[]): JointFirm[] {
  return fullMembers.map((full, index) => aJointFirm({ id: `f${index}`, fullMembers: full }));
}

export function aPlace(values: Partial<PlanBuilding> & { id: string }): PlanBuilding {
  return { stationId: null, communityId: null, ...values };
}

export function idsOf(firms: readonly JointFirm[]): string[] {
  return firms.map(({ id }) => id);
}
