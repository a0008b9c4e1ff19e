import { describe, expect, it } from 'vitest';
import type { ProfileRule } from '#shared/contract/profile.ts';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

async function ruleOf(
  test: TestCore,
  id: ProfileRule['id'],
  asOf?: string,
): Promise<ProfileRule | undefined> {
  const { rules } = await test.client.profile.rules({ asOf });
  return rules.find((rule) => rule.id === id);
}

/** Two firms with two full members, one with three, in a building with a station. */
async function addThreeFirms(test: TestCore): Promise<void> {
  await writeRows(test.core, (tx) => {
    const building = addBuilding(tx, '恒信大厦', tx.insert('station', { name: '恒信站' }));
    for (const fullMembers of [2, 2, 3]) {
      addFirm(tx, { fullMembers, reportedInstructor: '李明' }, building);
    }
  });
}

describe('a rule set by the office', () => {
  it('holds from its day on, with its own words, and one undo takes it back', async () => {
    await using test = await openTestCore();
    await test.client.profile.setRule({
      ruleId: 'joint-max-units',
      value: 10,
      effectiveFrom: '2026-07-01',
      wording: '每个联合党组织所覆盖的企业不超过10户',
      sourceTitle: '本区规定',
      article: '第三条',
      docNo: '合办〔2026〕1号',
      confirmedBy: '组织科',
    });
    expect(await ruleOf(test, 'joint-max-units', '2026-06-30')).toMatchObject({
      value: 5,
      effectiveFrom: null,
    });
    expect(await ruleOf(test, 'joint-max-units', '2026-07-01')).toMatchObject({
      value: 10,
      source: '本区规定第三条（合办〔2026〕1号）',
      confirmed: 'all',
      effectiveFrom: '2026-07-01',
      national: { value: 5 },
    });
    const { entries } = await test.client.profile.history({ ruleId: 'joint-max-units' });
    expect(entries).toMatchObject([{ type: 'set', value: 10, docNo: '合办〔2026〕1号' }]);
    expect(entries[0]?.at).toContain(TEST_DAY);
    await test.client.history.undo();
    expect(await ruleOf(test, 'joint-max-units')).toMatchObject({ value: 5, effectiveFrom: null });
  });

  it.each([
    ['a range upside down', 'committee-size', { min: 5, max: 3 }, '2026-10-01', 'rule-min-over-max'],
    [
      'a staffing range upside down',
      'staffing',
      { minFirms: 9, maxFirms: 8, workers: 1 },
      '2026-10-01',
      'rule-min-over-max',
    ],
    ['no number', 'joint-max-units', null, '2026-10-01', 'rule-not-a-value'],
    ['half a range', 'committee-size', { min: 3, max: null }, '2026-10-01', 'rule-not-a-value'],
    ['zero', 'joint-max-units', 0, '2026-10-01', 'rule-not-a-value'],
    ['a fraction', 'joint-max-units', 2.5, '2026-10-01', 'rule-not-a-value'],
    ['a word where a basis is asked', 'ladder-basis', 'some', '2026-10-01', 'rule-not-a-value'],
    ['a day before the Party was founded', 'joint-max-units', 6, '1921-06-30', 'rule-day'],
    ['a day after 2100', 'joint-max-units', 6, '2101-01-01', 'rule-day'],
    ['no day', 'joint-max-units', 6, '2026-02-30', 'rule-day'],
  ] as const)('is refused for %s and leaves nothing', async (_, ruleId, value, effectiveFrom, code) => {
    await using test = await openTestCore();
    const change = { ruleId, value, effectiveFrom };
    await expect(test.client.profile.setRule(change)).rejects.toMatchObject({ data: { code } });
    await expect(test.client.profile.preview({ type: 'set', ...change })).rejects.toMatchObject({
      data: { code },
    });
    expect((await test.client.profile.history({ ruleId })).entries).toEqual([]);
  });

  it.each(['1921-07-01', '2100-12-31'])('takes %s as its first day', async (effectiveFrom) => {
    await using test = await openTestCore();
    const { entry } = await test.client.profile.setRule({
      ruleId: 'joint-max-units',
      value: 6,
      effectiveFrom,
    });
    expect(entry).not.toBeNull();
  });

  it('sets the staffing range that is 未设定 until then', async () => {
    await using test = await openTestCore();
    expect(await ruleOf(test, 'staffing')).toMatchObject({ value: null });
    const value = { minFirms: 500, maxFirms: 1000, workers: 2 };
    await test.client.profile.setRule({ ruleId: 'staffing', value, effectiveFrom: TEST_DAY });
    expect(await ruleOf(test, 'staffing')).toMatchObject({ value });
  });
});

describe('a rule switched off', () => {
  it('raises no flag from its day on and goes on counting', async () => {
    await using test = await openTestCore();
    await addThreeFirms(test);
    const flagsOn = async (asOf: string) =>
      (await test.client.coverage.flags({ asOf })).flags.map(({ rule }) => rule);
    await test.client.profile.switchRule({
      ruleId: 'full-members-for-org',
      on: false,
      effectiveFrom: TEST_DAY,
    });
    expect(await flagsOn('2026-09-29')).toContain('due-not-set-up');
    expect(await flagsOn(TEST_DAY)).not.toContain('due-not-set-up');
    expect((await test.client.coverage.summary({})).firms.dueNotSetUp).toBe(1);
    expect(await ruleOf(test, 'full-members-for-org')).toMatchObject({ on: false, switchedFrom: TEST_DAY });
    await test.client.history.undo();
    expect(await flagsOn(TEST_DAY)).toContain('due-not-set-up');
  });
});

describe('the preview of a change', () => {
  it('counts figures and flags before and after, and writes nothing', async () => {
    await using test = await openTestCore();
    await addThreeFirms(test);
    const preview = await test.client.profile.preview({
      type: 'set',
      ruleId: 'full-members-for-org',
      value: 2,
      effectiveFrom: TEST_DAY,
    });
    expect(preview.figures).toContainEqual({ name: 'dueNotSetUp', before: 1, after: 3 });
    expect(preview.flags).toContainEqual({ rule: 'due-not-set-up', before: 1, after: 3 });
    expect((await test.client.coverage.summary({})).firms.dueNotSetUp).toBe(1);
    expect((await test.client.profile.history({ ruleId: 'full-members-for-org' })).entries).toEqual([]);
  });

  it('looks at the day from which the change holds', async () => {
    await using test = await openTestCore();
    await addThreeFirms(test);
    const change = { type: 'switch', ruleId: 'building-org', on: false } as const;
    const preview = await test.client.profile.preview({ ...change, effectiveFrom: '2027-01-01' });
    expect(preview.day).toBe('2027-01-01');
    expect(preview.flags).toContainEqual({ rule: 'blank-building', before: 1, after: 0 });
    expect(preview.figures).toContainEqual({ name: 'blank', before: 1, after: 1 });
  });
});
