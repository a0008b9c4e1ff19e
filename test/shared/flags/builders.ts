import { findFlags } from '#shared/domain/flags/find-flags.ts';
import type { FlagFinding } from '#shared/domain/flags/flag-finding.ts';
import type { FlagFacts, FlagOrg } from '#shared/domain/flags/flag-world.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import type { RuleId, RuleProfile, RuleValues } from '#shared/domain/profile/rule-profile.ts';
import { aFirm, someFacts } from '#test/shared/coverage/builders.ts';

/** A founded branch of which nothing else is known; a test names only what it is about. */
export function anOrg(values: Partial<FlagOrg> = {}): FlagOrg {
  return {
    id: 'org',
    form: 'independent',
    kind: 'branch',
    buildingId: null,
    firmId: 'firm',
    superiorOrgId: null,
    secretaryVacantSince: null,
    termFrom: null,
    termTo: null,
    electionDelayUntil: null,
    committeeSize: null,
    approvalAppliedOn: null,
    approvedOn: null,
    isFounded: true,
    ...values,
  };
}

/** The facts of 2026-09-30: no buildings, the org's firm with one full member. */
export function flagFacts(values: Partial<FlagFacts> = {}): FlagFacts {
  return {
    coverage: someFacts([aFirm({ fullMembers: 1, ownOrgId: 'org' })]),
    orgs: [],
    covers: [],
    buildingsWithoutSponsor: new Set(),
    orgDays: [],
    meetings: [],
    staffing: null,
    ...values,
  };
}

export function profileWith<Id extends RuleId>(id: Id, value: RuleValues[Id]): RuleProfile {
  return { ...NATIONAL_PROFILE, [id]: { ...NATIONAL_PROFILE[id], value } };
}

/** Flags of one org on a day, the national rules holding. */
export function flagsOfOrg(
  values: Partial<FlagOrg>,
  { asOf = '2026-09-30', fullMembers = 3, probationaryMembers = 0, profile = NATIONAL_PROFILE } = {},
): FlagFinding[] {
  const firm = aFirm({ fullMembers, probationaryMembers, ownOrgId: 'org' });
  const coverage = { ...someFacts([firm]), asOf };
  return findFlags(flagFacts({ coverage, orgs: [anOrg(values)] }), profile);
}

export const rulesOf = (flags: readonly FlagFinding[]): string[] => flags.map(({ rule }) => rule);
