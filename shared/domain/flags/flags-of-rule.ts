import type { RuleId } from '../profile/rule-profile.ts';
import { FLAG_RULE_IDS, FLAG_RULES, type FlagRule } from './flag-rules.ts';

/** Rules of the profile that a flag is raised by beside the usual one, by the flag. */
const OTHER_RULES: Partial<Record<FlagRule, readonly RuleId[]>> = {
  'term-overdue': ['general-branch-term-years', 'party-committee-term-years'],
  'term-due': ['general-branch-term-years', 'party-committee-term-years'],
  'kind-too-low': ['party-committee-members'],
  'kind-too-high': ['party-committee-members'],
  'committee-wrong-size': ['committee-max-size'],
  'instructor-missing': ['instructor-staff'],
  'meetings-missed': ['committee-meetings-per-month', 'org-life-per-year', 'reviews-per-year'],
  'meeting-due': ['committee-meetings-per-month', 'org-life-per-year', 'reviews-per-year'],
};

/** The flags that a rule of the profile raises; none for a rule that only figures are computed with. */
export function flagsOfRule(ruleId: RuleId): FlagRule[] {
  return FLAG_RULE_IDS.filter(
    (flag) => FLAG_RULES[flag].brokenRule === ruleId || OTHER_RULES[flag]?.includes(ruleId),
  );
}
