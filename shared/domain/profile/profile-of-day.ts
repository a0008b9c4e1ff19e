import type { Day } from '../day/day.ts';
import { isRuleValue } from './find-value-fault.ts';
import { NATIONAL_PROFILE } from './national-profile.ts';
import { isRuleId } from './rule-kinds.ts';
import type { Rule, RuleProfile } from './rule-profile.ts';

/** A value the office has set, as the registry keeps it; `value` is JSON. */
export interface StoredRuleValue {
  ruleId: string;
  value: string;
  wording: string | null;
  sourceTitle: string | null;
  article: string | null;
  docNo: string | null;
  confirmedBy: string | null;
  effectiveFrom: Day;
}

/** A rule switched on or off from a day on. */
export interface StoredRuleSwitch {
  ruleId: string;
  isOn: boolean;
  effectiveFrom: Day;
}

/**
 * The rules of a day: the national values, each replaced by the newest value the office has set that is in
 * force by then (of two with the same day the one set later), and off where it was switched off. A replaced
 * rule carries the office's own wording and source only, for the national ones speak of another value.
 * Values that do not fit their rule, and rules nobody knows, are passed over.
 */
export function profileOfDay(
  values: readonly StoredRuleValue[],
  day: Day,
  switches: readonly StoredRuleSwitch[] = [],
): RuleProfile {
  const valued = inForce(values, day).reduce(override, NATIONAL_PROFILE);
  return inForce(switches, day).reduce(flip, valued);
}

function inForce<T extends { effectiveFrom: Day }>(rows: readonly T[], day: Day): T[] {
  return rows
    .filter((row) => row.effectiveFrom <= day)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0));
}

function override(profile: RuleProfile, stored: StoredRuleValue): RuleProfile {
  const { ruleId, wording, sourceTitle, article, docNo, confirmedBy, effectiveFrom } = stored;
  if (!isRuleId(ruleId)) return profile;
  const value: unknown = JSON.parse(stored.value);
  if (!isRuleValue(ruleId, value)) return profile;
  const rule: Rule<unknown> = {
    ...profile[ruleId],
    value,
    wording,
    sourceTitle,
    article,
    docNo,
    confirmed: confirmedBy ? 'all' : 'none',
    confirmedBy,
    effectiveFrom,
  };
  return { ...profile, [ruleId]: rule };
}

function flip(profile: RuleProfile, { ruleId, isOn, effectiveFrom }: StoredRuleSwitch): RuleProfile {
  if (!isRuleId(ruleId)) return profile;
  return { ...profile, [ruleId]: { ...profile[ruleId], on: isOn, switchedFrom: effectiveFrom } };
}
