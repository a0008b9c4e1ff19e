import type { RuleId, RuleValues } from './rule-profile.ts';

/** What a rule's value is: a whole number from 1, a range of them, whom to count, nothing, or the staffing range. */
type KindOf<Value> = Value extends boolean
  ? 'requirement'
  : Value extends number
    ? 'count'
    : Value extends 'full' | 'all'
      ? 'basis'
      : Value extends { min: number }
        ? 'range'
        : 'staffing';

/** The kind of every rule, in the order in which they are listed. */
export const RULE_KINDS: { readonly [Id in RuleId]: KindOf<NonNullable<RuleValues[Id]>> } = {
  'building-org': 'requirement',
  'building-sponsor': 'requirement',
  'building-station': 'requirement',
  'full-members-for-org': 'count',
  'joint-max-units': 'count',
  'org-follows-firm': 'requirement',
  'superior-chain': 'requirement',
  'valid-days': 'requirement',
  'branch-max-members': 'count',
  'general-branch-members': 'count',
  'party-committee-members': 'count',
  'ladder-basis': 'basis',
  'committee-members': 'count',
  'committee-size': 'range',
  'committee-max-size': 'count',
  'approval-months': 'count',
  'branch-term-years': 'count',
  'general-branch-term-years': 'count',
  'party-committee-term-years': 'count',
  'term-reminder-months': 'count',
  'election-delay-years': 'count',
  'secretary-vacant-days': 'count',
  'meetings-per-quarter': 'count',
  'committee-meetings-per-month': 'count',
  'org-life-per-year': 'count',
  'reviews-per-year': 'count',
  'instructor-for-few-members': 'requirement',
  'instructor-staff': 'count',
  'three-have-staff': 'count',
  staffing: 'staffing',
};

/** Every rule, in the order in which they are listed. */
export const RULE_IDS = Object.keys(RULE_KINDS) as RuleId[];

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULE_KINDS, id);
}
