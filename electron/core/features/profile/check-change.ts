import { AppError } from '#shared/contract/errors.ts';
import { EARLIEST_DAY, isDay, LATEST_DAY } from '#shared/domain/day/day.ts';
import { findValueFault } from '#shared/domain/profile/find-value-fault.ts';
import type { RuleId } from '#shared/domain/profile/rule-profile.ts';

/** Refuses `rule-not-a-value` and `rule-min-over-max`. */
export function refuseWrongValue(ruleId: RuleId, value: unknown): void {
  const fault = findValueFault(ruleId, value);
  if (fault) throw new AppError(`rule-${fault}`, { rule: ruleId });
}

/** Refuses a day that is none, or lies outside the years the registry accepts, with `rule-day`. */
export function refuseWrongDay(day: string): void {
  if (isDay(day) && day >= EARLIEST_DAY && day <= LATEST_DAY) return;
  throw new AppError('rule-day', { day, first: EARLIEST_DAY, last: LATEST_DAY });
}
