import { classifyFirm } from '../coverage/classify-firm.ts';
import type { CoverageFirm } from '../coverage/coverage-input.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';

/**
 * Why a firm is left without being planned: it should have an org of its own, nobody in it is a member, nobody
 * entered how many are, or it sits in no building and so is near nobody.
 */
export type NeverPlannedReason = 'due' | 'no-members' | 'members-not-set' | 'no-building';

/**
 * What the planner does with a firm: `organized` ones are none of its business, `candidate`s are planned, others
 * are left with the reason. `overridden`: a person wants the firm in a joint branch although it has enough full
 * members to stand alone.
 */
export function sortOutFirm(
  firm: CoverageFirm,
  profile: RuleProfile,
  overridden: boolean,
): 'organized' | 'candidate' | NeverPlannedReason {
  const coverage = classifyFirm(firm, profile);
  if (coverage.class === 'independent' || coverage.class === 'joint') return 'organized';
  if (coverage.class === 'no-members') return coverage.reason;
  if (coverage.class === 'due-not-set-up' && !overridden) return 'due';
  return firm.buildingIds.length === 0 ? 'no-building' : 'candidate';
}
