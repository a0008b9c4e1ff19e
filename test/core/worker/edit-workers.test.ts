import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf } from '#test/support/test-core.ts';

describe('editing workers and instructors', () => {
  test('a worker without a name is refused', async () => {
    await using app = await openTestCore();
    expect(await refusalOf(app.client.worker.edit({ create: [{ post: '站长' }] }))).toBe('invalid-value');
  });

  test('a worker holds exactly the buildings last named, and none after leaving', async () => {
    await using app = await openTestCore();
    const made = await app.client.building.edit({ create: [{ name: '恒信大厦' }, { name: '银杏大厦' }] });
    const [one = '', two = ''] = made.created;
    await app.client.firm.edit({ create: [{ name: '一公司', buildingId: two }] });
    const { created } = await app.client.worker.edit({ create: [{ name: '李娜', buildingIds: [one] }] });
    const id = created[0] ?? '';
    const read = async () => rowsOf(await app.client.worker.table({}))[0];
    expect(await read()).toMatchObject({ buildings: '恒信大厦', firms: 0 });
    await app.client.worker.edit({ update: [{ id, version: 1, set: { buildingIds: [one, two] } }] });
    expect(await read()).toMatchObject({ buildings: '恒信大厦、银杏大厦', firms: 1 });
    await app.client.worker.edit({ end: [{ id, version: 1, day: '2026-09-30', reason: '离职' }] });
    expect(await read()).toBeUndefined();
    const open = app.core.file.reader.prepare('SELECT count(*) FROM worker_building WHERE to_day IS NULL');
    expect(open.pluck().get()).toBe(0);
  });

  test('an instructor with firms is not ended, and the refusal names them', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.instructor.edit({ create: [{ name: '周强', unit: '街道' }] });
    const id = created[0] ?? '';
    const firm = await app.client.firm.edit({ create: [{ name: '一公司', instructorId: id }] });
    const end = { end: [{ id, version: 1, day: '2026-09-30', reason: '调离' }] };
    expect(rowsOf(await app.client.instructor.table({}))[0]).toMatchObject({ name: '周强', firms: 1 });
    await expect(app.client.instructor.edit(end)).rejects.toMatchObject({
      data: { code: 'still-linked', params: { name: '周强', table: 'firm', count: 1, names: '一公司' } },
    });
    const freed = { id: firm.created[0] ?? '', version: 1, set: { instructorId: null } };
    await app.client.firm.edit({ update: [freed] });
    await app.client.instructor.edit(end);
    expect(rowsOf(await app.client.instructor.table({}))).toEqual([]);
  });
});
