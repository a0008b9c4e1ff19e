import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { registryPath } from '#core/db/registry-file.ts';
import { openTestCore } from '#test/support/test-core.ts';
import { addBuilding, addFirm, writeRows } from './write-rows.ts';

const totalOf = async (test: Awaited<ReturnType<typeof openTestCore>>) =>
  (await test.client.coverage.summary({})).firms.total;

test('coverage follows every command, undo, and what another program writes', async () => {
  await using test = await openTestCore();
  expect(await totalOf(test)).toBe(0);
  await writeRows(test.core, (tx) => addFirm(tx, {}, addBuilding(tx, '恒信大厦')));
  expect(await totalOf(test)).toBe(1);
  await test.client.history.undo();
  expect(await totalOf(test)).toBe(0);
  await test.client.history.redo();
  expect(await totalOf(test)).toBe(1);
  const other = new Database(registryPath(test.dataDir));
  other.prepare("UPDATE firm SET ended_on = '2026-01-01'").run();
  other.close();
  expect(await totalOf(test)).toBe(0);
});

test('each day has its own facts', async () => {
  await using test = await openTestCore();
  await writeRows(test.core, (tx) => addFirm(tx, { endedOn: '2026-06-01' }, addBuilding(tx, '恒信大厦')));
  for (const [asOf, total] of [
    ['2026-05-31', 1],
    ['2026-06-01', 0],
    ['2026-05-31', 1],
  ] as const) {
    expect((await test.client.coverage.summary({ asOf })).firms.total).toBe(total);
  }
});
