import type { RuleId } from '../profile/rule-profile.ts';

export type FlagLevel = 'high' | 'middle' | 'low';

/**
 * What is looked for, in the order it is listed: how grave it is, and the rule of the profile that it
 * breaks, whose value, wording and source it shows. Each is a key of the `flags` texts.
 */
export const FLAG_RULES = {
  'blank-building': { level: 'high', brokenRule: 'building-org' },
  'due-not-set-up': { level: 'high', brokenRule: 'full-members-for-org' },
  'joint-though-due': { level: 'middle', brokenRule: 'full-members-for-org' },
  'joint-too-many-units': { level: 'middle', brokenRule: 'joint-max-units' },
  'org-of-departed-firm': { level: 'middle', brokenRule: 'org-follows-firm' },
  'station-missing': { level: 'low', brokenRule: 'building-station' },
} as const satisfies Record<string, { level: FlagLevel; brokenRule: RuleId }>;

export type FlagRule = keyof typeof FLAG_RULES;
