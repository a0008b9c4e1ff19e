import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf, TEST_DAY } from '#test/support/test-core.ts';

describe('editing firms', () => {
  test('a firm without a name is refused', async () => {
    await using app = await openTestCore();
    expect(await refusalOf(app.client.firm.edit({ create: [{ fullMembers: 3 }] }))).toBe('invalid-value');
  });

  test('negative member counts never reach the registry', async () => {
    await using app = await openTestCore();
    await expect(app.client.firm.edit({ create: [{ name: '甲', fullMembers: -1 }] })).rejects.toThrow();
    expect((await app.client.firm.table({})).rows).toBe(0);
  });

  test('a code is stored in its one written form', async () => {
    await using app = await openTestCore();
    await app.client.firm.edit({ create: [{ name: '甲公司', uscc: ' 91310106 ay4cl12t2d ' }] });
    expect(rowsOf(await app.client.firm.table({}))[0]).toMatchObject({ uscc: '91310106AY4CL12T2D' });
  });

  test('a mistyped code is kept as typed, for a person to mend', async () => {
    await using app = await openTestCore();
    await app.client.firm.edit({ create: [{ name: '甲公司', uscc: '91310106AY4CL12T2E' }] });
    expect(rowsOf(await app.client.firm.table({}))[0]).toMatchObject({ uscc: '91310106AY4CL12T2E' });
  });

  test('a room needs a building', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.firm.edit({ create: [{ name: '甲公司' }] });
    const edit = app.client.firm.edit({
      update: [{ id: created[0] ?? '', version: 1, set: { room: '801' } }],
    });
    expect(await refusalOf(edit)).toBe('no-building');
  });

  test('moving to another building ends the old tenancy and counts the firm once', async () => {
    await using app = await openTestCore();
    const { created: buildings } = await app.client.building.edit({
      create: [{ name: '甲楼' }, { name: '乙楼' }],
    });
    const [from = '', to = ''] = buildings;
    const { created } = await app.client.firm.edit({
      create: [{ name: '一公司', buildingId: from, floor: '8', room: '801' }],
    });
    await app.client.firm.edit({
      update: [{ id: created[0] ?? '', version: 1, set: { buildingId: to, room: '902' } }],
    });

    expect((await app.client.firm.table({ buildingId: from })).rows).toBe(0);
    expect(rowsOf(await app.client.firm.table({ buildingId: to }))[0]).toMatchObject({
      room: '902',
      rooms: 1,
    });
    const tenancies = app.core.file.connection.prepare('SELECT count(*) AS n FROM tenancy').get();
    expect(tenancies).toEqual({ n: 2 });
  });

  test('ending a firm ends its tenancy, and yesterday still shows it', async () => {
    await using app = await openTestCore();
    const { created: buildings } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const buildingId = buildings[0] ?? '';
    const { created } = await app.client.firm.edit({ create: [{ name: '一公司', buildingId }] });
    app.core.file.connection.prepare("UPDATE tenancy SET from_day = '2026-01-01'").run();
    await app.client.firm.edit({
      end: [{ id: created[0] ?? '', version: 1, day: TEST_DAY, reason: '注销' }],
    });

    expect((await app.client.firm.table({ buildingId })).rows).toBe(0);
    expect((await app.client.firm.table({ buildingId, asOf: '2026-09-29' })).rows).toBe(1);
  });
});
