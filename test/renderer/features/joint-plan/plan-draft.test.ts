import { describe, expect, test } from 'vitest';
import type { JointPlanResult, PlannedFirm } from '#shared/contract/joint-plan.ts';
import {
  draftOf,
  faultOf,
  moveFirm,
  sumsOf,
} from '../../../../renderer/src/features/joint-plan/plan-draft.ts';

const LIMITS = { maxUnits: 5, fullMembers: 3, maxMembers: 50 };

const firm = (id: string, fullMembers: number): PlannedFirm => ({
  id,
  name: id,
  fullMembers,
  unsplit: false,
  members: fullMembers,
  buildingId: 'b',
  building: '恒信大厦',
  floor: null,
  industry: null,
  staffCount: null,
});

const proposal = (...firms: PlannedFirm[]) => ({
  buildingId: 'b',
  building: '恒信大厦',
  tier: 'building' as const,
  firms,
  fullMembers: firms.reduce((sum, each) => sum + each.fullMembers, 0),
  reason: '同在恒信大厦',
});

function drafts() {
  const plan = {
    groups: [proposal(firm('甲', 2), firm('乙', 1)), proposal(firm('丙', 2), firm('丁', 2))],
    joins: [
      {
        ...proposal(firm('戊', 1)),
        org: { id: 'o', name: '第一联合支部' },
        after: { units: 5, fullMembers: 6, members: 7 },
      },
    ],
  } as Partial<JointPlanResult> as JointPlanResult;
  return draftOf(plan);
}

const faults = (groups: ReturnType<typeof drafts>) => groups.map((group) => faultOf(group, LIMITS));

describe('a plan that a person changes', () => {
  test('is sound as it was proposed, a branch counted with what it has', () => {
    expect(faults(drafts())).toEqual([null, null, null]);
    expect(drafts().map(sumsOf)).toMatchObject([
      { units: 2, fullMembers: 3 },
      { units: 2, fullMembers: 4 },
      { units: 5, fullMembers: 6, members: 7 },
    ]);
  });

  test('a firm taken out leaves the group with its fault', () => {
    expect(faults(moveFirm(drafts(), '乙', null))).toEqual(['one-firm', null, null]);
    expect(faults(moveFirm(drafts(), '戊', null))).toEqual([null, null, 'no-firms']);
  });

  test('a firm moved is in one group only, and a full branch refuses it', () => {
    const moved = moveFirm(drafts(), '乙', 'new.1');
    expect(moved.map(({ firms }) => firms.map(({ id }) => id))).toEqual([['甲'], ['丙', '丁', '乙'], ['戊']]);
    expect(moved.map(({ isEdited }) => isEdited)).toEqual([true, true, false]);
    expect(faults(moveFirm(drafts(), '乙', 'join.o'))).toEqual(['one-firm', null, 'too-many-units']);
  });

  test('moving a firm to where it is, or one that is not there, changes nothing', () => {
    expect(moveFirm(drafts(), '甲', 'new.0')).toEqual(drafts());
    expect(moveFirm(drafts(), '无', 'new.0')).toEqual(drafts());
  });
});
