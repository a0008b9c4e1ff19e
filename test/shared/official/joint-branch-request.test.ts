import { describe, expect, test } from 'vitest';
import { citeRule } from '#shared/domain/official/cite-rule.ts';
import { writeJointBranchRequest } from '#shared/domain/official/joint-branch-request.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';

describe('citing a rule in an official letter', () => {
  const rule = { ...NATIONAL_PROFILE['joint-max-units'], wording: '原文' };

  test('a rule that nobody has checked is not cited: a blank is left', () => {
    expect(citeRule({ ...rule, confirmed: 'none' })).toBe('____的规定');
    expect(citeRule({ ...rule, confirmed: 'none', docNo: '合办〔2026〕1号' })).toBe('合办〔2026〕1号的规定');
  });

  test('an article whose number is 待核 is left out; its words are there', () => {
    expect(citeRule({ ...rule, confirmed: 'text' })).toBe('《中国共产党支部工作条例（试行）》“原文”的规定');
  });

  test('a checked one is cited with its article', () => {
    expect(citeRule({ ...rule, confirmed: 'all' })).toBe(
      '《中国共产党支部工作条例（试行）》第五条“原文”的规定',
    );
  });
});

describe('the letter that asks for a joint branch', () => {
  const firms = [
    { name: '甲公司', fullMembers: 2, members: 3 },
    { name: '乙公司', fullMembers: 1, members: 1 },
  ];
  const text = writeJointBranchRequest({
    org: '中共恒信大厦第一联合支部',
    building: '恒信大厦',
    firms,
    needed: 3,
    rule: NATIONAL_PROFILE['joint-max-units'],
    day: '2026-09-03',
  });

  test('names the firms with their figures, which add up', () => {
    expect(text).toContain('甲公司（正式党员2名）、乙公司（正式党员1名）等2家单位');
    expect(text).toContain('合计正式党员3名，另有预备党员1名');
  });

  test('leaves blank what the registry does not know, and is dated', () => {
    expect(text.match(/____/g)?.length).toBeGreaterThan(4);
    expect(text).toContain('2026年9月3日');
  });

  test('says nothing of probationary members where there are none', () => {
    const plain = writeJointBranchRequest({
      org: 'x',
      building: 'y',
      firms: firms.slice(1),
      needed: 3,
      rule: NATIONAL_PROFILE['joint-max-units'],
      day: '2026-09-03',
    });
    expect(plain).not.toContain('预备');
  });
});
