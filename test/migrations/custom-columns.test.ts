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

const NAME = '0007-add-custom-columns';

test('a registry of the level before 0007 opens, and what rosters brought is in columns of text', async () => {
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
    connection.exec(`INSERT INTO firm (id, name, name_key, custom) VALUES
      ('1', '甲', '甲', '{"房租":"免","车位":"2"}'), ('2', '乙', '乙', '{"车位":"1"}'), ('3', '丙', '丙', '{}')`);
    connection.exec(`INSERT INTO building (id, name, name_key) VALUES ('b', '恒信大厦', '恒信大厦')`);
    await kysely.destroy();
    const file = await openRegistry(dataDir, 'write');
    const columns = await file.kysely
      .selectFrom('customColumn')
      .select(['tableName', 'name', 'kind'])
      .execute();
    expect(columns).toEqual([
      { tableName: 'firm', name: '房租', kind: 'text' },
      { tableName: 'firm', name: '车位', kind: 'text' },
    ]);
    expect(await file.kysely.selectFrom('building').select(['name', 'custom']).execute()).toEqual([
      { name: '恒信大厦', custom: null },
    ]);
    await file.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
