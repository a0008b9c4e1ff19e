import type { RuleValue } from '#shared/contract/profile.ts';
import type { RuleId } from '#shared/domain/profile/rule-profile.ts';
import type { Core } from '../../core.ts';
import { refuseWrongDay, refuseWrongValue } from './check-change.ts';

export interface RuleChange {
  ruleId: RuleId;
  value: RuleValue;
  effectiveFrom: string;
  wording?: string | null | undefined;
  sourceTitle?: string | null | undefined;
  article?: string | null | undefined;
  docNo?: string | null | undefined;
  confirmedBy?: string | null | undefined;
}

export interface RuleSwitch {
  ruleId: RuleId;
  on: boolean;
  effectiveFrom: string;
  docNo?: string | null | undefined;
}

/**
 * Sets a rule's value from a day on, as one command; what held before stays for the days before. Refuses
 * `rule-not-a-value`, `rule-min-over-max` and `rule-day`.
 */
export async function setRule(
  core: Core,
  { value, ...change }: RuleChange,
): Promise<{ entry: string | null }> {
  const { ruleId, effectiveFrom } = change;
  refuseWrongValue(ruleId, value);
  refuseWrongDay(effectiveFrom);
  const { entry } = await core.journal.run('profile.setRule', async (tx) => {
    tx.insert('ruleValue', { ...change, value: JSON.stringify(value) });
    const params = { rule: ruleId, value: writeValue(value), day: effectiveFrom };
    return { result: undefined, params };
  });
  return { entry };
}

/** Switches a rule on or off from a day on, as one command. Refuses `rule-day`. */
export async function switchRule(
  core: Core,
  { ruleId, on, effectiveFrom, docNo }: RuleSwitch,
): Promise<{ entry: string | null }> {
  refuseWrongDay(effectiveFrom);
  const { entry } = await core.journal.run(on ? 'profile.switchOn' : 'profile.switchOff', async (tx) => {
    tx.insert('ruleSwitch', { ruleId, isOn: on ? 1 : 0, effectiveFrom, docNo });
    return { result: undefined, params: { rule: ruleId, day: effectiveFrom } };
  });
  return { entry };
}

/** The numbers of a value for the journal; what is no number has none. */
function writeValue(value: RuleValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return 'min' in value
    ? `${value.min}–${value.max}`
    : `${value.minFirms}–${value.maxFirms} : ${value.workers}`;
}
