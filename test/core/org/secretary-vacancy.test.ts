import { describe, expect, it } from 'vitest';
import type { OrgValues } from '#shared/contract/org.ts';
import { openTestCore, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

async function addOrg(test: TestCore, secretary: string | null): Promise<string> {
  const { created } = await test.client.org.edit({ create: [{ name: '恒信大厦支部', secretary }] });
  return created[0] ?? '';
}

async function edit(test: TestCore, id: string, set: OrgValues) {
  const [row] = rowsOf(await test.client.org.table({}));
  await test.client.org.edit({ update: [{ id, version: Number(row?.version), set }] });
  return rowsOf(await test.client.org.table({}))[0]?.secretaryVacantSince;
}

describe('the day since when an org has no secretary', () => {
  it('is today when the secretary is blanked, and gone when there is one again', async () => {
    await using test = await openTestCore();
    const id = await addOrg(test, '李明');
    expect(await edit(test, id, { secretary: null })).toBe(TEST_DAY);
    expect(await edit(test, id, { secretary: '王芳' })).toBeNull();
  });

  it('stays as it was typed when a blank secretary is blanked again', async () => {
    await using test = await openTestCore();
    const id = await addOrg(test, null);
    expect(await edit(test, id, { secretaryVacantSince: '2026-05-01' })).toBe('2026-05-01');
    expect(await edit(test, id, { secretary: null })).toBe('2026-05-01');
  });
});
