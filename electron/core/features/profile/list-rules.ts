import type { Lang } from '#shared/contract/base.ts';
import type { ProfileRule } from '#shared/contract/profile.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { flagsOfRule } from '#shared/domain/flags/flags-of-rule.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { RULE_IDS, RULE_KINDS } from '#shared/domain/profile/rule-kinds.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { writeSource } from '../../figures/describe-flags.ts';
import { loadProfile } from '../../figures/load-profile.ts';

/** Every rule as it holds on a day (today), beside its national value. */
export function listRules(
  core: Core,
  { asOf = today(core), lang = 'zh' }: { asOf?: Day | undefined; lang?: Lang | undefined },
): { asOf: Day; rules: ProfileRule[] } {
  const profile = loadProfile(core.file, asOf);
  const t = translator(lang);
  const rules = RULE_IDS.map((id): ProfileRule => {
    const rule = profile[id];
    const { value, wording, sourceTitle, article, docNo } = NATIONAL_PROFILE[id];
    return {
      ...rule,
      id,
      kind: RULE_KINDS[id],
      source: writeSource(rule, t),
      flags: flagsOfRule(id),
      national: { value, wording, sourceTitle, article, docNo },
    };
  });
  return { asOf, rules };
}
