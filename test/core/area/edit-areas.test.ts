import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf } from '#test/support/test-core.ts';

describe('editing streets, communities, centres, stations and sponsors', () => {
  test('a community or a centre without a street, and a street without a district, are refused', async () => {
    await using app = await openTestCore();
    const { client } = app;
    expect(await refusalOf(client.community.edit({ create: [{ name: '一社区' }] }))).toBe('invalid-value');
    expect(await refusalOf(client.serviceCentre.edit({ create: [{ name: '中心' }] }))).toBe('invalid-value');
    expect(await refusalOf(client.street.edit({ create: [{ name: '一街道' }] }))).toBe('invalid-value');
  });

  test('two stations of one name are refused: a building chooses its station by name', async () => {
    await using app = await openTestCore();
    const twice = app.client.station.edit({ create: [{ name: '东站' }, { name: '东站' }] });
    expect(await refusalOf(twice)).toBe('name-taken');
    expect(rowsOf(await app.client.station.table({}))).toEqual([]);
  });

  test('a station may stand in no street, and is not ended while a building has it', async () => {
    await using app = await openTestCore();
    const { client } = app;
    const id = (await client.station.edit({ create: [{ name: '东站' }] })).created[0] ?? '';
    await client.building.edit({ create: [{ name: '恒信大厦', stationId: id }] });
    expect(rowsOf(await client.station.table({}))[0]).toMatchObject({ buildings: 1, serviceCentre: null });
    const end = client.station.edit({ end: [{ id, version: 1, day: '2026-09-30', reason: '撤销' }] });
    expect(await refusalOf(end)).toBe('still-linked');
  });

  test('a street counts its communities and buildings, a sponsor its buildings', async () => {
    await using app = await openTestCore();
    const { client } = app;
    const streetId =
      (await client.street.edit({ create: [{ name: '一街道', district: '东区' }] })).created[0] ?? '';
    const places = await client.community.edit({ create: [{ name: '一社区', streetId }] });
    await client.serviceCentre.edit({ create: [{ name: '中心', streetId }] });
    const sponsor = await client.sponsor.edit({ create: [{ name: '物业公司' }] });
    const links = { communityId: places.created[0] ?? '', sponsorId: sponsor.created[0] ?? '' };
    await client.building.edit({ create: [{ name: '恒信大厦', ...links }] });
    expect(rowsOf(await client.street.table({}))[0]).toMatchObject({ communities: 1, buildings: 1 });
    expect(rowsOf(await client.community.table({}))[0]).toMatchObject({ street: '一街道', buildings: 1 });
    expect(rowsOf(await client.serviceCentre.table({}))[0]).toMatchObject({ street: '一街道', stations: 0 });
    expect(rowsOf(await client.sponsor.table({}))[0]).toMatchObject({
      kind: 'property-company',
      buildings: 1,
    });
  });
});
