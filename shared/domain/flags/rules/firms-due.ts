import type { CoverageFirm } from '../../coverage/coverage-input.ts';
import { countMembers } from '../../coverage/firm-members.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';

/** Firms with as many full members as an org of its own needs that have none, or only a joint one. */
export const findFirmsDue: FlagFinder = ({ firms, boxes }, profile) => {
  const threshold = profile['full-members-for-org'].value;
  const found: Found[] = [];
  boxes.forEach((coverage, index) => {
    const isJoint = coverage.class === 'joint' && coverage.withThreeMembers;
    if (coverage.class !== 'due-not-set-up' && !isJoint) return;
    const firm = firms[index] as CoverageFirm;
    const { full, unsplit } = countMembers(firm);
    found.push({
      rule: isJoint ? 'joint-though-due' : 'due-not-set-up',
      ...(coverage.reason === 'member-total-reached' ? { sentence: 'due-not-set-up-by-total' } : {}),
      subject: { kind: 'firm', id: firm.id },
      buildingId: firm.buildingIds[0] ?? null,
      params: { members: full ?? unsplit, threshold },
      orgIds: isJoint && firm.jointOrgId !== null ? [firm.jointOrgId] : [],
    });
  });
  return found;
};
