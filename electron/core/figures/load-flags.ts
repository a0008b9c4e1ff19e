import type { Day } from '#shared/domain/day/day.ts';
import { applyExceptions, type JudgedFinding } from '#shared/domain/flags/exceptions.ts';
import { findFlags, findOrgFlags } from '#shared/domain/flags/find-flags.ts';
import type { FlagFacts } from '#shared/domain/flags/flag-world.ts';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import { type Core, today } from '../core.ts';
import { factsOfDay } from './facts-of-day.ts';
import { boxesOf, coverageOf } from './load-coverage.ts';
import { loadProfile } from './load-profile.ts';
import { readExceptions, readFlagFacts } from './read-flag-facts.ts';

/** What the registry breaks on a day: the findings in order of gravity, excepted ones among them. */
export interface LoadedFlags {
  asOf: Day;
  profile: RuleProfile;
  facts: FlagFacts;
  judged: readonly JudgedFinding[];
}

/** Every broken rule as of a day (today). */
export function loadFlags(core: Core, asOf: Day = today(core)): LoadedFlags {
  const profile = loadProfile(core.file, asOf);
  const facts = readFlagFacts(core.file, asOf);
  const exceptions = readExceptions(core.file, asOf);
  const kept = factsOfDay(core.file, asOf);
  const judged = kept.derive('flags', [facts, profile, exceptions], () => {
    const { orgs, orgDays, meetings } = facts;
    const known = {
      // An edit of a firm leaves these as they are.
      ofOrgs: kept.derive('org flags', [orgs, orgDays, meetings, profile], () =>
        findOrgFlags(facts, profile),
      ),
      boxes: boxesOf(core.file, asOf),
      byBuilding: coverageOf(core.file, asOf, 'all').byBuilding,
    };
    return applyExceptions(findFlags(facts, profile, known), exceptions, asOf);
  });
  return { asOf, profile, facts, judged };
}
