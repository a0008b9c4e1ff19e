import type { JointFirm } from './joint-firm.ts';
import type { JointLimits } from './joint-limits.ts';

/** Why firms cannot be one joint branch; `joint-<fault>` is the refusal of a person who tries. */
export type JointFault = 'one-firm' | 'too-few-full-members' | 'too-many-units' | 'too-many-members';

/** What a branch is judged by. */
export interface JointSums {
  units: number;
  fullMembers: number;
  members: number;
}

export function sumFirms(firms: readonly Pick<JointFirm, 'fullMembers' | 'members'>[]): JointSums {
  const sums: JointSums = { units: firms.length, fullMembers: 0, members: 0 };
  for (const { fullMembers, members } of firms) {
    sums.fullMembers += fullMembers;
    sums.members += members;
  }
  return sums;
}

/**
 * What keeps firms from being one joint branch, or null. A new branch needs two firms and enough full members;
 * one that is there already may grow while it is still short of them.
 */
export function findJointFault(sums: JointSums, limits: JointLimits, isNew: boolean): JointFault | null {
  if (isNew && sums.units < 2) return 'one-firm';
  if (isNew && sums.fullMembers < limits.fullMembers) return 'too-few-full-members';
  if (sums.units > limits.maxUnits) return 'too-many-units';
  return sums.members > limits.maxMembers ? 'too-many-members' : null;
}
