import { describe, expect, it } from 'vitest';
import { buildCoverage } from '#shared/domain/coverage/build-coverage.ts';
import type { Basis, CoverageFacts } from '#shared/domain/coverage/coverage-input.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aFirm, someFacts } from './builders.ts';

const build = (facts: CoverageFacts, basis: Basis = 'all') => buildCoverage(facts, basis, NATIONAL_PROFILE);
const org = { id: 'org', name: '中共恒信大厦支部委员会', kind: 'branch' } as const;

describe('coverage of nothing', () => {
  it('is all zeros with its denominators, not a division by zero', () => {
    const { firms, rates, byBuilding } = build(someFacts([]));
    expect(firms.total).toBe(0);
    expect(rates.organization).toEqual({ covered: 0, total: 0 });
    expect(byBuilding).toEqual([]);
  });
});

describe('a building', () => {
  it('is blank without an org of its own, also with a station or an independent org inside', () => {
    const { buildings, byBuilding } = build(
      someFacts(
        [aFirm({ ownOrgId: 'own', buildingIds: ['b'] })],
        [aBuilding({ id: 'a', station: '站' }), aBuilding({ id: 'b' }), aBuilding({ id: 'c', org })],
      ),
    );
    expect(buildings).toEqual({ total: 3, withOrg: 1, withStation: 1, blank: 2 });
    expect(byBuilding.map(({ status, blank }) => [status, blank])).toEqual([
      ['station-only', true],
      ['blank', true],
      ['with-org', false],
    ]);
  });

  it('counts a firm with rooms in two buildings in both rows and once in the total', () => {
    const firm = aFirm({ fullMembers: 3, buildingIds: ['a', 'b'] });
    const { firms, members, byBuilding } = build(
      someFacts([firm], [aBuilding({ id: 'a' }), aBuilding({ id: 'b' })]),
    );
    expect(firms).toMatchObject({ total: 1, dueNotSetUp: 1 });
    expect(members.full).toBe(3);
    expect(byBuilding.map((row) => [row.firms.total, row.fullMembers])).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it('has no row for a firm in no building, which the total still counts', () => {
    const { firms, byBuilding } = build(someFacts([aFirm()], [aBuilding()]));
    expect(firms.total).toBe(1);
    expect(byBuilding[0]?.firms.total).toBe(0);
  });
});

describe('rates', () => {
  it('组织覆盖 counts 单独 and 联合 over all firms of the basis', () => {
    const facts = someFacts([
      aFirm({ ownOrgId: 'own' }),
      aFirm({ jointOrgId: 'joint' }),
      aFirm({ fullMembers: 3 }),
      aFirm({ operating: false }),
    ]);
    expect(build(facts).rates.organization).toEqual({ covered: 2, total: 4 });
    expect(build(facts, 'operating').rates.organization).toEqual({ covered: 2, total: 3 });
  });

  it.each([
    ['nobody reaches it', {}, 0],
    ['an org of its own', { ownOrgId: 'own' }, 1],
    ['an instructor', { hasInstructor: true }, 1],
    ['a grid org', { reportedForm: 'grid' }, 1],
    ['a building without an org', { buildingIds: ['blank'] }, 0],
    ['a building with an org', { buildingIds: ['with-org'] }, 1],
    ['one of two buildings with an org', { buildingIds: ['blank', 'with-org'] }, 1],
  ] as const)('工作覆盖: %s', (_, values, covered) => {
    const buildings = [aBuilding({ id: 'blank' }), aBuilding({ id: 'with-org', org })];
    expect(build(someFacts([aFirm(values)], buildings)).rates.work).toEqual({ covered, total: 1 });
  });

  it('应建已建 counts firms that have an org among those with three full members', () => {
    const facts = someFacts([
      aFirm({ fullMembers: 3 }),
      aFirm({ fullMembers: 3, ownOrgId: 'own' }),
      aFirm({ fullMembers: 8, jointOrgId: 'joint' }),
      aFirm({ fullMembers: 2, ownOrgId: 'other' }),
    ]);
    expect(build(facts).rates.dueSetUp).toEqual({ covered: 2, total: 3 });
  });
});

describe('joint orgs', () => {
  it('count once however many firms they cover, with those that should stand alone', () => {
    const facts = someFacts([
      aFirm({ jointOrgId: 'one', fullMembers: 1 }),
      aFirm({ jointOrgId: 'one', fullMembers: 3 }),
      aFirm({ jointOrgId: 'two', fullMembers: 2 }),
    ]);
    expect(build(facts).joint).toEqual({ branches: 2, withThreeMembers: 1 });
  });

  it('of rosters count by the names the rosters give; a nameless one is not a branch to count', () => {
    const facts = someFacts([
      aFirm({ reportedForm: 'joint', reportedOrgName: '启明联合支部' }),
      aFirm({ reportedForm: 'joint', reportedOrgName: '启明联合支部' }),
      aFirm({ reportedForm: 'joint' }),
    ]);
    expect(build(facts)).toMatchObject({ firms: { joint: 3 }, joint: { branches: 1 } });
  });
});

describe('members', () => {
  it('are told apart as far as they were entered, and firms without any figure are counted', () => {
    const facts = someFacts([
      aFirm({ fullMembers: 2, probationaryMembers: 1, membersElsewhere: 4 }),
      aFirm({ memberTotal: 5 }),
      aFirm(),
    ]);
    expect(build(facts)).toMatchObject({
      members: { full: 2, probationary: 1, unsplit: 5, elsewhere: 4 },
      membersNotSet: 1,
    });
  });
});
