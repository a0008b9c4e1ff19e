import { describe, expect, it } from 'vitest';
import { classifyFirm, isDue } from '#shared/domain/coverage/classify-firm.ts';
import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { NATIONAL_PROFILE } from '#shared/domain/profile/national-profile.ts';
import { aFirm } from './builders.ts';

const classify = (values: Partial<CoverageFirm>) => classifyFirm(aFirm(values), NATIONAL_PROFILE);

describe('a firm without an org', () => {
  it.each([
    [{ fullMembers: 2 }, 'few-members', 'some-full-members'],
    [{ fullMembers: 3 }, 'due-not-set-up', 'full-members-reached'],
    [{ fullMembers: 1 }, 'few-members', 'some-full-members'],
    [{ fullMembers: 0 }, 'no-members', 'no-members'],
    [{ fullMembers: 2, probationaryMembers: 4 }, 'few-members', 'some-full-members'],
    [{ fullMembers: 0, probationaryMembers: 1 }, 'few-members', 'only-probationary'],
    [{ fullMembers: 0, probationaryMembers: 9 }, 'few-members', 'only-probationary'],
    [{ probationaryMembers: 3 }, 'few-members', 'only-probationary'],
    [{ fullMembers: 0, probationaryMembers: 0 }, 'no-members', 'no-members'],
    [{ fullMembers: 0, membersElsewhere: 7 }, 'no-members', 'no-members'],
  ] as const)('goes by its full members: %o is %s (%s)', (values, expectedClass, reason) => {
    expect(classify(values)).toEqual({ class: expectedClass, reason });
  });

  it.each([
    [{ memberTotal: 0 }, 'no-members', 'no-members'],
    [{ memberTotal: 1 }, 'few-members', 'few-in-total'],
    [{ memberTotal: 2 }, 'few-members', 'few-in-total'],
    [{ memberTotal: 3 }, 'due-not-set-up', 'member-total-reached'],
    [{ memberTotal: 4, probationaryMembers: 2 }, 'few-members', 'some-full-members'],
    [{ memberTotal: 5, probationaryMembers: 2 }, 'due-not-set-up', 'full-members-reached'],
    [{ memberTotal: 5, fullMembers: 2 }, 'few-members', 'some-full-members'],
    [{ memberTotal: 5, fullMembers: 0 }, 'few-members', 'few-in-total'],
  ] as const)(
    'goes by its total where the split is not told: %o is %s (%s)',
    (values, expectedClass, reason) => {
      expect(classify(values)).toEqual({ class: expectedClass, reason });
    },
  );

  it('counts as having no members when nobody entered any figure, and says so', () => {
    expect(classify({})).toEqual({ class: 'no-members', reason: 'members-not-set' });
    expect(classify({ membersElsewhere: 5 })).toEqual({ class: 'no-members', reason: 'members-not-set' });
  });

  it('goes by its figures when a roster says 网格建立, which the official form does not know', () => {
    expect(classify({ reportedForm: 'grid', fullMembers: 1 }).class).toBe('few-members');
  });

  it('is due from the threshold of the profile, not from three', () => {
    const profile = {
      ...NATIONAL_PROFILE,
      'full-members-for-org': { ...NATIONAL_PROFILE['full-members-for-org'], value: 5 },
    };
    expect(classifyFirm(aFirm({ fullMembers: 4 }), profile).class).toBe('few-members');
    expect(classifyFirm(aFirm({ fullMembers: 5 }), profile).class).toBe('due-not-set-up');
    expect(isDue(aFirm({ fullMembers: 4 }), profile)).toBe(false);
  });
});

describe('a firm with an org', () => {
  it('is independent with an org of its own, however few members it has', () => {
    expect(classify({ ownOrgId: 'org', fullMembers: 0 })).toEqual({
      class: 'independent',
      reason: 'own-org',
    });
  });

  it('is independent rather than joint when it has both', () => {
    expect(classify({ ownOrgId: 'org', jointOrgId: 'joint' }).class).toBe('independent');
  });

  it.each([
    [2, 'joint-org', false],
    [3, 'joint-org-though-due', true],
  ] as const)(
    'is joint when a joint org covers it: with %i full members %s',
    (fullMembers, reason, withThreeMembers) => {
      expect(classify({ jointOrgId: 'joint', fullMembers })).toEqual({
        class: 'joint',
        reason,
        withThreeMembers,
      });
    },
  );

  it('believes the roster only where the registry itself holds no org', () => {
    expect(classify({ reportedForm: 'independent' }).reason).toBe('reported-independent');
    expect(classify({ reportedForm: 'independent', jointOrgId: 'joint' }).reason).toBe('joint-org');
    expect(classify({ reportedForm: 'joint', ownOrgId: 'org' }).reason).toBe('own-org');
  });

  it.each([
    [2, 'reported-joint'],
    [3, 'reported-joint-though-due'],
  ] as const)('reported as joint with %i full members is %s', (fullMembers, reason) => {
    expect(classify({ reportedForm: 'joint', fullMembers })).toMatchObject({ class: 'joint', reason });
  });
});
