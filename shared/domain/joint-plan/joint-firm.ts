import type { CoverageFirm } from '../coverage/coverage-input.ts';
import { countMembers, type MemberFigures } from '../coverage/firm-members.ts';
import { readFloorNumber } from './read-floor-number.ts';

/** A firm as the planner weighs it. */
export interface JointFirm {
  id: string;
  /** The building it is planned in: of several, the first. */
  buildingId: string;
  /** See `fullMembersOf`. */
  fullMembers: number;
  /** The total stands for the full members: somebody has to ask. */
  unsplit: boolean;
  /** All members whose relation is in the firm, the probationary ones among them. */
  members: number;
  /** 1 is the ground floor, 0 the first basement; null: not known. */
  floor: number | null;
  industry: string | null;
  staff: number | null;
}

/** A joint branch that exists, with the firms it covers on the day. */
export interface JointBranch {
  id: string;
  buildingId: string;
  firms: readonly JointFirm[];
}

/** What coverage does not need to know of a firm and the planner does. `floor` is as it was typed. */
export interface FirmTraits {
  floor: string | null;
  industry: string | null;
}

/** 正式党员; where nobody split the total, the total stands for them, as it does in coverage. */
export function fullMembersOf(firm: MemberFigures): number {
  const { full, unsplit } = countMembers(firm);
  return full ?? unsplit;
}

/** Weighs a firm as an occupant of one of its buildings. */
export function toJointFirm(firm: CoverageFirm, buildingId: string, traits: FirmTraits): JointFirm {
  const { full, unsplit, total } = countMembers(firm);
  return {
    id: firm.id,
    buildingId,
    fullMembers: fullMembersOf(firm),
    unsplit: full === null && unsplit > 0,
    members: total ?? 0,
    floor: readFloorNumber(traits.floor),
    industry: traits.industry?.trim() || null,
    staff: firm.staffCount,
  };
}

/** The one order in which firms are looked at, so that a plan does not depend on the order they come in. */
export function compareJointFirms(a: JointFirm, b: JointFirm): number {
  return (
    compareTexts(a.buildingId, b.buildingId) ||
    (a.floor ?? Infinity) - (b.floor ?? Infinity) ||
    compareTexts(a.industry ?? '', b.industry ?? '') ||
    (a.staff ?? Infinity) - (b.staff ?? Infinity) ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
