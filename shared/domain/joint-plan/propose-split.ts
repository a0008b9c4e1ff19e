import { sumFirms } from './joint-fault.ts';
import type { JointBranch, JointFirm } from './joint-firm.ts';
import type { JointLimits } from './joint-limits.ts';

/** Covered firms that should stand alone, and what their branch is without them. */
export interface SplitProposal {
  branchId: string;
  leaving: readonly JointFirm[];
  remaining: {
    units: number;
    fullMembers: number;
    /** Still two firms and enough full members: else the rest must join others, or the branch be given up. */
    holds: boolean;
  };
}

/** What to do about a joint branch with firms that have enough full members of their own; null: nothing. */
export function proposeSplit(branch: JointBranch, limits: JointLimits): SplitProposal | null {
  const stands = (firm: JointFirm): boolean => firm.fullMembers >= limits.fullMembers;
  const leaving = branch.firms.filter(stands);
  if (leaving.length === 0) return null;
  const { units, fullMembers } = sumFirms(branch.firms.filter((firm) => !stands(firm)));
  const holds = units >= 2 && fullMembers >= limits.fullMembers;
  return { branchId: branch.id, leaving, remaining: { units, fullMembers, holds } };
}
