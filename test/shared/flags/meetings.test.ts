import { describe, expect, it } from 'vitest';
import { findFlags } from '#shared/domain/flags/find-flags.ts';
import { periodOf } from '#shared/domain/flags/period.ts';
import type { MeetingKind } from '#shared/domain/org/meeting-kind.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aFirm, someFacts } from '#test/shared/coverage/builders.ts';
import { anOrg, flagFacts } from './builders.ts';

const on = (asOf: string, kind: MeetingKind, days: string[]) =>
  findFlags(
    flagFacts({
      coverage: { ...someFacts([aFirm({ fullMembers: 3, ownOrgId: 'org' })]), asOf },
      orgs: [anOrg()],
      meetings: [{ orgId: 'org', kind, days }],
    }),
    NATIONAL_PROFILE,
  ).map(({ rule }) => rule);

describe('党支部党员大会一般每季度召开1次', () => {
  it.each([
    ['the quarter after one without a meeting', '2026-07-01', ['2026-02-10'], ['meetings-missed']],
    ['the last day of a quarter that has none', '2026-06-30', ['2026-02-10'], ['meeting-due']],
    ['31 days before the end of a quarter', '2026-05-30', ['2026-02-10'], []],
    ['30 days before the end of a quarter', '2026-05-31', ['2026-02-10'], ['meeting-due']],
    ['a meeting on the first day of the quarter', '2026-07-01', ['2026-02-10', '2026-04-01'], []],
    ['a meeting on the last day of the quarter', '2026-07-01', ['2026-02-10', '2026-06-30'], []],
    ['a meeting the day after the quarter', '2026-07-02', ['2026-02-10', '2026-07-01'], ['meetings-missed']],
    ['a meeting of a day still to come', '2026-06-29', ['2026-02-10', '2026-06-30'], ['meeting-due']],
    ['meetings kept only since this quarter', '2026-07-02', ['2026-07-01'], []],
  ])('%s', (_, asOf, days, rules) => {
    expect(on(asOf, 'members', days)).toEqual(rules);
  });

  it('a branch of which nobody keeps meetings is unknown, not idle', () => {
    expect(
      findFlags(
        flagFacts({ orgs: [anOrg()], coverage: someFacts([aFirm({ fullMembers: 3, ownOrgId: 'org' })]) }),
        NATIONAL_PROFILE,
      ),
    ).toEqual([]);
  });

  it('only branches are judged', () => {
    const meetings = [{ orgId: 'org', kind: 'members' as const, days: ['2025-01-01'] }];
    const coverage = someFacts([aFirm({ fullMembers: 60, ownOrgId: 'org' })]);
    expect(
      findFlags(
        flagFacts({ orgs: [anOrg({ kind: 'general-branch' })], meetings, coverage }),
        NATIONAL_PROFILE,
      ),
    ).toEqual([]);
  });
});

describe('支委会每月1次，组织生活会、民主评议每年1次', () => {
  it.each([
    ['committee', '2026-10-01', '2026-08-31', 'meetings-missed'],
    ['org-life', '2026-01-01', '2024-12-31', 'meetings-missed'],
    ['review', '2025-12-31', '2024-12-31', 'meeting-due'],
  ] as const)('%s on %s, last held on %s: %s', (kind, asOf, day, rule) => {
    expect(on(asOf, kind, [day])).toEqual([rule]);
  });
});

describe('a period', () => {
  it.each([
    ['2026-01-01', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-12-31', 'quarter', '2026-10-01', '2026-12-31'],
    ['2028-02-29', 'month', '2028-02-01', '2028-02-29'],
    ['2026-07-15', 'year', '2026-01-01', '2026-12-31'],
  ] as const)('of %s, a %s, is %s to %s', (day, period, from, to) => {
    expect(periodOf(day, period)).toEqual({ from, to });
  });
});
