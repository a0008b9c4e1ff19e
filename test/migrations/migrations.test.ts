import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#core/db/migrations/migrations.ts';
import { registryPath } from '#core/db/registry-file.ts';
import { JOURNALED_TABLES } from '#core/db/schema.ts';
import { toSnakeCase } from '#core/db/snake-case.ts';
import { openTestCore } from '#test/support/test-core.ts';

describe('migrations', () => {
  test('a new registry has every journaled table, each STRICT, with id and version', async () => {
    await using app = await openTestCore();
    const strict = app.core.file.connection
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'",
      )
      .all();
    for (const table of JOURNALED_TABLES.map(toSnakeCase)) {
      expect(strict).toContainEqual({ name: table, strict: 1 });
      const columns = app.core.file.connection
        .prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`)
        .pluck()
        .all();
      expect(columns).toEqual(expect.arrayContaining(['id', 'version']));
    }
  });

  test('a registry written by a later version is refused and left as it is', async () => {
    await using app = await openTestCore();
    const { dataDir } = app;
    const connection = new Database(registryPath(dataDir));
    connection.prepare("INSERT INTO kysely_migration VALUES ('9999-from-the-future', '2030-01-01')").run();
    connection.close();
    await expect(app.restart()).rejects.toMatchObject({ code: 'registry-too-new' });
    const check = new Database(registryPath(dataDir), { readonly: true });
    expect(check.prepare('SELECT count(*) AS n FROM kysely_migration').get()).toEqual({
      n: Object.keys(MIGRATIONS).length + 1,
    });
    check.close();
  });

  test('rows that point nowhere are refused by the file itself', async () => {
    await using app = await openTestCore();
    expect(() =>
      app.core.file.connection
        .prepare("INSERT INTO tenancy (id, firm_id, building_id) VALUES ('t', 'no firm', 'no building')")
        .run(),
    ).toThrow(/FOREIGN KEY/);
  });
});
