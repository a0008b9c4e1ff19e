import type { JointPlanResult, PlannedFirm } from '#shared/contract/joint-plan.ts';
import {
  findJointFault,
  type JointFault,
  type JointSums,
  sumFirms,
} from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointLimits } from '#shared/domain/joint-plan/joint-limits.ts';

/** A proposal as the person has it in front of them, with what they moved. */
export interface DraftGroup {
  key: string;
  /** The branch it joins; null: a new one. */
  org: { id: string; name: string } | null;
  buildingId: string;
  building: string;
  reason: string;
  /** What the branch has without the proposal. */
  present: JointSums;
  firms: readonly PlannedFirm[];
  isEdited: boolean;
}

const NOTHING: JointSums = { units: 0, fullMembers: 0, members: 0 };

export function draftOf(plan: JointPlanResult): DraftGroup[] {
  const created = plan.groups.map((group, index): DraftGroup => {
    const { buildingId, building, reason, firms } = group;
    return {
      key: `new.${index}`,
      org: null,
      buildingId,
      building,
      reason,
      present: NOTHING,
      firms,
      isEdited: false,
    };
  });
  const joined = plan.joins.map(({ org, after, ...group }): DraftGroup => {
    const { buildingId, building, reason, firms } = group;
    const added = sumFirms(firms);
    const present = {
      units: after.units - added.units,
      fullMembers: after.fullMembers - added.fullMembers,
      members: after.members - added.members,
    };
    return { key: `join.${org.id}`, org, buildingId, building, reason, present, firms, isEdited: false };
  });
  return [...created, ...joined];
}

/** What the branch would have. */
export function sumsOf({ present, firms }: DraftGroup): JointSums {
  const added = sumFirms(firms);
  return {
    units: present.units + added.units,
    fullMembers: present.fullMembers + added.fullMembers,
    members: present.members + added.members,
  };
}

/** Why it could not be accepted as it is; `no-firms` once everything was taken out. */
export function faultOf(group: DraftGroup, limits: JointLimits): JointFault | 'no-firms' | null {
  if (group.firms.length === 0) return 'no-firms';
  return findJointFault(sumsOf(group), limits, group.org === null);
}

/** Takes a firm out of its proposal and, unless `to` is null, puts it into another. */
export function moveFirm(groups: readonly DraftGroup[], firmId: string, to: string | null): DraftGroup[] {
  const firm = groups.flatMap(({ firms }) => firms).find(({ id }) => id === firmId);
  if (!firm) return [...groups];
  return groups.map((group) => {
    const has = group.firms.includes(firm);
    if (group.key === to && !has) return { ...group, firms: [...group.firms, firm], isEdited: true };
    if (has && group.key !== to)
      return { ...group, firms: group.firms.filter((one) => one !== firm), isEdited: true };
    return group;
  });
}
