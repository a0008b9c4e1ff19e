import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf, TEST_DAY } from '#test/support/test-core.ts';

describe('editing buildings', () => {
  test('two buildings of one name are refused, however it is written', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '远东国际广场A座' }] });
    const again = app.client.building.edit({ create: [{ name: '远东国际广场 Ａ座' }] });
    expect(await refusalOf(again)).toBe('name-taken');
  });

  test('a building with firms in it cannot be ended', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const id = created[0] ?? '';
    await app.client.firm.edit({ create: [{ name: '一公司', buildingId: id }] });
    const end = app.client.building.edit({ end: [{ id, version: 1, day: TEST_DAY, reason: '拆除' }] });
    expect(await refusalOf(end)).toBe('still-in-use');
  });

  test('a building without any org is blank until one is set up', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    expect(rowsOf(await app.client.building.table({}))[0]).toMatchObject({ status: 'blank', org: null });
    await app.client.org.edit({
      create: [{ name: '甲楼党支部', form: 'building', kind: 'branch', buildingId: created[0] ?? '' }],
    });
    expect(rowsOf(await app.client.building.table({}))[0]).toMatchObject({
      status: 'with-org',
      org: '甲楼党支部',
    });
  });
});
