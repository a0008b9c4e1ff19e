import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrateRegistry } from '#core/db/migrate.ts';
import { MIGRATIONS } from '#core/db/migrations/migrations.ts';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import { readExceptions } from '#core/figures/read-flag-facts.ts';

const NAME = '0006-keep-meetings-and-todos';

test('a registry of the level before 0006 opens, keeps its exceptions and has neither meetings nor to-dos', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    const names = Object.keys(MIGRATIONS).sort();
    const path = registryPath(dataDir);
    mkdirSync(dirname(path), { recursive: true });
    const connection = new Database(path);
    const kysely = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database: connection }),
      plugins: [new CamelCasePlugin()],
    });
    await migrateRegistry(kysely, names[names.indexOf(NAME) - 1] ?? '');
    connection.exec(`INSERT INTO flag_exception VALUES
      ('e', 2, 'kind-too-high', 'org', 'org', '经批准保留', '街道党工委', '静委〔2026〕9号', '2026-07-01', '2026-12-31')`);
    await kysely.destroy();
    const file = await openRegistry(dataDir, 'write');
    expect(readExceptions(file, '2026-09-30')).toMatchObject([
      { id: 'e', version: 2, kind: 'exception', authority: '街道党工委', untilDay: '2026-12-31' },
    ]);
    expect(await file.kysely.selectFrom('meeting').selectAll().execute()).toEqual([]);
    expect(await file.kysely.selectFrom('todo').selectAll().execute()).toEqual([]);
    await file.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
