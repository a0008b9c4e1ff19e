import { describe, expect, it } from 'vitest';
import { flagsOfOrg, rulesOf } from './builders.ts';

const on = (asOf: string, values: Parameters<typeof flagsOfOrg>[0]) => rulesOf(flagsOfOrg(values, { asOf }));

describe('提前6个月提醒，届满应换届', () => {
  const termTo = '2026-09-30';
  it.each([
    ['2026-03-29', []],
    ['2026-03-30', ['term-due-soon']],
    ['2026-09-29', ['term-due-soon']],
    ['2026-09-30', ['term-due']],
    ['2026-10-01', ['term-overdue']],
  ])('%s: %j', (asOf, rules) => {
    expect(on(asOf, { termTo })).toEqual(rules);
  });

  it('tells how many days are left, and how many have gone by', () => {
    expect(flagsOfOrg({ termTo }, { asOf: '2026-09-20' })[0]?.params).toEqual({ end: termTo, days: 10 });
    expect(flagsOfOrg({ termTo }, { asOf: '2026-10-02' })[0]?.params).toEqual({ end: termTo, days: 2 });
  });
});

describe('支部、总支每届3年，党委每届5年', () => {
  it.each([
    ['branch', '2026-09-30', 'branch-term-years'],
    ['general-branch', '2026-09-30', 'general-branch-term-years'],
    ['committee', '2028-09-30', 'party-committee-term-years'],
  ] as const)(
    'without a last day the term of a %s begun on 2023-10-01 ends on %s',
    (kind, asOf, brokenRule) => {
      const flags = flagsOfOrg(
        { kind, termFrom: '2023-10-01' },
        { asOf, fullMembers: kind === 'branch' ? 3 : kind === 'committee' ? 100 : 50 },
      );
      expect(flags).toMatchObject([{ rule: 'term-due', brokenRule, params: { end: asOf } }]);
    },
  );

  it('a temporary branch holds no elections', () => {
    expect(on('2030-01-01', { kind: 'temporary-branch', termTo: '2026-09-30' })).toEqual([]);
  });
});

describe('延期换届须经批准，一般不超过1年', () => {
  const termTo = '2026-09-30';
  it.each([
    ['2026-09-29', '2027-09-30', ['term-due-soon']],
    ['2026-09-30', '2027-09-30', ['term-delayed']],
    ['2027-09-30', '2027-09-30', ['term-delayed']],
    ['2027-10-01', '2027-09-30', ['term-overdue']],
    ['2026-10-01', '2027-10-01', ['delay-too-long', 'term-delayed']],
  ])('on %s, put off until %s: %j', (asOf, electionDelayUntil, rules) => {
    expect(on(asOf, { termTo, electionDelayUntil })).toEqual(rules);
  });
});

describe('批复时间一般不超过1个月', () => {
  const applied = { approvalAppliedOn: '2026-08-31', isFounded: false };
  it.each([
    ['2026-09-29', null, []],
    ['2026-09-30', null, []],
    ['2026-10-01', null, ['approval-late']],
    ['2026-10-01', '2026-10-01', []],
    ['2026-10-01', '2026-10-02', ['approval-late']],
  ])('applied on 2026-08-31, as of %s, approved %s: %j', (asOf, approvedOn, rules) => {
    expect(on(asOf, { ...applied, approvedOn })).toEqual(rules);
  });
});

describe('书记空缺不超过90天', () => {
  it.each([
    ['2026-07-03', []],
    ['2026-07-02', []],
    ['2026-07-01', ['secretary-vacant']],
  ])('vacant since %s, as of 2026-09-30: %j', (secretaryVacantSince, rules) => {
    expect(on('2026-09-30', { secretaryVacantSince })).toEqual(rules);
  });
});
