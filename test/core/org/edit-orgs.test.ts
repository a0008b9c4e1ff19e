import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf } from '#test/support/test-core.ts';

describe('editing Party orgs', () => {
  test('an org cannot stand above itself through others', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.org.edit({ create: [{ name: '党总支', kind: 'general-branch' }] });
    const top = created[0] ?? '';
    const below = await app.client.org.edit({ create: [{ name: '党支部', superiorOrgId: top }] });
    const cycle = app.client.org.edit({
      update: [{ id: top, version: 1, set: { superiorOrgId: below.created[0] ?? '' } }],
    });
    expect(await refusalOf(cycle)).toBe('superior-cycle');
  });

  test('the firms of a joint branch are exactly those last named', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.firm.edit({
      create: [
        { name: '一公司', fullMembers: 1 },
        { name: '二公司', fullMembers: 2 },
        { name: '三公司', fullMembers: 1 },
      ],
    });
    const [one = '', two = '', three = ''] = created;
    const org = await app.client.org.edit({ create: [{ name: '联合党支部', coveredFirmIds: [one, two] }] });
    const id = org.created[0] ?? '';
    await app.client.org.edit({ update: [{ id, version: 1, set: { coveredFirmIds: [two, three] } }] });
    expect(rowsOf(await app.client.org.table({}))[0]).toMatchObject({
      coveredFirms: '二公司、三公司',
      coveredCount: 2,
      fullMembers: 3,
    });
  });
});
