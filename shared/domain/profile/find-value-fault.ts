import { assertNever } from '../assert-never.ts';
import { RULE_KINDS } from './rule-kinds.ts';
import type { NumberRange, RuleId, RuleValues, StaffingRange } from './rule-profile.ts';

/** Why a value cannot be a rule's: it is not of its kind, or its smallest is above its largest. */
export type ValueFault = 'not-a-value' | 'min-over-max';

/** The largest number a rule takes: more is a slip of the hand. */
const LARGEST = 1_000_000;

/** What is wrong with a value for a rule, or null. */
export function findValueFault(ruleId: RuleId, value: unknown): ValueFault | null {
  const kind = RULE_KINDS[ruleId];
  switch (kind) {
    case 'count':
      return isCount(value) ? null : 'not-a-value';
    case 'basis':
      return value === 'full' || value === 'all' ? null : 'not-a-value';
    case 'requirement':
      return typeof value === 'boolean' ? null : 'not-a-value';
    case 'range': {
      const { min, max } = partsOf<NumberRange>(value);
      if (!isCount(min) || !isCount(max)) return 'not-a-value';
      return min > max ? 'min-over-max' : null;
    }
    case 'staffing': {
      if (value === null) return null;
      const { minFirms, maxFirms, workers } = partsOf<StaffingRange>(value);
      if (!isCount(minFirms) || !isCount(maxFirms) || !isCount(workers)) return 'not-a-value';
      return minFirms > maxFirms ? 'min-over-max' : null;
    }
    default:
      return assertNever(kind);
  }
}

/** True when the value fits the rule. */
export function isRuleValue<Id extends RuleId>(ruleId: Id, value: unknown): value is RuleValues[Id] {
  return findValueFault(ruleId, value) === null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= LARGEST;
}

function partsOf<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}
