import { describe, expect, it } from 'vitest';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { profileOfDay, type StoredRuleValue } from '#shared/domain/profile/profile-of-day.ts';

const limitOf = (
  value: string,
  effectiveFrom: string,
  more: Partial<StoredRuleValue> = {},
): StoredRuleValue => ({
  ruleId: 'joint-max-units',
  value,
  wording: null,
  sourceTitle: null,
  article: null,
  docNo: null,
  confirmedBy: null,
  effectiveFrom,
  ...more,
});

describe('the rules of a day', () => {
  it('are the national ones where the office has set nothing', () => {
    const profile = profileOfDay([], '2026-09-30');
    expect(profile).toEqual(NATIONAL_PROFILE);
    expect(profile['full-members-for-org'].value).toBe(3);
  });

  it('leave the staffing range unset: no number is invented', () => {
    expect(profileOfDay([], '2026-09-30').staffing.value).toBeNull();
  });

  it.each([
    ['2026-06-30', 5],
    ['2026-07-01', 10],
    ['2027-01-01', 8],
  ])('on %s the joint limit is %i: a value holds from its first day until a newer one', (day, expected) => {
    const values = [limitOf('8', '2027-01-01'), limitOf('10', '2026-07-01')];
    expect(profileOfDay(values, day)['joint-max-units'].value).toBe(expected);
  });

  it('do not lend the national wording or article to a value the office has set', () => {
    const [local, noted] = [limitOf('10', '2026-01-01'), { docNo: '合办〔2026〕1号', confirmedBy: '组织科' }];
    expect(profileOfDay([local], '2026-09-30')['joint-max-units']).toEqual({
      ...NATIONAL_PROFILE['joint-max-units'],
      value: 10,
      wording: null,
      sourceTitle: null,
      article: null,
      confirmed: 'none',
      effectiveFrom: '2026-01-01',
    });
    expect(profileOfDay([{ ...local, ...noted }], '2026-09-30')['joint-max-units']).toMatchObject({
      docNo: '合办〔2026〕1号',
      confirmed: 'all',
    });
  });

  it.each(['0', '-1', '2.5', '"5"', 'null', 'true'])('pass over %s as a number of units', (value) => {
    expect(profileOfDay([limitOf(value, '2026-01-01')], '2026-09-30')['joint-max-units'].value).toBe(5);
  });

  it.each([
    ['{"minFirms":500,"maxFirms":1000,"workers":2}', { minFirms: 500, maxFirms: 1000, workers: 2 }],
    ['{"minFirms":1000,"maxFirms":500,"workers":2}', null],
    ['{"minFirms":500,"maxFirms":1000}', null],
    ['null', null],
    ['7', null],
  ])('read the staffing range %s', (value, expected) => {
    const stored = limitOf(value, '2026-01-01', { ruleId: 'staffing' });
    expect(profileOfDay([stored], '2026-09-30').staffing.value).toEqual(expected);
  });

  it('pass over a rule that this version does not know', () => {
    const unknown = limitOf('1', '2026-01-01', { ruleId: 'toString' });
    expect(profileOfDay([unknown], '2026-09-30')).toEqual(NATIONAL_PROFILE);
  });
});

describe('the national rules', () => {
  it('print no article whose number nobody has confirmed as confirmed', () => {
    for (const { article, confirmed, wording, sourceTitle } of Object.values(NATIONAL_PROFILE)) {
      if (confirmed === 'all') expect([article, wording, sourceTitle]).not.toContain(null);
      if (confirmed === 'text') expect([wording, sourceTitle]).not.toContain(null);
    }
  });
});
