import { buildStaffing } from '../../staffing/build-staffing.ts';
import type { FlagFinder, Found } from '../flag-finding.ts';

/** Stations with fewer or more workers than the range asks for. While the range is 未设定 there is nothing to say. */
export const findStaffingGaps: FlagFinder = ({ staffing }, profile) => {
  const range = profile.staffing.value;
  if (range === null || staffing === null) return [];
  return buildStaffing(staffing, range).stations.flatMap(({ id, firms, workers, gap }): Found[] => {
    if (gap === null || (gap.shortage === 0 && gap.surplus === 0)) return [];
    const isShort = gap.shortage > 0;
    return [
      {
        rule: isShort ? 'staffing-short' : 'staffing-over',
        subject: { kind: 'station', id },
        buildingId: null,
        params: { firms, workers, difference: isShort ? gap.shortage : gap.surplus, required: gap.required },
      },
    ];
  });
};
