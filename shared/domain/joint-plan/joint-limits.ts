import type { RuleProfile } from '../profile/rule-profile.ts';

/** What bounds a joint branch, from the rule profile. */
export interface JointLimits {
  /** Firms that one joint branch covers at most (支部工作条例第五条). */
  maxUnits: number;
  /** Full members that a branch needs, and from which a firm stands alone (党章第三十条). */
  fullMembers: number;
  /** Members of one branch at most, probationary ones among them (支部工作条例第四条). */
  maxMembers: number;
}

/** What makes firms near each other first: their floors (地域相邻), or their trade (行业相近). */
export type Closeness = 'floors' | 'industries';

/** What a plan is made under. */
export interface PlanTerms extends JointLimits {
  /** `floors` when not given. */
  closeness?: Closeness;
}

export function jointLimits(profile: RuleProfile): JointLimits {
  return {
    maxUnits: profile['joint-max-units'].value,
    fullMembers: profile['full-members-for-org'].value,
    maxMembers: profile['branch-max-members'].value,
  };
}
