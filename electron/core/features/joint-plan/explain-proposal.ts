import type { TFunction } from 'i18next';
import { sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import type { ProposedBranch } from '#shared/domain/joint-plan/plan-joint-branches.ts';
import { floorRange } from '#shared/domain/joint-plan/spread.ts';
import type { PlaceRow } from './store.ts';

/** Why these firms: where they sit, what they have in common, and what they come to together. */
export function explainProposal(
  proposal: ProposedBranch,
  places: ReadonlyMap<string, PlaceRow>,
  limits: JointLimits,
  t: TFunction,
): string {
  const { branchId, firms, present } = proposal;
  const all = [...present, ...firms];
  const industries = new Set(all.map(({ industry }) => industry));
  const [industry] = industries;
  const unsplit = firms.filter((firm) => firm.unsplit).length;
  const { units, fullMembers } = sumFirms(all);
  const said = [
    explainPlace(proposal, all, places, t),
    industries.size === 1 && industry ? t('jointPlan.reason.industry', { industry }) : null,
    branchId === null
      ? t('jointPlan.reason.created', { fullMembers, needed: limits.fullMembers })
      : t('jointPlan.reason.joined', { units, fullMembers, limit: limits.maxUnits }),
    unsplit > 0 ? t('jointPlan.reason.unsplit', { firms: unsplit }) : null,
  ];
  return said.filter((part) => part !== null).join(t('jointPlan.reason.separator'));
}

function explainPlace(
  { tier, buildingId }: ProposedBranch,
  firms: readonly JointFirm[],
  places: ReadonlyMap<string, PlaceRow>,
  t: TFunction,
): string {
  const place = places.get(buildingId);
  if (tier !== 'building') {
    const names = new Set(firms.map((firm) => places.get(firm.buildingId)?.name ?? ''));
    const buildings = [...names].join(t('app.listSeparator'));
    const area = (tier === 'station' ? place?.station : place?.community) ?? '';
    return t('jointPlan.reason.neighbours', { buildings, area });
  }
  const building = place?.name ?? '';
  const { lowest, highest } = floorRange(firms, buildingId);
  if (lowest > highest) return t('jointPlan.reason.building', { building });
  if (lowest === highest) return t('jointPlan.reason.floor', { building, floor: writeFloor(lowest) });
  return t('jointPlan.reason.floors', { building, from: writeFloor(lowest), to: writeFloor(highest) });
}

/** 12 → `12`, 0 → `B1`, -1 → `B2`: as a lift shows it. */
export function writeFloor(floor: number): string {
  return floor > 0 ? String(floor) : `B${1 - floor}`;
}
