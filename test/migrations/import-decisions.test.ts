import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrateRegistry } from '#core/db/migrate.ts';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import { readRemembered } from '#core/features/roster/decisions/load-remembered.ts';

test('a registry of the level before 0002 remembers nothing, also unopened, and then opens with its firms', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    const connection = new Database(registryPath(folder));
    const old = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database: connection }),
      plugins: [new CamelCasePlugin()],
    });
    await migrateRegistry(old, '0001-create-registry');
    connection.exec(
      "INSERT INTO firm (id, name, name_key) VALUES ('f', '上海海拓贸易有限公司', '上海海拓贸易')",
    );
    expect(readRemembered({ reader: connection })).toEqual([]);
    await old.destroy();

    const file = await openRegistry(folder, 'write');
    expect(readRemembered(file)).toEqual([]);
    expect(file.reader.prepare('SELECT name FROM firm').pluck().all()).toEqual(['上海海拓贸易有限公司']);
    await file.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
