import { describe, expect, it } from 'vitest';
import type { OrgKind } from '#shared/domain/org/org-kind.ts';
import { flagsOfOrg, profileWith, rulesOf } from './builders.ts';

/** So that a committee nobody entered is not flagged too. */
const committeeSize = 5;

describe('党支部党员人数一般不超过50人', () => {
  it.each([
    [49, 1, []],
    [50, 0, ['kind-too-low']],
    [49, 2, ['branch-too-large']],
    [51, 0, ['branch-too-large', 'kind-too-low']],
  ] as const)(
    'a branch with %i full and %i probationary members: %j',
    (fullMembers, probationaryMembers, rules) => {
      expect(rulesOf(flagsOfOrg({ committeeSize }, { fullMembers, probationaryMembers }))).toEqual(rules);
    },
  );
});

describe('正式党员50人以上设总支、100人以上设党委', () => {
  it.each([
    ['branch', 49, []],
    ['branch', 50, ['kind-too-low']],
    ['general-branch', 49, ['kind-too-high']],
    ['general-branch', 50, []],
    ['general-branch', 99, []],
    ['general-branch', 100, ['kind-too-low']],
    ['committee', 99, ['kind-too-high']],
    ['committee', 100, []],
    ['temporary-branch', 100, []],
  ] as const satisfies [OrgKind, number, string[]][])(
    'a %s with %i full members: %j',
    (kind, fullMembers, rules) => {
      expect(rulesOf(flagsOfOrg({ kind, committeeSize }, { fullMembers }))).toEqual(rules);
    },
  );

  it('counts probationary members where the office counts 党员', () => {
    const about = { fullMembers: 49, probationaryMembers: 1 };
    expect(rulesOf(flagsOfOrg({ committeeSize }, about))).toEqual([]);
    const [flag] = flagsOfOrg({ committeeSize }, { ...about, profile: profileWith('ladder-basis', 'all') });
    expect(flag).toMatchObject({
      rule: 'kind-too-low',
      brokenRule: 'general-branch-members',
      params: { members: 50, suggested: 'general-branch', basis: 'all' },
    });
  });

  it('says nothing of an org whose members nobody knows', () => {
    expect(flagsOfOrg({ form: 'building', kind: 'committee', firmId: null })).toEqual([]);
  });
});

describe('有正式党员7人以上的党支部，应当设立党支部委员会', () => {
  it.each([
    [6, 0, null, []],
    [6, 1, null, []],
    [7, 0, null, ['committee-unknown']],
    [7, 0, 0, ['committee-missing']],
    [7, 0, 3, []],
  ] as const)(
    '%i full and %i probationary members, committee of %s: %j',
    (fullMembers, probationaryMembers, size, sentences) => {
      const flags = flagsOfOrg({ committeeSize: size }, { fullMembers, probationaryMembers });
      expect(flags.map(({ sentence }) => sentence)).toEqual(sentences);
    },
  );
});

describe('委员会由3至5人组成，一般不超过7人', () => {
  it.each([
    [2, ['committee-size']],
    [3, []],
    [6, []],
    [7, []],
    [8, ['committee-max-size']],
  ] as const)('a committee of %i: %j', (size, brokenRules) => {
    const flags = flagsOfOrg({ committeeSize: size }, { fullMembers: 9 });
    expect(flags.map(({ brokenRule }) => brokenRule)).toEqual(brokenRules);
  });
});
