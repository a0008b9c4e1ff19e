import { countMembers } from '../../coverage/firm-members.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';

/**
 * Firms that no instructor reaches: those with some members and no org, and those without members whose staff
 * is large enough. A firm counted into a grid org is reached by it.
 */
export const findMissingInstructors: FlagFinder = ({ firms, boxes }, profile) => {
  const threshold = profile['instructor-staff'].value;
  const found: Found[] = [];
  firms.forEach((firm, index) => {
    if (firm.hasInstructor || firm.reportedForm === 'grid') return;
    const coverage = boxes[index]?.class;
    const about = {
      rule: 'instructor-missing',
      subject: { kind: 'firm', id: firm.id },
      buildingId: firm.buildingIds[0] ?? null,
    } as const;
    if (coverage === 'few-members') {
      found.push({
        ...about,
        sentence: 'instructor-missing-for-few',
        params: { members: countMembers(firm).total ?? 0 },
      });
    }
    const staff = firm.staffCount ?? 0;
    if (coverage === 'no-members' && staff >= threshold) {
      found.push({ ...about, brokenRule: 'instructor-staff', params: { staff, threshold } });
    }
  });
  return found;
};
