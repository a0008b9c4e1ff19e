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
import { loadProfile } from '#core/figures/load-profile.ts';
import { readFlagFacts } from '#core/figures/read-flag-facts.ts';

const NAME = '0004-add-rule-switches-and-exceptions';

test('a registry of the level before 0004 opens and keeps its orgs and rule values', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    const names = Object.keys(MIGRATIONS).sort();
    await makeRegistry(registryPath(dataDir), names[names.indexOf(NAME) - 1] ?? '');
    const file = await openRegistry(dataDir, 'write');
    expect(readFlagFacts(file, '2026-09-30').orgs).toMatchObject([
      { id: 'org', kind: 'branch', committeeSize: null, secretaryVacantSince: null, isFounded: true },
    ]);
    expect(loadProfile(file, '2026-09-30')['joint-max-units']).toMatchObject({
      value: 10,
      docNo: '合办〔2026〕1号',
      article: null,
      on: true,
    });
    await file.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function makeRegistry(path: string, level: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const connection = new Database(path);
  const kysely = new Kysely<Schema>({
    dialect: new TransactionalSqliteDialect({ database: connection }),
    plugins: [new CamelCasePlugin()],
  });
  await migrateRegistry(kysely, level);
  connection.exec(`
    INSERT INTO party_org (id, name, form, kind) VALUES ('org', '恒信大厦支部', 'building', 'branch');
    INSERT INTO rule_value (id, rule_id, value, doc_no, effective_from)
      VALUES ('value', 'joint-max-units', '10', '合办〔2026〕1号', '2026-07-01');
  `);
  await kysely.destroy();
}
