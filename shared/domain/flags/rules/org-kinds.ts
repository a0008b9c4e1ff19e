import type { OrgKind } from '../../org/org-kind.ts';
import type { RuleProfile } from '../../profile/rule-profile.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';

/** Branch, general branch, committee: a step higher each. A temporary branch stands outside. */
const STEPS: readonly OrgKind[] = ['branch', 'general-branch', 'committee'];

/** The kind of org that so many members ask for: 50 to 99 a general branch, 100 and more a committee. */
export function suggestKind(members: number, profile: RuleProfile): OrgKind {
  if (members >= profile['party-committee-members'].value) return 'committee';
  return members >= profile['general-branch-members'].value ? 'general-branch' : 'branch';
}

/**
 * Branches with more members than a branch normally has, and orgs whose kind is a step too low or too high for
 * their members. Which members the kind counts (正式党员 or 党员) is a rule of its own; a branch's limit counts all.
 */
export const findWrongKinds: FlagFinder = ({ foundedOrgs, membersOf }, profile) => {
  const limit = profile['branch-max-members'].value;
  const basis = profile['ladder-basis'].value;
  const found: Found[] = [];
  for (const org of foundedOrgs) {
    const members = org.kind === 'temporary-branch' ? null : membersOf(org);
    if (members === null) continue;
    const about = { subject: { kind: 'org', id: org.id }, buildingId: org.buildingId } as const;
    // What is known of a building org are the members of the orgs below it: they say its kind, not its size.
    if (org.kind === 'branch' && org.form !== 'building' && members.all > limit) {
      found.push({ rule: 'branch-too-large', ...about, params: { members: members.all, limit } });
    }
    const suggested = suggestKind(members[basis], profile);
    const steps = STEPS.indexOf(suggested) - STEPS.indexOf(org.kind);
    // Members nobody entered may be missing: too few are told only where all are known.
    if (steps === 0 || (steps < 0 && !members.isWhole)) continue;
    const higher = steps > 0 ? suggested : org.kind;
    const brokenRule = higher === 'committee' ? 'party-committee-members' : 'general-branch-members';
    found.push({
      rule: steps > 0 ? 'kind-too-low' : 'kind-too-high',
      brokenRule,
      ...about,
      params: {
        kind: org.kind,
        suggested,
        basis,
        members: members[basis],
        threshold: profile[brokenRule].value,
      },
    });
  }
  return found;
};
