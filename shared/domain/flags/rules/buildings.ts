import { isBlankBuilding } from '../../coverage/building-status.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';

/** Blank buildings, and buildings that no station serves. */
export const findBuildings: FlagFinder = ({ buildings }) => {
  const found: Found[] = [];
  for (const building of buildings) {
    const { id, firms, members } = building;
    const about = { subject: { kind: 'building', id }, buildingId: id } as const;
    if (isBlankBuilding(building)) {
      const params = {
        firms: firms.total,
        members: members.full + members.probationary + members.unsplit,
        organized: firms.independent + firms.joint,
      };
      found.push({ rule: 'blank-building', ...about, params });
    }
    if (building.station === null) {
      found.push({ rule: 'station-missing', ...about, params: { firms: firms.total } });
    }
  }
  return found;
};
