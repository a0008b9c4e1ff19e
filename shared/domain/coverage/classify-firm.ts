import type { ReportedForm } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import { countMembers, type FirmMembers, type MemberFigures } from './firm-members.ts';

/** What decides a firm's coverage on one day. */
export interface FirmFacts extends MemberFigures {
  /** The independent org of the firm, if it has one. */
  ownOrgId: string | null;
  /** The joint org that covers the firm, if one does. */
  jointOrgId: string | null;
  /** What rosters say of the firm's organization. */
  reportedForm: ReportedForm | null;
}

/**
 * The official partition of firms (党内统计: 单独 / 联合 / 应建未建 / 仅有个别党员 / 没有党员) with the reason
 * why a firm is in its box. Reasons are keys of the `coverage.reason` texts.
 */
export type FirmCoverage =
  | { readonly class: 'independent'; readonly reason: 'own-org' | 'reported-independent' }
  | {
      readonly class: 'joint';
      readonly reason: 'joint-org' | 'reported-joint';
      /** It has as many full members as an org of its own needs: 其中具有3名以上党员的. */
      readonly withThreeMembers: false;
    }
  | {
      readonly class: 'joint';
      readonly reason: 'joint-org-though-due' | 'reported-joint-though-due';
      readonly withThreeMembers: true;
    }
  | { readonly class: 'due-not-set-up'; readonly reason: 'full-members-reached' | 'member-total-reached' }
  | {
      readonly class: 'few-members';
      readonly reason: 'some-full-members' | 'only-probationary' | 'few-in-total';
    }
  | { readonly class: 'no-members'; readonly reason: 'no-members' | 'members-not-set' };

export type CoverageClass = FirmCoverage['class'];
export type CoverageReason = FirmCoverage['reason'];

export const COVERAGE_CLASSES = [
  'independent',
  'joint',
  'due-not-set-up',
  'few-members',
  'no-members',
] as const satisfies readonly CoverageClass[];

/**
 * Puts a firm into exactly one box. The registry's own orgs come first, an org of the firm before a joint
 * one; then what rosters report; then the member figures.
 *
 * - Only full members make a firm due (党章第三十条: 正式党员三人以上); where nobody split the total, the
 *   total decides and the reason says so.
 * - 仅有个别党员 is every firm with some member and not enough full ones: probationary members are members,
 *   so a firm with probationary members only is not one 没有党员, and however many they are it is not due.
 * - 网格建立 is neither 单独 nor 联合 in the official form: such a firm goes by its figures.
 * - Members whose relation is elsewhere do not count: 以党的正式组织关系和隶属关系为依据.
 */
export function classifyFirm(firm: FirmFacts, profile: RuleProfile): FirmCoverage {
  const members = countMembers(firm);
  const due = reachesOwnOrg(members, profile);
  if (firm.ownOrgId !== null) return OWN_ORG;
  if (firm.jointOrgId !== null) return due ? JOINT_ORG_THOUGH_DUE : JOINT_ORG;
  if (firm.reportedForm === 'independent') return REPORTED_INDEPENDENT;
  if (firm.reportedForm === 'joint') return due ? REPORTED_JOINT_THOUGH_DUE : REPORTED_JOINT;
  if (due) return members.full === null ? MEMBER_TOTAL_REACHED : FULL_MEMBERS_REACHED;
  return classifyUndue(members);
}

/** The box of each firm, in their order. */
export function classifyFirms(firms: readonly FirmFacts[], profile: RuleProfile): FirmCoverage[] {
  return firms.map((firm) => classifyFirm(firm, profile));
}

/** True when the firm has as many full members as must have an org (应建). */
export function isDue(firm: MemberFigures, profile: RuleProfile): boolean {
  return reachesOwnOrg(countMembers(firm), profile);
}

function reachesOwnOrg({ full, unsplit }: FirmMembers, profile: RuleProfile): boolean {
  return (full ?? unsplit) >= profile['full-members-for-org'].value;
}

function classifyUndue({ full, unsplit, total }: FirmMembers): FirmCoverage {
  if (total === null) return MEMBERS_NOT_SET;
  if (total === 0) return NO_MEMBERS;
  if (full !== null && full > 0) return SOME_FULL_MEMBERS;
  return unsplit > 0 ? FEW_IN_TOTAL : ONLY_PROBATIONARY;
}

// One object per outcome: a city has 100,000 firms.
const OWN_ORG: FirmCoverage = { class: 'independent', reason: 'own-org' };
const REPORTED_INDEPENDENT: FirmCoverage = { class: 'independent', reason: 'reported-independent' };
const JOINT_ORG: FirmCoverage = { class: 'joint', reason: 'joint-org', withThreeMembers: false };
const REPORTED_JOINT: FirmCoverage = { class: 'joint', reason: 'reported-joint', withThreeMembers: false };
const JOINT_ORG_THOUGH_DUE: FirmCoverage = {
  class: 'joint',
  reason: 'joint-org-though-due',
  withThreeMembers: true,
};
const REPORTED_JOINT_THOUGH_DUE: FirmCoverage = {
  class: 'joint',
  reason: 'reported-joint-though-due',
  withThreeMembers: true,
};
const FULL_MEMBERS_REACHED: FirmCoverage = { class: 'due-not-set-up', reason: 'full-members-reached' };
const MEMBER_TOTAL_REACHED: FirmCoverage = { class: 'due-not-set-up', reason: 'member-total-reached' };
const SOME_FULL_MEMBERS: FirmCoverage = { class: 'few-members', reason: 'some-full-members' };
const ONLY_PROBATIONARY: FirmCoverage = { class: 'few-members', reason: 'only-probationary' };
const FEW_IN_TOTAL: FirmCoverage = { class: 'few-members', reason: 'few-in-total' };
const NO_MEMBERS: FirmCoverage = { class: 'no-members', reason: 'no-members' };
const MEMBERS_NOT_SET: FirmCoverage = { class: 'no-members', reason: 'members-not-set' };
