import type { FlagFinder } from '../flag-finding.ts';

/** Branches with fewer full members than an org needs, as far as the figures of all their firms are known. */
export const findSmallBranches: FlagFinder = ({ foundedOrgs, coveredFirms, membersOf }, profile) => {
  const needed = profile['full-members-for-org'].value;
  return foundedOrgs.flatMap((org) => {
    const members = org.kind === 'branch' && org.form !== 'building' ? membersOf(org) : null;
    if (members === null || !members.isWhole || members.full >= needed) return [];
    return [
      {
        rule: 'branch-too-small',
        subject: { kind: 'org', id: org.id },
        buildingId: org.buildingId,
        params: { members: members.full, needed },
        firmIds: org.firmId === null ? coveredFirms(org).map(({ id }) => id) : [org.firmId],
      },
    ];
  });
};
