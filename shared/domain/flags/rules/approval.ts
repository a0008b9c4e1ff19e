import { addMonths } from '../../day/day.ts';
import type { FlagFinder } from '../flag-finding.ts';

/** Applications to found an org that nobody has answered in time. */
export const findLateApprovals: FlagFinder = ({ asOf, orgs }, profile) => {
  const months = profile['approval-months'].value;
  return orgs.flatMap(({ id, buildingId, approvalAppliedOn: applied, approvedOn }) => {
    const isOpen = applied !== null && (approvedOn === null || approvedOn > asOf);
    if (!isOpen || asOf <= addMonths(applied, months)) return [];
    return [
      {
        rule: 'approval-late',
        subject: { kind: 'org', id },
        buildingId,
        params: { applied, months },
      },
    ];
  });
};
