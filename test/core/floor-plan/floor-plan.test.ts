import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

async function addFirms(test: TestCore) {
  const { created } = await test.client.building.edit({ create: [{ name: '恒信大厦', floorsAbove: 2 }] });
  const buildingId = created[0] ?? '';
  await test.client.firm.edit({
    create: [
      { name: '甲公司', buildingId, floor: '2', room: '201', fullMembers: 3 },
      { name: '乙公司', buildingId, floor: '2', room: '202', fullMembers: 0 },
    ],
  });
  return buildingId;
}

async function planOf(test: TestCore, buildingId: string, asOf?: string) {
  const { floors } = await test.client.floorPlan.plan({ buildingId, asOf });
  return floors.map(({ number, rooms }) => [
    number,
    rooms.map(({ room, firms }) => `${room}:${firms.map(({ name, coverage }) => `${name} ${coverage}`)}`),
  ]);
}

describe('the floor plan of a building', () => {
  test('is refused for a building that is not there', async () => {
    await using test = await openTestCore();
    expect(await refusalOf(test.client.floorPlan.plan({ buildingId: 'nowhere' }))).toBe('row-not-found');
  });

  test('shows who sits where and how each is covered; a room that was left is empty', async () => {
    await using test = await openTestCore();
    const buildingId = await addFirms(test);
    expect(await planOf(test, buildingId)).toEqual([
      [2, ['201:甲公司 due-not-set-up', '202:乙公司 no-members']],
      [1, []],
    ]);
    const { floors } = await test.client.floorPlan.plan({ buildingId });
    const gone = floors[0]?.rooms[1]?.firms[0];
    await test.client.firm.edit({
      end: [{ id: gone?.firmId ?? '', version: 1, day: TEST_DAY, reason: '迁出' }],
    });
    expect(await planOf(test, buildingId)).toEqual([
      [2, ['201:甲公司 due-not-set-up', '202:']],
      [1, []],
    ]);
  });
});

describe('moving a firm to another room', () => {
  async function moved(test: TestCore, day: string) {
    const buildingId = await addFirms(test);
    const firm = (await test.client.floorPlan.plan({ buildingId })).floors[0]?.rooms[0]?.firms[0];
    const move = { tenancyId: firm?.id ?? '', version: firm?.version ?? 0, floor: '1', room: '101' };
    return { buildingId, move, day };
  }

  test('is refused when the tenancy was changed meanwhile, or is not there', async () => {
    await using test = await openTestCore();
    const { move } = await moved(test, TEST_DAY);
    expect(await refusalOf(test.client.floorPlan.move({ ...move, version: 9 }))).toBe('edited-meanwhile');
    expect(await refusalOf(test.client.floorPlan.move({ ...move, tenancyId: 'x' }))).toBe('row-not-found');
  });

  test('on the day it was entered corrects it; later, the old room stays in the past', async () => {
    let now = new Date(`${TEST_DAY}T12:00:00`);
    await using test = await openTestCore({ now: () => now });
    const { buildingId, move } = await moved(test, TEST_DAY);
    await test.client.floorPlan.move(move);
    expect(await planOf(test, buildingId)).toEqual([
      [2, ['202:乙公司 no-members']],
      [1, ['101:甲公司 due-not-set-up']],
    ]);
    now = new Date('2026-10-08T12:00:00');
    await test.client.floorPlan.move({ ...move, version: 2, room: '102' });
    expect(await planOf(test, buildingId)).toEqual([
      [2, ['202:乙公司 no-members']],
      [1, ['101:', '102:甲公司 due-not-set-up']],
    ]);
    expect((await planOf(test, buildingId, TEST_DAY))[1]).toEqual([1, ['101:甲公司 due-not-set-up']]);
    await test.client.history.undo();
    expect((await planOf(test, buildingId))[1]).toEqual([1, ['101:甲公司 due-not-set-up']]);
  });
});
