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

const NAME = '0008-keep-periods';

test('a registry of the level before 0008 opens, keeps its settings and has no sealed period yet', async () => {
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
    connection.exec(`INSERT INTO setting (id, value) VALUES ('report.sign-off', '{}')`);
    await kysely.destroy();
    const file = await openRegistry(dataDir, 'write');
    const settings = await file.kysely.selectFrom('setting').select('id').execute();
    expect(settings).toContainEqual({ id: 'report.sign-off' });
    expect(await file.kysely.selectFrom('period').selectAll().execute()).toEqual([]);
    await file.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
