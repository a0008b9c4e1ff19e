import type { RulePreview, RuleValue } from '#shared/contract/profile.ts';
import { buildCoverage } from '#shared/domain/coverage/build-coverage.ts';
import { isInBasis } from '#shared/domain/coverage/is-in-basis.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { applyExceptions } from '#shared/domain/flags/exceptions.ts';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { FLAG_RULE_IDS, type FlagRule } from '#shared/domain/flags/flag-rules.ts';
import type { FlagFacts } from '#shared/domain/flags/flag-world.ts';
import { profileOfDay } from '#shared/domain/profile/profile-of-day.ts';
import type { RuleId, RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import { type Core, today } from '../../core.ts';
import { readStoredRules, type StoredRules } from '../../figures/load-profile.ts';
import { readExceptions, readFlagFacts } from '../../figures/read-flag-facts.ts';
import { refuseWrongDay, refuseWrongValue } from './check-change.ts';

type Change = { ruleId: RuleId; effectiveFrom: Day } & (
  | { type: 'set'; value: RuleValue }
  | { type: 'switch'; on: boolean }
);

/**
 * What a change of a rule would change, written nowhere: today's register under the rules of the day from which
 * the change holds (today, where that lies in the past), without it and with it.
 */
export function previewRule(core: Core, change: Change): RulePreview {
  if (change.type === 'set') refuseWrongValue(change.ruleId, change.value);
  refuseWrongDay(change.effectiveFrom);
  const now = today(core);
  const isAhead = change.effectiveFrom > now;
  const day = isAhead ? change.effectiveFrom : now;
  const stored = readStoredRules(core.file);
  const facts = readFlagFacts(core.file, now);
  const countUnder = ({ values, switches }: StoredRules) =>
    count(core, facts, profileOfDay(values, day, switches), now);
  const before = countUnder(stored);
  const after = countUnder(withChange(stored, change));
  return {
    day,
    figures: FIGURES.map((name) => ({ name, before: before.figures[name], after: after.figures[name] })),
    flags: FLAG_RULE_IDS.map((rule) => ({
      rule,
      before: before.flags.get(rule) ?? 0,
      after: after.flags.get(rule) ?? 0,
    })).filter((line) => line.before > 0 || line.after > 0),
  };
}

const FIGURES = ['dueNotSetUp', 'withThreeMembers', 'blank', 'threeHave'] as const;

function count(core: Core, facts: FlagFacts, profile: RuleProfile, now: Day) {
  const { firms, joint, buildings } = buildCoverage(facts.coverage, 'all', profile);
  const flags = new Map<FlagRule, number>();
  const judged = applyExceptions(findFlags(facts, profile), readExceptions(core.file, now), now);
  for (const { finding, exception } of judged) {
    if (exception === null) flags.set(finding.rule, (flags.get(finding.rule) ?? 0) + 1);
  }
  const figures: Record<(typeof FIGURES)[number], number> = {
    dueNotSetUp: firms.dueNotSetUp,
    withThreeMembers: joint.withThreeMembers,
    blank: buildings.blank,
    threeHave: facts.coverage.firms.filter((firm) => isInBasis(firm, 'three-have', profile)).length,
  };
  return { figures, flags };
}

function withChange({ values, switches }: StoredRules, change: Change): StoredRules {
  const { ruleId, effectiveFrom } = change;
  if (change.type === 'switch') {
    return { values, switches: [...switches, { ruleId, effectiveFrom, isOn: change.on }] };
  }
  const blank = { wording: null, sourceTitle: null, article: null, docNo: null, confirmedBy: null };
  const value = { ...blank, ruleId, effectiveFrom, value: JSON.stringify(change.value) };
  return { values: [...values, value], switches };
}
