import type { RuleId } from '../profile/rule-profile.ts';

export type FlagLevel = 'high' | 'middle' | 'low';

/**
 * What is looked for, in the order it is listed: how grave it is, and the rule of the profile that it
 * breaks, whose value, wording and source it shows (a finding may name another). Each is a key of the
 * `flags` texts.
 */
export const FLAG_RULES = {
  'blank-building': { level: 'high', brokenRule: 'building-org' },
  'due-not-set-up': { level: 'high', brokenRule: 'full-members-for-org' },
  'term-overdue': { level: 'high', brokenRule: 'branch-term-years' },
  'superior-cycle': { level: 'high', brokenRule: 'superior-chain' },
  'days-out-of-range': { level: 'high', brokenRule: 'valid-days' },
  'joint-though-due': { level: 'middle', brokenRule: 'full-members-for-org' },
  'joint-too-many-units': { level: 'middle', brokenRule: 'joint-max-units' },
  'covers-departed-firm': { level: 'middle', brokenRule: 'org-follows-firm' },
  'org-of-departed-firm': { level: 'middle', brokenRule: 'org-follows-firm' },
  'sponsor-gone': { level: 'middle', brokenRule: 'building-sponsor' },
  'branch-too-small': { level: 'middle', brokenRule: 'org-follows-firm' },
  'branch-too-large': { level: 'middle', brokenRule: 'branch-max-members' },
  'kind-too-low': { level: 'middle', brokenRule: 'general-branch-members' },
  'committee-missing': { level: 'middle', brokenRule: 'committee-members' },
  'committee-wrong-size': { level: 'middle', brokenRule: 'committee-size' },
  'secretary-vacant': { level: 'middle', brokenRule: 'secretary-vacant-days' },
  'meetings-missed': { level: 'middle', brokenRule: 'meetings-per-quarter' },
  'staffing-short': { level: 'middle', brokenRule: 'staffing' },
  'approval-late': { level: 'middle', brokenRule: 'approval-months' },
  'term-due': { level: 'middle', brokenRule: 'branch-term-years' },
  'delay-too-long': { level: 'middle', brokenRule: 'election-delay-years' },
  'kind-too-high': { level: 'low', brokenRule: 'general-branch-members' },
  'term-due-soon': { level: 'low', brokenRule: 'term-reminder-months' },
  'meeting-due': { level: 'low', brokenRule: 'meetings-per-quarter' },
  'staffing-over': { level: 'low', brokenRule: 'staffing' },
  'term-delayed': { level: 'low', brokenRule: 'election-delay-years' },
  'instructor-missing': { level: 'low', brokenRule: 'instructor-for-few-members' },
  'station-missing': { level: 'low', brokenRule: 'building-station' },
} as const satisfies Record<string, { level: FlagLevel; brokenRule: RuleId }>;

export type FlagRule = keyof typeof FLAG_RULES;

export const FLAG_RULE_IDS = Object.keys(FLAG_RULES) as FlagRule[];
