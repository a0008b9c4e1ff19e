import { describe, expect, it } from 'vitest';
import { type FlagOrg, findFlags } from '#shared/domain/flags/find-flags.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aFirm, someFacts } from '#test/shared/coverage/builders.ts';

const org = { id: 'org', name: '中共恒信大厦支部委员会', kind: 'branch' } as const;
const withOrg = aBuilding({ id: 'with-org', org, station: '站' });
const jointOrg: FlagOrg = { id: 'joint', form: 'joint', buildingId: 'with-org', firmId: null };

const covered = (count: number) =>
  Array.from({ length: count }, (_, index) => aFirm({ id: `firm-${index}`, jointOrgId: 'joint' }));

describe('flags of buildings', () => {
  it('are none for a building with org and station', () => {
    expect(findFlags(someFacts([], [withOrg]), [], NATIONAL_PROFILE)).toEqual([]);
  });

  it('name a blank building with its firms, members and the orgs inside', () => {
    const blank = aBuilding({ station: '站' });
    const firms = [
      aFirm({ fullMembers: 2, probationaryMembers: 1, buildingIds: ['building'] }),
      aFirm({ ownOrgId: 'own', memberTotal: 4, buildingIds: ['building'] }),
    ];
    expect(findFlags(someFacts(firms, [blank]), [], NATIONAL_PROFILE)).toEqual([
      {
        rule: 'blank-building',
        level: 'high',
        subject: { kind: 'building', id: 'building' },
        buildingId: 'building',
        sentence: 'blank-building',
        params: { firms: 2, members: 7, organized: 1 },
      },
    ]);
  });

  it('name a building without a station, after graver things', () => {
    const found = findFlags(someFacts([], [aBuilding()]), [], NATIONAL_PROFILE);
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([
      ['blank-building', 'high'],
      ['station-missing', 'low'],
    ]);
  });

  it('are silent where the profile does not ask for an org or a station', () => {
    const off = { value: false } as const;
    const profile = {
      ...NATIONAL_PROFILE,
      'building-org': { ...NATIONAL_PROFILE['building-org'], ...off },
      'building-station': { ...NATIONAL_PROFILE['building-station'], ...off },
    };
    expect(findFlags(someFacts([], [aBuilding()]), [], profile)).toEqual([]);
  });
});

describe('flags of firms', () => {
  it.each([
    [2, []],
    [3, ['due-not-set-up']],
  ] as const)('with %i full members and no org: %j', (fullMembers, rules) => {
    const found = findFlags(someFacts([aFirm({ fullMembers })]), [], NATIONAL_PROFILE);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it('say that the split is not told where only a total makes a firm due', () => {
    const [flag] = findFlags(someFacts([aFirm({ memberTotal: 3 })]), [], NATIONAL_PROFILE);
    expect(flag).toMatchObject({ rule: 'due-not-set-up', sentence: 'due-not-set-up-by-total' });
    expect(flag?.params).toEqual({ members: 3, threshold: 3 });
  });

  it.each([
    [2, []],
    [3, ['joint-though-due']],
  ] as const)('with %i full members under a joint org: %j', (fullMembers, rules) => {
    const found = findFlags(
      someFacts([aFirm({ fullMembers, jointOrgId: 'joint' })]),
      [jointOrg],
      NATIONAL_PROFILE,
    );
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('flags of orgs', () => {
  it.each([
    [5, []],
    [6, [{ units: 6, limit: 5 }]],
  ] as const)('a joint org over %i firms: %j', (count, params) => {
    const found = findFlags(someFacts(covered(count), [withOrg]), [jointOrg], NATIONAL_PROFILE);
    expect(found.map((flag) => flag.params)).toEqual(params);
  });

  it('name the org of a firm that has gone, and not that of one still here', () => {
    const own = (firmId: string | null): FlagOrg => ({
      id: `org of ${firmId}`,
      form: 'independent',
      buildingId: null,
      firmId,
    });
    const found = findFlags(
      someFacts([aFirm({ id: 'here', ownOrgId: 'org of here' })]),
      [own('here'), own('gone'), own(null)],
      NATIONAL_PROFILE,
    );
    expect(found).toMatchObject([{ rule: 'org-of-departed-firm', subject: { id: 'org of gone' } }]);
  });
});
