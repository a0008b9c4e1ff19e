import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrateRegistry } from '#core/db/migrate.ts';
import { MIGRATIONS } from '#core/db/migrations/migrations.ts';
import { registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import { openTestCore, type TestCore } from '#test/support/test-core.ts';
import { figuresOf } from './levels/figures-of.ts';

/** Registries that earlier versions of the program wrote, each with what that version said of it. */
const LEVELS = join(import.meta.dirname, 'levels');
const written = readdirSync(LEVELS).flatMap((name) => /^(\d{4})\.louyu\.gz$/.exec(name)?.[1] ?? []);
const newest = Object.keys(MIGRATIONS).sort();

function unpack(level: string): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  writeFileSync(registryPath(dataDir), gunzipSync(readFileSync(join(LEVELS, `${level}.louyu.gz`))));
  return dataDir;
}

/** Opens as the person's next start does: figures, history, undo and redo are those of the version that wrote it. */
async function expectAllThere(app: TestCore, level: string): Promise<void> {
  const told = JSON.parse(readFileSync(join(LEVELS, `${level}.json`), 'utf8'));
  expect(await figuresOf(app.client)).toEqual(told);
  await app.client.history.redo();
  await app.client.history.undo();
  for (let i = 0; i < 2; i++) await app.client.history.undo();
  for (let i = 0; i < 2; i++) await app.client.history.redo();
  expect(await figuresOf(app.client)).toEqual(told);
  expect(await app.client.backup.verify()).toEqual({ ok: true, problems: [] });
}

describe('a registry written by an earlier version of the program', () => {
  test.each(written)('of level %s opens and keeps every figure, step and undo', async (level) => {
    const dataDir = unpack(level);
    await using app = await openTestCore({}, dataDir);
    await expectAllThere(app, level);
    expect(app.core.backups.list().map(({ reason }) => reason)).toEqual(
      newest.at(-1)?.startsWith(level) ? [] : ['before-upgrade'],
    );
  });

  test.each(newest.slice(1))('of level 0001, brought to %s on its way, keeps them too', async (name) => {
    const dataDir = unpack('0001');
    const database = new Database(registryPath(dataDir));
    const kysely = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database }),
      plugins: [new CamelCasePlugin()],
    });
    await migrateRegistry(kysely, name);
    await kysely.destroy();
    await using app = await openTestCore({}, dataDir);
    await expectAllThere(app, '0001');
  });
});
