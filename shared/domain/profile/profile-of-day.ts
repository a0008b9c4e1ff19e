import { type Day, isWithin } from '../day/day.ts';
import { NATIONAL_PROFILE } from './national-profile.ts';
import type { RuleId, RuleProfile, RuleValues, StaffingRange } from './rule-profile.ts';

/** A value the office has set, as the registry keeps it; `value` is JSON. */
export interface StoredRuleValue {
  ruleId: string;
  value: string;
  wording: string | null;
  sourceTitle: string | null;
  docNo: string | null;
  confirmedBy: string | null;
  effectiveFrom: Day;
}

const IS_VALUE: { [Id in RuleId]: (value: unknown) => value is RuleValues[Id] } = {
  'full-members-for-org': isPositiveInteger,
  'joint-max-units': isPositiveInteger,
  'committee-members': isPositiveInteger,
  'branch-term-years': isPositiveInteger,
  'three-have-staff': isPositiveInteger,
  'building-org': isBoolean,
  'building-station': isBoolean,
  'org-follows-firm': isBoolean,
  staffing: isStaffingRangeOrNull,
};

/**
 * The rules of a day: the national values, each replaced by the newest value the office has set that is in
 * force by then. A replaced rule carries the office's own wording and source only, for the national ones
 * speak of another value. Values that do not fit their rule, and rules nobody knows, are passed over.
 */
export function profileOfDay(values: readonly StoredRuleValue[], day: Day): RuleProfile {
  const inForce = values
    .filter((value) => isWithin(day, value.effectiveFrom, null))
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0));
  return inForce.reduce(override, NATIONAL_PROFILE);
}

function override(profile: RuleProfile, stored: StoredRuleValue): RuleProfile {
  const { ruleId, wording, sourceTitle, docNo, confirmedBy, effectiveFrom } = stored;
  if (!isRuleId(ruleId)) return profile;
  const value: unknown = JSON.parse(stored.value);
  if (!IS_VALUE[ruleId](value)) return profile;
  const confirmed = confirmedBy ? 'all' : 'none';
  const { unit } = profile[ruleId];
  const rule = { value, unit, wording, sourceTitle, article: null, docNo, confirmed, effectiveFrom };
  return { ...profile, [ruleId]: rule };
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(IS_VALUE, id);
}

function isPositiveInteger(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isStaffingRangeOrNull(value: unknown): value is StaffingRange | null {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { minFirms, maxFirms, workers } = value as Partial<Record<keyof StaffingRange, unknown>>;
  return (
    isPositiveInteger(minFirms) &&
    isPositiveInteger(maxFirms) &&
    isPositiveInteger(workers) &&
    minFirms <= maxFirms
  );
}
