import { describe, expect, it } from 'vitest';
import { findJointFault } from '#shared/domain/joint-plan/joint-fault.ts';
import { toJointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import { jointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import { nameJointBranch } from '#shared/domain/joint-plan/name-joint-branch.ts';
import { proposeInstructors } from '#shared/domain/joint-plan/propose-instructors.ts';
import { proposeSplit } from '#shared/domain/joint-plan/propose-split.ts';
import { readFloorNumber } from '#shared/domain/joint-plan/read-floor-number.ts';
import { sortOutFirm } from '#shared/domain/joint-plan/sort-out-firm.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aFirm } from '#test/shared/coverage/builders.ts';
import { aJointFirm, aPlace, firmsWith, idsOf, LIMITS } from './builders.ts';

describe('the limits of a joint branch', () => {
  it('are those of the rule profile: five units, three full members, fifty members', () => {
    expect(jointLimits(NATIONAL_PROFILE)).toEqual(LIMITS);
  });

  it.each([
    [{ units: 1, fullMembers: 9, members: 9 }, 'one-firm'],
    [{ units: 2, fullMembers: 2, members: 9 }, 'too-few-full-members'],
    [{ units: 2, fullMembers: 3, members: 3 }, null],
    [{ units: 5, fullMembers: 3, members: 50 }, null],
    [{ units: 6, fullMembers: 3, members: 50 }, 'too-many-units'],
    [{ units: 5, fullMembers: 3, members: 51 }, 'too-many-members'],
  ])('judge %j as a new branch: %s', (sums, fault) => {
    expect(findJointFault(sums, LIMITS, true)).toBe(fault);
  });

  it('let a branch that is there grow while it is short of members', () => {
    expect(findJointFault({ units: 1, fullMembers: 1, members: 1 }, LIMITS, false)).toBeNull();
    expect(findJointFault({ units: 6, fullMembers: 9, members: 9 }, LIMITS, false)).toBe('too-many-units');
  });
});

describe('which firms are planned', () => {
  const here = { buildingIds: ['b'] };
  it.each([
    [{ fullMembers: 2, ...here }, 'candidate'],
    [{ fullMembers: 0, probationaryMembers: 1, ...here }, 'candidate'],
    [{ memberTotal: 2, ...here }, 'candidate'],
    [{ fullMembers: 3, ...here }, 'due'],
    [{ memberTotal: 3, ...here }, 'due'],
    [{ fullMembers: 0, ...here }, 'no-members'],
    [here, 'members-not-set'],
    [{ fullMembers: 2 }, 'no-building'],
    [{ fullMembers: 2, ownOrgId: 'own', ...here }, 'organized'],
    [{ fullMembers: 2, jointOrgId: 'joint', ...here }, 'organized'],
    [{ fullMembers: 2, reportedForm: 'joint' as const, ...here }, 'organized'],
  ])('%j: %s', (values, role) => {
    expect(sortOutFirm(aFirm(values), NATIONAL_PROFILE, false)).toBe(role);
  });

  it('also one with enough full members to stand alone, when a person wants it', () => {
    expect(sortOutFirm(aFirm({ fullMembers: 3, ...here }), NATIONAL_PROFILE, true)).toBe('candidate');
    expect(sortOutFirm(aFirm({ fullMembers: 0, ...here }), NATIONAL_PROFILE, true)).toBe('no-members');
  });
});

describe('how a firm is weighed', () => {
  it('by its full members, and by all of them for the size of the branch', () => {
    const firm = aFirm({ id: 'f', fullMembers: 2, probationaryMembers: 1, staffCount: 30 });
    expect(toJointFirm(firm, 'b', { floor: '12F', industry: ' 金融 ' })).toEqual({
      id: 'f',
      buildingId: 'b',
      fullMembers: 2,
      unsplit: false,
      members: 3,
      floor: 12,
      industry: '金融',
      staff: 30,
    });
  });

  it('by the total where nobody split it, and says so', () => {
    const firm = aFirm({ memberTotal: 2 });
    expect(toJointFirm(firm, 'b', { floor: null, industry: null })).toMatchObject({
      fullMembers: 2,
      unsplit: true,
      members: 2,
    });
  });

  it.each([
    ['12', 12],
    ['12F', 12],
    ['第十二层', 12],
    ['3-5层', 3],
    ['B1', 0],
    ['地下二层', -1],
    ['裙楼', null],
    [null, null],
  ])('floor %s is %s', (text, floor) => {
    expect(readFloorNumber(text)).toBe(floor);
  });
});

describe('a covered firm that should stand alone', () => {
  const branch = (...full: number[]) => ({ id: 'old', buildingId: 'b', firms: firmsWith(...full) });

  it.each([
    [[2, 1, 1], null],
    [[3, 2, 1], { units: 2, fullMembers: 3, holds: true }],
    [[3, 1, 1], { units: 2, fullMembers: 2, holds: false }],
    [[3, 4, 2, 2], { units: 2, fullMembers: 4, holds: true }],
    [[3, 2], { units: 1, fullMembers: 2, holds: false }],
    [[3], { units: 0, fullMembers: 0, holds: false }],
  ])('in a branch of %j leaves %j', (full, remaining) => {
    expect(proposeSplit(branch(...full), LIMITS)?.remaining ?? null).toEqual(remaining);
  });

  it('is named, and only it', () => {
    expect(idsOf(proposeSplit(branch(2, 3, 1, 5), LIMITS)?.leaving ?? [])).toEqual(['f1', 'f3']);
  });
});

describe('the name of a new joint branch', () => {
  it.each([
    [0, '中共恒信大厦第一联合支部'],
    [9, '中共恒信大厦第十联合支部'],
    [11, '中共恒信大厦第十二联合支部'],
    [19, '中共恒信大厦第二十联合支部'],
    [100, '中共恒信大厦第一百零一联合支部'],
    [109, '中共恒信大厦第一百一十联合支部'],
  ])('beside %i others is %s', (others, name) => {
    const taken = new Set<string>();
    for (let other = 0; other < others; other++) taken.add(nameJointBranch('恒信大厦', taken));
    expect(taken.size).toBe(others);
    expect(nameJointBranch('恒信大厦', taken)).toBe(name);
  });

  it('fills a number that is free', () => {
    expect(nameJointBranch('恒信大厦', new Set(['中共恒信大厦第二联合支部']))).toBe(
      '中共恒信大厦第一联合支部',
    );
  });
});

describe('the instructor proposed for a firm', () => {
  const places = [
    aPlace({ id: 'A', stationId: 's', communityId: 'c' }),
    aPlace({ id: 'B', stationId: 's', communityId: 'c' }),
    aPlace({ id: 'C', communityId: 'c' }),
    aPlace({ id: 'D', communityId: 'd' }),
  ];
  const propose = (buildings: string[], ...loads: [string, ...string[]][]) => [
    ...proposeInstructors(
      buildings.map((buildingId, index) => aJointFirm({ id: `f${index}`, buildingId })),
      loads.map(([id, ...buildingIds]) => ({ id, buildingIds })),
      places,
    ).values(),
  ];

  it('is nobody where nobody is near', () => {
    expect(propose(['D'], ['王敏', 'A'])).toEqual([null]);
    expect(propose(['A'], ['王敏'])).toEqual([null]);
  });

  it('is in the building already, else at its station, else in its community', () => {
    expect(propose(['A'], ['站', 'B'], ['楼', 'A', 'A', 'A'])).toEqual(['楼']);
    expect(propose(['A'], ['社区', 'C'], ['站', 'B', 'B'])).toEqual(['站']);
    expect(propose(['A'], ['社区', 'C'])).toEqual(['社区']);
  });

  it('is whoever has fewest firms, those proposed among them', () => {
    expect(propose(['A', 'A', 'A', 'A'], ['甲', 'A', 'A'], ['乙', 'A'])).toEqual(['乙', '乙', '甲', '乙']);
  });
});
