import { describe, expect, it } from 'vitest';
import { isInBasis } from '#shared/domain/coverage/is-in-basis.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aFirm } from './builders.ts';

const threeHave = { hasRoom: true, staffCount: 10, operating: true };

describe('the denominator', () => {
  it.each([
    [false, false],
    [null, true],
    [true, true],
  ] as const)('实体运营 leaves out only what is marked as not operating: %s → %s', (operating, expected) => {
    expect(isInBasis(aFirm({ operating }), 'operating', NATIONAL_PROFILE)).toBe(expected);
  });

  it.each([
    [{ ...threeHave, staffCount: 9 }, false],
    [{ ...threeHave, staffCount: 10 }, true],
    [{ ...threeHave, staffCount: null }, false],
    [{ ...threeHave, hasRoom: false }, false],
    [{ ...threeHave, operating: false }, false],
    [{ ...threeHave, operating: null }, true],
  ] as const)('三有 asks for a room, ten staff and operating: %o → %s', (values, expected) => {
    expect(isInBasis(aFirm(values), 'three-have', NATIONAL_PROFILE)).toBe(expected);
  });

  it('all takes every firm, also one marked as not operating', () => {
    expect(isInBasis(aFirm({ operating: false }), 'all', NATIONAL_PROFILE)).toBe(true);
  });
});
