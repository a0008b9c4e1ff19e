import { describe, expect, it } from 'vitest';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aFirm, someFacts } from '#test/shared/coverage/builders.ts';
import { anOrg, flagFacts, flagsOfOrg, profileWith, rulesOf } from './builders.ts';

describe('党员人数变化、不再符合条件的党支部应及时调整或者撤销', () => {
  it.each([
    [2, ['branch-too-small']],
    [3, []],
  ])('an independent branch with %i full members: %j', (fullMembers, rules) => {
    expect(rulesOf(flagsOfOrg({}, { fullMembers }))).toEqual(rules);
  });

  const joint = (members: (number | null)[]) =>
    rulesOf(
      findFlags(
        flagFacts({
          coverage: someFacts(
            members.map((fullMembers, index) => aFirm({ id: `${index}`, fullMembers, jointOrgId: 'org' })),
          ),
          orgs: [anOrg({ form: 'joint', firmId: null })],
          covers: members.map((_, index) => ({ orgId: 'org', firmId: `${index}` })),
        }),
        NATIONAL_PROFILE,
      ),
    );

  it('a joint branch counts the full members of all its firms', () => {
    expect(joint([1, 1])).toEqual(['branch-too-small']);
    expect(joint([1, 2])).toEqual([]);
  });

  it('while figures of a firm are not known, nothing is said', () => {
    expect(joint([1, null])).toEqual([]);
  });
});

describe('正式党员50人以上设总支、100人以上设党委：楼宇党组织按所辖支部计', () => {
  const building = (kind: 'branch' | 'general-branch' | 'committee', members: (number | null)[]) =>
    rulesOf(
      findFlags(
        flagFacts({
          coverage: someFacts(
            members.map((fullMembers, index) =>
              aFirm({ id: `${index}`, fullMembers, ownOrgId: `org ${index}` }),
            ),
          ),
          orgs: [
            anOrg({ id: 'building', form: 'building', kind, firmId: null, committeeSize: 5 }),
            ...members.map((_, index) =>
              anOrg({
                id: `org ${index}`,
                firmId: `${index}`,
                superiorOrgId: 'building',
                committeeSize: 5,
              }),
            ),
          ],
        }),
        NATIONAL_PROFILE,
      ),
    );
  it.each([
    ['branch', [25, 24], []],
    ['branch', [25, 25], ['kind-too-low']],
    ['general-branch', [25, 24], []],
    ['general-branch', [49, 47, 3], []],
    ['general-branch', [49, 48, 3], ['kind-too-low']],
    ['committee', [49, 48, 3], []],
    ['branch', [48, 3], ['kind-too-low']],
  ] as const)('a %s over branches of %j full members: %j', (kind, members, rules) => {
    expect(building(kind, [...members])).toEqual(rules);
  });

  it('is never called too high, for it may count members of firms without an org', () => {
    expect(building('committee', [3])).toEqual([]);
  });

  it('without orgs below it its members are not known', () => {
    expect(building('general-branch', [])).toEqual([]);
  });
});

describe('党组织的日期应在1921年7月1日至2100年12月31日之间', () => {
  const daysOf = (days: string[], termFrom: string | null = null, termTo: string | null = null) =>
    findFlags(
      flagFacts({
        orgDays: [{ id: 'org', buildingId: null, days, termFrom, termTo }],
        coverage: someFacts([]),
      }),
      NATIONAL_PROFILE,
    ).map(({ rule, sentence }) => [rule, sentence]);
  it.each([
    ['1921-06-30', 1],
    ['1921-07-01', 0],
    ['2100-12-31', 0],
    ['2101-01-01', 1],
    ['2026-02-30', 1],
  ])('%s: %i', (day, count) => {
    expect(daysOf([day])).toHaveLength(count);
  });

  it('a term does not end before it begins', () => {
    const days = ['2026-09-30', '2026-09-29'];
    expect(daysOf(days, '2026-09-30', '2026-09-29')).toEqual([['days-out-of-range', 'days-backwards']]);
    expect(daysOf(days, '2026-09-30', '2026-09-30')).toEqual([]);
  });
});

describe('每名专职党群工作者服务的户数应在配备标准以内', () => {
  const profile = profileWith('staffing', { minFirms: 50, maxFirms: 100, workers: 1 });
  const station = (firms: number, workers: number, rules = profile) =>
    findFlags(
      flagFacts({
        coverage: someFacts([]),
        staffing: {
          asOf: '2026-09-30',
          streets: [],
          stations: [{ id: 'station', name: '站', streetId: null }],
          buildings: [{ id: 'building', name: '楼', stationId: 'station', streetId: null }],
          firms: Array.from({ length: firms }, () => ({ buildingIds: ['building'] })),
          workers: Array.from({ length: workers }, (_, i) => ({
            id: `${i}`,
            name: `${i}`,
            stationId: 'station',
            buildingIds: [],
          })),
        },
      }),
      rules,
    );
  it.each([
    [99, 1, []],
    [100, 1, []],
    [101, 1, ['staffing-short']],
    [49, 2, ['staffing-over']],
    [100, 2, []],
    [99, 2, ['staffing-over']],
  ])('%i firms, %i workers: %j', (firms, workers, rules) => {
    expect(rulesOf(station(firms, workers))).toEqual(rules);
  });

  it('says how many are missing', () => {
    expect(station(250, 1)[0]).toMatchObject({
      subject: { kind: 'station', id: 'station' },
      params: { firms: 250, workers: 1, difference: 2, required: 3 },
    });
  });

  it('says nothing while the range is not set', () => {
    expect(station(1000, 0, NATIONAL_PROFILE)).toEqual([]);
  });
});
