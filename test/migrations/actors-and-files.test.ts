import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrateRegistry } from '#core/db/migrate.ts';
import { MIGRATIONS } from '#core/db/migrations/migrations.ts';
import { registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import { openTestCore } from '#test/support/test-core.ts';

const NAME = '0003-name-actors-and-files';

test('imports of a registry of the level before 0003 are listed, undone and redone', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    const names = Object.keys(MIGRATIONS).sort();
    await makeRegistry(registryPath(dataDir), names[names.indexOf(NAME) - 1] ?? '');
    await using app = await openTestCore({}, dataDir);
    const { client } = app;
    expect((await client.history.imports({ offset: 0, limit: 10 })).imports).toMatchObject([
      { actor: null, files: [{ name: '九月.xlsx', hash: null }], added: 1, undone: false },
    ]);
    expect((await client.history.list({ limit: 10 })).entries).toMatchObject([{ actor: null }]);
    await client.history.undo();
    expect((await client.history.imports({ offset: 0, limit: 10 })).imports).toMatchObject([
      { undone: true },
    ]);
    await client.history.redo();
    expect((await client.history.imports({ offset: 0, limit: 10 })).imports).toMatchObject([
      { undone: false },
    ]);
    expect((await client.firm.table({})).rows).toBe(1);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function makeRegistry(path: string, level: string): Promise<void> {
  const connection = new Database(path);
  const kysely = new Kysely<Schema>({
    dialect: new TransactionalSqliteDialect({ database: connection }),
    plugins: [new CamelCasePlugin()],
  });
  await migrateRegistry(kysely, level);
  const firm = { id: 'f', version: 1, name: '甲公司', name_key: '甲', custom: '{}' };
  const roster = {
    id: 'i',
    version: 1,
    applied_at: '2026-09-01T01:00:00.000Z',
    files: '["九月.xlsx"]',
    added: 1,
    updated: 0,
    moved_out: 0,
  };
  for (const [table, row] of Object.entries({ firm, import: roster })) {
    const columns = Object.keys(row);
    connection
      .prepare(`INSERT INTO "${table}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})`)
      .run(...Object.values(row));
  }
  connection
    .prepare(`INSERT INTO journal_entry (id, at, command, params) VALUES ('e', ?, 'roster.apply', '{}')`)
    .run(roster.applied_at);
  const change = connection.prepare('INSERT INTO journal_change VALUES (1, ?, ?, ?, NULL, ?)');
  change.run(0, 'firm', 'f', JSON.stringify(firm));
  change.run(1, 'import', 'i', JSON.stringify(roster));
  await kysely.destroy();
}
