import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf } from '#test/support/test-core.ts';
import { commandArbitrary, countEntries, runCommand, snapshot } from './any-commands.ts';

describe('undo and redo', () => {
  test('with nothing done there is nothing to undo or redo', async () => {
    await using app = await openTestCore();
    expect(await refusalOf(app.client.history.undo())).toBe('nothing-to-undo');
    expect(await refusalOf(app.client.history.redo())).toBe('nothing-to-redo');
  });

  test('an edit is taken back and repeated, also after a restart', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.firm.edit({
      create: [{ name: '上海海拓贸易有限公司', fullMembers: 2 }],
    });
    const id = created[0] ?? '';
    await app.client.firm.edit({ update: [{ id, version: 1, set: { fullMembers: 3 } }] });

    await app.restart();
    await app.client.history.undo();
    expect(rowsOf(await app.client.firm.table({}))[0]).toMatchObject({ fullMembers: 2 });

    await app.restart();
    await app.client.history.redo();
    expect(rowsOf(await app.client.firm.table({}))[0]).toMatchObject({ fullMembers: 3 });
  });

  test('a new command after an undo makes redo impossible but stays in the history', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.client.history.undo();
    await app.client.building.edit({ create: [{ name: '乙楼' }] });
    expect(await refusalOf(app.client.history.redo())).toBe('nothing-to-redo');
    const { entries } = await app.client.history.list({ limit: 10 });
    expect(entries.map((entry) => entry.undone)).toEqual([false, true]);
  });

  test('a refused command leaves no entry and no row', async () => {
    await using app = await openTestCore();
    const edit = app.client.building.edit({ create: [{ name: '甲楼' }, { name: '甲 楼' }] });
    expect(await refusalOf(edit)).toBe('name-taken');
    expect((await app.client.building.table({})).rows).toBe(0);
    expect((await app.client.history.list({ limit: 10 })).entries).toEqual([]);
  });

  test('an edit that changes nothing leaves no entry', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const { entry } = await app.client.building.edit({
      update: [{ id: created[0] ?? '', version: 1, set: { name: '甲楼' } }],
    });
    expect(entry).toBeNull();
    expect((await app.client.history.list({ limit: 10 })).entries).toHaveLength(1);
  });

  test('a row edited meanwhile is not overwritten', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const id = created[0] ?? '';
    await app.client.building.edit({ update: [{ id, version: 1, set: { address: '南京西路 1 号' } }] });
    const stale = app.client.building.edit({ update: [{ id, version: 1, set: { address: '别处' } }] });
    expect(await refusalOf(stale)).toBe('edited-meanwhile');
  });

  test('an edit prepared before an undo is recognised as stale', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const id = created[0] ?? '';
    await app.client.building.edit({ update: [{ id, version: 1, set: { address: '一' } }] });
    await app.client.history.undo();
    const stale = app.client.building.edit({ update: [{ id, version: 2, set: { address: '二' } }] });
    expect(await refusalOf(stale)).toBe('edited-meanwhile');
  });

  test('any commands followed by as many undos give the same rows, and redos give them back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commandArbitrary, { minLength: 1, maxLength: 8 }), async (commands) => {
        await using app = await openTestCore();
        await app.client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }] });
        await app.client.firm.edit({ create: [{ name: '一公司' }, { name: '二公司' }, { name: '三公司' }] });
        const before = snapshot(app);
        const done = await countEntries(app, async () => {
          for (const command of commands) await runCommand(app, command);
        });
        const after = snapshot(app);
        for (let i = 0; i < done; i++) await app.client.history.undo();
        expect(snapshot(app)).toBe(before);
        for (let i = 0; i < done; i++) await app.client.history.redo();
        expect(snapshot(app)).toBe(after);
      }),
      { numRuns: 25 },
    );
  });
});
