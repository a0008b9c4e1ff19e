import { describe, expect, test } from 'vitest';
import { openTestCore, TEST_ACTOR, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, FIVE_FIRMS, importFiles } from '../roster/a-roster.ts';

/** A core whose clock a test turns. */
async function openOnDay(first: string) {
  let now = new Date(`${first}T09:00:00`);
  const app = await openTestCore({ now: () => now });
  return {
    app,
    turnTo: (moment: string) => {
      now = new Date(moment);
    },
  };
}

const seqs = async ({ client }: TestCore, input: Parameters<typeof client.history.list>[0]) =>
  (await client.history.list(input)).entries.map(({ seq }) => seq);

describe('the list of the history', () => {
  test('is empty at first, and has no kinds', async () => {
    await using app = await openTestCore();
    expect(await app.client.history.list({ limit: 10 })).toEqual({ entries: [], more: false, kinds: [] });
  });

  test('names who did each step, also after a restart', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.restart();
    expect((await app.client.history.list({ limit: 10 })).entries).toMatchObject([{ actor: TEST_ACTOR }]);
  });

  test('goes page by page to the first step, past the thousandth', async () => {
    await using app = await openTestCore();
    const add = app.core.file.connection.prepare(
      "INSERT INTO journal_entry (id, at, command, params) VALUES (?, '2026-09-30T04:00:00.000Z', 'firm.edit', '{}')",
    );
    for (let i = 1; i <= 1_203; i++) add.run(`e${i}`);
    const seen: number[] = [];
    for (let before: number | undefined; ; before = seen.at(-1)) {
      const page = await app.client.history.list({ limit: 500, ...(before !== undefined && { before }) });
      seen.push(...page.entries.map(({ seq }) => seq));
      if (!page.more) break;
    }
    expect(seen).toEqual(Array.from({ length: 1_203 }, (_, i) => 1_203 - i));
  });

  test('counts the undos and redos that lead to a step, whatever is filtered out between', async () => {
    await using app = await openTestCore();
    for (const name of ['甲楼', '乙楼', '丙楼']) await app.client.building.edit({ create: [{ name }] });
    await app.client.firm.edit({ create: [{ name: '一公司' }] });
    await app.client.history.undo();
    await app.client.history.undo();
    const steps = async (kinds?: string[]) =>
      (await app.client.history.list({ limit: 10, ...(kinds && { kinds }) })).entries.map((entry) => [
        entry.seq,
        entry.undone,
        entry.steps,
      ]);
    expect(await steps()).toEqual([
      [4, true, 2],
      [3, true, 1],
      [2, false, 1],
      [1, false, 2],
    ]);
    expect(await steps(['firm'])).toEqual([[4, true, 2]]);
    await app.client.building.edit({ create: [{ name: '丁楼' }] });
    expect(await steps(['firm'])).toEqual([[4, true, null]]);
  });

  test('filters by the days of the office’s clock, first and last included', async () => {
    const { app: opened, turnTo } = await openOnDay('2026-09-01');
    await using app = opened;
    for (const moment of ['2026-09-01T00:00:00', '2026-09-01T23:59:59', '2026-09-02T00:00:00']) {
      turnTo(moment);
      await app.client.building.edit({ create: [{ name: moment }] });
    }
    expect(await seqs(app, { limit: 10, from: '2026-09-01', to: '2026-09-01' })).toEqual([2, 1]);
    expect(await seqs(app, { limit: 10, from: '2026-09-02' })).toEqual([3]);
    expect(await seqs(app, { limit: 10, to: '2026-08-31' })).toEqual([]);
  });

  test('tells all kinds that there are, and filters by them', async () => {
    await using app = await openTestCore();
    await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.client.firm.edit({ create: [{ name: '一公司' }] });
    const { entries, kinds } = await app.client.history.list({ limit: 10, kinds: ['building'] });
    expect(entries).toMatchObject([{ command: 'building.edit' }]);
    expect(kinds).toEqual(['building', 'firm']);
  });

  test('finds steps by their sentence, by who did them and by the records they touched', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS, { name: '恒信九月.xlsx' })]);
    const { created } = await app.client.firm.edit({ create: [{ name: '100%_公司' }] });
    await app.client.building.edit({ create: [{ name: '乙楼' }] });
    const building = (await app.client.setup.choices()).buildings.find(({ name }) => name === '乙楼');
    await app.client.firm.edit({
      update: [{ id: created[0] ?? '', version: 1, set: { buildingId: building?.id ?? null } }],
    });
    expect(await seqs(app, { limit: 10, search: '恒信九月' })).toEqual([1]);
    expect(await seqs(app, { limit: 10, search: 'IMPORTED', lang: 'en' })).toEqual([1]);
    expect(await seqs(app, { limit: 10, search: 'imported', lang: 'zh' })).toEqual([]);
    expect(await seqs(app, { limit: 10, search: '汇川' })).toEqual([1]);
    expect(await seqs(app, { limit: 10, search: '100%_' })).toEqual([4, 2]);
    expect(await seqs(app, { limit: 10, search: '0_%' })).toEqual([]);
    expect(await seqs(app, { limit: 10, search: TEST_ACTOR })).toEqual([4, 3, 2, 1]);
  });
});
