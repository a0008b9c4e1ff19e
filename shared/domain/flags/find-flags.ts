import { isOn, type RuleProfile } from '../profile/rule-profile.ts';
import type { FlagFinder, FlagFinding, Found } from './flag-finding.ts';
import { FLAG_RULE_IDS, FLAG_RULES, type FlagRule } from './flag-rules.ts';
import { type FlagFacts, type FlagWorld, type KnownCoverage, lookAround } from './flag-world.ts';
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

/** Those that ask about firms and buildings. */
const FINDERS: readonly FlagFinder[] = [
  findBuildings,
  findFirmsDue,
  findLargeJointOrgs,
  findDeparted,
  findWrongKinds,
  findCommittees,
  findMissingInstructors,
  findSmallBranches,
  findStaffingGaps,
];

/** Those that ask only what an org itself says: its days, meetings and superiors. */
const ORG_FINDERS: readonly FlagFinder[] = [
  findVacantSecretaries,
  findLateApprovals,
  findTerms,
  findSuperiorCycles,
  findOddDays,
  findMeetings,
];

/** Findings by rule, the gravest first. */
type FoundByRule = ReadonlyMap<FlagRule, readonly FlagFinding[]>;

/**
 * Every rule of the profile that the registry breaks on a day, the gravest first. Rules that are off are silent.
 * `known` is what somebody has computed already: the coverage of the same facts, and `findOrgFlags` of their orgs.
 */
export function findFlags(
  facts: FlagFacts,
  profile: RuleProfile,
  known?: KnownCoverage & { ofOrgs: FoundByRule },
): FlagFinding[] {
  const world = lookAround(facts, profile, known);
  const ofOrgs = known?.ofOrgs ?? findBy(ORG_FINDERS, world, profile);
  const others = findBy(FINDERS, world, profile);
  return FLAG_RULE_IDS.flatMap((rule) => [...(others.get(rule) ?? []), ...(ofOrgs.get(rule) ?? [])]);
}

/** What follows from orgs alone, whatever firms there are. */
export function findOrgFlags(facts: FlagFacts, profile: RuleProfile): FoundByRule {
  const coverage = { ...facts.coverage, firms: [], buildings: [] };
  return findBy(ORG_FINDERS, lookAround({ ...facts, coverage, covers: [] }, profile), profile);
}

function findBy(finders: readonly FlagFinder[], world: FlagWorld, profile: RuleProfile): FoundByRule {
  const byRule = new Map<FlagRule, FlagFinding[]>();
  for (const find of finders) {
    for (const found of find(world, profile)) {
      const flag = complete(found);
      if (!isOn(profile[flag.brokenRule])) continue;
      const flags = byRule.get(flag.rule);
      if (flags) flags.push(flag);
      else byRule.set(flag.rule, [flag]);
    }
  }
  return byRule;
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
