import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CoreHandle } from '#core/start-core.ts';
import { writeOrRead } from '#core/write-or-read.ts';
import { refusalOf, rowsOf } from '#test/support/test-core.ts';

let dataDir: string;
const open: CoreHandle[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
});
afterEach(async () => {
  for (const core of open.splice(0)) await core.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(holder: string): Promise<CoreHandle> {
  const core = await writeOrRead({ dataDir, holder, keepsCopies: true });
  open.push(core);
  return core;
}

test('the second program opens for reading, says who writes since when, and refuses every command', async () => {
  const first = await start('Louyu');
  await first.client.building.edit({ create: [{ name: '甲楼' }] });
  const { client } = await start('louyu serve');
  expect(await client.setup.status()).toMatchObject({
    readOnly: true,
    heldBy: { holder: `Louyu (${hostname()})`, since: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) },
  });
  expect(await refusalOf(client.building.edit({ create: [{ name: '乙楼' }] }))).toBe('read-only');
  expect(await refusalOf(client.history.undo())).toBe('read-only');
  expect(rowsOf(await client.building.table({})).map(({ name }) => name)).toEqual(['甲楼']);
  await first.close();
  expect(await client.setup.status()).toMatchObject({ readOnly: true, heldBy: null });
});

test('what the first writes is soon told to the pages of the second, in fresh figures', async () => {
  const first = await start('Louyu');
  const { client } = await start('louyu serve');
  expect(rowsOf(await client.building.table({}))).toEqual([]);
  const changes = await client.setup.changes();
  const told = changes.next();
  await first.client.building.edit({ create: [{ name: '甲楼' }] });
  expect((await told).value).toMatchObject({ tables: expect.arrayContaining(['building']) });
  expect(rowsOf(await client.building.table({})).map(({ name }) => name)).toEqual(['甲楼']);
  await changes.return?.();
});
