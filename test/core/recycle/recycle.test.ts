import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

const DAY = '2026-09-30';

/** A firm in a room of a building, covered by a joint branch; then the firm is ended. */
async function endFirm({ client }: TestCore) {
  const { created: buildings } = await client.building.edit({ create: [{ name: '恒信大厦' }] });
  const { created } = await client.firm.edit({
    create: [
      { name: '甲公司', uscc: '91310106AY4CL12T2D', buildingId: buildings[0] ?? '', floor: '8', room: '801' },
    ],
  });
  const id = created[0] ?? '';
  await client.org.edit({ create: [{ name: '联合支部', coveredFirmIds: [id] }] });
  await client.firm.edit({ end: [{ id, version: 1, day: DAY, reason: '注销' }] });
  return { id, buildingId: buildings[0] ?? '' };
}

const ended = async ({ client }: TestCore, search = '') =>
  (await client.recycle.list({ table: 'firm', search })).rows;

describe('records that were ended', () => {
  test('are listed with day, reason and who ended them, and found by name', async () => {
    await using app = await openTestCore();
    await endFirm(app);
    expect(await ended(app)).toMatchObject([
      { name: '甲公司', endedOn: DAY, endReason: '注销', at: expect.any(String) },
    ]);
    expect([(await ended(app, '甲')).length, await ended(app, '乙')]).toEqual([1, []]);
  });

  test('one that is not ended, changed meanwhile, or whose code a live firm has, is refused', async () => {
    await using app = await openTestCore();
    const { id } = await endFirm(app);
    const revive = (version: number) => app.client.recycle.revive({ table: 'firm', id, version });
    expect(await refusalOf(revive(1))).toBe('edited-meanwhile');
    await app.client.firm.edit({ create: [{ name: '甲公司新', uscc: '91310106AY4CL12T2D' }] });
    expect(await refusalOf(revive(2))).toBe('name-taken');
    await app.client.history.undo();
    await revive(2);
    expect(await refusalOf(revive(3))).toBe('not-ended');
  });

  test('one that is taken back has its room and its branch again, as one step', async () => {
    await using app = await openTestCore();
    const { id } = await endFirm(app);
    expect(rowsOf(await app.client.firm.table({}))).toEqual([]);
    expect(await app.client.recycle.revive({ table: 'firm', id, version: 2 })).toMatchObject({ links: 2 });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([
      { name: '甲公司', building: '恒信大厦', room: '801', org: '联合支部' },
    ]);
    expect(await ended(app)).toEqual([]);
    await app.client.history.undo();
    expect([rowsOf(await app.client.firm.table({})), (await ended(app)).length]).toEqual([[], 1]);
  });

  test('a firm whose building was ended meanwhile waits for the building', async () => {
    await using app = await openTestCore();
    const { id, buildingId } = await endFirm(app);
    await app.client.building.edit({ end: [{ id: buildingId, version: 1, day: DAY, reason: '拆除' }] });
    const revive = () => app.client.recycle.revive({ table: 'firm', id, version: 2 });
    expect(await refusalOf(revive())).toBe('building-ended');
    expect((await ended(app)).length).toBe(1);
    await app.client.recycle.revive({ table: 'building', id: buildingId, version: 2 });
    expect(await revive()).toMatchObject({ links: 2 });
  });
});
