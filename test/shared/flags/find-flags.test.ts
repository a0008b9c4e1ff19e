import { describe, expect, it } from 'vitest';
import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aBuilding, aFirm, someFacts } from '#test/shared/coverage/builders.ts';
import { anOrg, flagFacts } from './builders.ts';

const org = { id: 'org', name: '中共恒信大厦支部委员会', kind: 'branch' } as const;
const withOrg = aBuilding({ id: 'with-org', org, station: '站' });
const jointOrg = anOrg({ id: 'joint', form: 'joint', buildingId: 'with-org', firmId: null });
const coversOf = (firms: readonly { id: string }[]) =>
  firms.map(({ id }) => ({ orgId: 'joint', firmId: id }));

const covered = (count: number) =>
  Array.from({ length: count }, (_, index) => aFirm({ id: `firm-${index}`, jointOrgId: 'joint' }));

describe('flags of buildings', () => {
  it('are none for a building with org and station', () => {
    expect(findFlags(flagFacts({ coverage: someFacts([], [withOrg]) }), NATIONAL_PROFILE)).toEqual([]);
  });

  it('name a blank building with its firms, members and the orgs inside', () => {
    const blank = aBuilding({ station: '站' });
    const firms = [
      aFirm({ fullMembers: 2, probationaryMembers: 1, hasInstructor: true, buildingIds: ['building'] }),
      aFirm({ ownOrgId: 'own', memberTotal: 4, buildingIds: ['building'] }),
    ];
    expect(findFlags(flagFacts({ coverage: someFacts(firms, [blank]) }), NATIONAL_PROFILE)).toEqual([
      {
        rule: 'blank-building',
        level: 'high',
        brokenRule: 'building-org',
        subject: { kind: 'building', id: 'building' },
        buildingId: 'building',
        sentence: 'blank-building',
        params: { firms: 2, members: 7, organized: 1 },
        firmIds: [],
        orgIds: [],
      },
    ]);
  });

  it('name a building without a station, after graver things', () => {
    const found = findFlags(flagFacts({ coverage: someFacts([], [aBuilding()]) }), NATIONAL_PROFILE);
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
    expect(findFlags(flagFacts({ coverage: someFacts([], [aBuilding()]) }), profile)).toEqual([]);
  });
});

describe('flags of firms', () => {
  it.each([
    [2, []],
    [3, ['due-not-set-up']],
  ] as const)('with %i full members and no org: %j', (fullMembers, rules) => {
    const found = findFlags(
      flagFacts({ coverage: someFacts([aFirm({ fullMembers, hasInstructor: true })]) }),
      NATIONAL_PROFILE,
    );
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it('say that the split is not told where only a total makes a firm due', () => {
    const [flag] = findFlags(
      flagFacts({ coverage: someFacts([aFirm({ memberTotal: 3 })]) }),
      NATIONAL_PROFILE,
    );
    expect(flag).toMatchObject({ rule: 'due-not-set-up', sentence: 'due-not-set-up-by-total' });
    expect(flag?.params).toEqual({ members: 3, threshold: 3 });
  });

  it.each([
    [2, []],
    [3, ['joint-though-due']],
  ] as const)('with %i full members under a joint org: %j', (fullMembers, rules) => {
    const found = findFlags(
      flagFacts({ coverage: someFacts([aFirm({ fullMembers, jointOrgId: 'joint' })]), orgs: [jointOrg] }),
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
    const found = findFlags(
      flagFacts({
        coverage: someFacts(covered(count), [withOrg]),
        orgs: [jointOrg],
        covers: coversOf(covered(count)),
      }),
      NATIONAL_PROFILE,
    );
    expect(found.map((flag) => flag.params)).toEqual(params);
  });

  it('name the org of a firm that has gone, and not that of one still here', () => {
    const own = (firmId: string | null) => anOrg({ id: `org of ${firmId}`, firmId });
    const found = findFlags(
      flagFacts({
        coverage: someFacts([aFirm({ id: 'here', ownOrgId: 'org of here' })]),
        orgs: [own('here'), own('gone'), own(null)],
      }),
      NATIONAL_PROFILE,
    );
    expect(found).toMatchObject([
      { rule: 'org-of-departed-firm', subject: { id: 'org of gone' }, firmIds: ['gone'] },
    ]);
  });

  it('name the firms that a joint org covers though they have gone', () => {
    const found = findFlags(
      flagFacts({
        coverage: someFacts([aFirm({ id: 'here', jointOrgId: 'joint' })]),
        orgs: [jointOrg],
        covers: coversOf([{ id: 'here' }, { id: 'gone' }]),
      }),
      NATIONAL_PROFILE,
    );
    expect(found).toMatchObject([
      { rule: 'covers-departed-firm', subject: { id: 'joint' }, firmIds: ['gone'], params: { firms: 1 } },
    ]);
  });

  it('name a building org whose sponsor has ended, and not that of another building', () => {
    const orgs = ['with-org', 'other'].map((buildingId) =>
      anOrg({ id: `org of ${buildingId}`, form: 'building', buildingId, firmId: null }),
    );
    const found = findFlags(
      flagFacts({ coverage: someFacts([]), orgs, buildingsWithoutSponsor: new Set(['with-org']) }),
      NATIONAL_PROFILE,
    );
    expect(found).toMatchObject([{ rule: 'sponsor-gone', subject: { id: 'org of with-org' } }]);
  });

  it('name every org of a circle of superiors and its company, and none below it', () => {
    const orgs = [
      anOrg({ id: 'a', form: 'building', superiorOrgId: 'b' }),
      anOrg({ id: 'b', form: 'building', superiorOrgId: 'a' }),
      anOrg({ id: 'below', form: 'building', superiorOrgId: 'a' }),
    ];
    const found = findFlags(flagFacts({ orgs }), NATIONAL_PROFILE);
    expect(found.map(({ rule, subject, orgIds }) => [rule, subject.id, orgIds])).toEqual([
      ['superior-cycle', 'a', ['a', 'b']],
      ['superior-cycle', 'b', ['b', 'a']],
    ]);
  });

  it('are silent for a rule that is switched off', () => {
    const off = { ...NATIONAL_PROFILE['joint-max-units'], on: false };
    const facts = flagFacts({
      coverage: someFacts(covered(6), [withOrg]),
      orgs: [jointOrg],
      covers: coversOf(covered(6)),
    });
    expect(findFlags(facts, { ...NATIONAL_PROFILE, 'joint-max-units': off })).toEqual([]);
  });
});

describe('flags of firms without an instructor', () => {
  const flagged = (values: Partial<CoverageFirm>) =>
    findFlags(flagFacts({ coverage: someFacts([aFirm(values)]) }), NATIONAL_PROFILE).map(
      ({ sentence }) => sentence,
    );

  it.each([
    ['a firm of 49 without members', { fullMembers: 0, staffCount: 49 }, []],
    ['a firm of 50 without members', { fullMembers: 0, staffCount: 50 }, ['instructor-missing']],
    ['a firm whose members nobody entered', { staffCount: 50 }, ['instructor-missing']],
    ['a firm with a few members', { fullMembers: 2, staffCount: 1 }, ['instructor-missing-for-few']],
    ['a firm with an instructor', { fullMembers: 2, hasInstructor: true }, []],
    ['a firm of a grid org', { fullMembers: 2, reportedForm: 'grid' }, []],
    ['a firm with an org of its own', { fullMembers: 2, ownOrgId: 'own' }, []],
  ] as const)('%s', (_, values, sentences) => {
    expect(flagged(values)).toEqual(sentences);
  });
});
