import { isOn, type RuleProfile } from '../profile/rule-profile.ts';
import type { FlagFinder, FlagFinding, Found } from './flag-finding.ts';
import { FLAG_RULE_IDS, FLAG_RULES, type FlagRule } from './flag-rules.ts';
import { type FlagFacts, type KnownCoverage, lookAround } from './flag-world.ts';
import { findLateApprovals } from './rules/approval.ts';
import { findBuildings } from './rules/buildings.ts';
import { findCommittees } from './rules/committee.ts';
import { findOddDays } from './rules/days.ts';
import { findDeparted } from './rules/departed.ts';
import { findFirmsDue } from './rules/firms-due.ts';
import { findMissingInstructors } from './rules/instructors.ts';
import { findLargeJointOrgs } from './rules/joint-orgs.ts';
import { findMeetings } from './rules/meetings.ts';
import { findWrongKinds } from './rules/org-kinds.ts';
import { findVacantSecretaries } from './rules/secretaries.ts';
import { findSmallBranches } from './rules/small-branches.ts';
import { findStaffingGaps } from './rules/staffing.ts';
import { findSuperiorCycles } from './rules/superiors.ts';
import { findTerms } from './rules/terms.ts';

const FINDERS: readonly FlagFinder[] = [
  findBuildings,
  findFirmsDue,
  findLargeJointOrgs,
  findDeparted,
  findWrongKinds,
  findCommittees,
  findVacantSecretaries,
  findLateApprovals,
  findTerms,
  findSuperiorCycles,
  findMissingInstructors,
  findOddDays,
  findSmallBranches,
  findMeetings,
  findStaffingGaps,
];

/**
 * Every rule of the profile that the registry breaks on a day, the gravest first. Rules that are off are silent.
 * `known` is the coverage of the same facts, for whoever has computed it already.
 */
export function findFlags(facts: FlagFacts, profile: RuleProfile, known?: KnownCoverage): FlagFinding[] {
  const world = lookAround(facts, profile, known);
  const byRule = new Map<FlagRule, FlagFinding[]>(FLAG_RULE_IDS.map((rule) => [rule, []]));
  for (const find of FINDERS) {
    for (const found of find(world, profile)) {
      const flag = complete(found);
      if (isOn(profile[flag.brokenRule])) byRule.get(flag.rule)?.push(flag);
    }
  }
  return [...byRule.values()].flat();
}

function complete(found: Found): FlagFinding {
  const { level, brokenRule } = FLAG_RULES[found.rule];
  const { kind, id } = found.subject;
  return {
    rule: found.rule,
    level,
    brokenRule: found.brokenRule ?? brokenRule,
    subject: found.subject,
    buildingId: found.buildingId,
    sentence: found.sentence ?? found.rule,
    params: found.params,
    firmIds: found.firmIds ?? (kind === 'firm' ? [id] : []),
    orgIds: found.orgIds ?? (kind === 'org' ? [id] : []),
  };
}
