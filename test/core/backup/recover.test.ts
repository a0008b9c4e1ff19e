import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { repeatSteps } from '#core/backup/repeat-steps.ts';
import { closeCore, openCore } from '#core/core.ts';
import { migrateRegistry } from '#core/db/migrate.ts';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import type { Schema } from '#core/db/schema.ts';
import { TransactionalSqliteDialect } from '#core/db/transactional-sqlite-dialect.ts';
import { AppError } from '#shared/contract/errors.ts';
import { openTestCore, rowsOf } from '#test/support/test-core.ts';

const PORTS = {
  now: () => new Date('2026-09-30T15:00:00'),
  actor: null,
  printPdf: async () => new Uint8Array(),
};

/** A closed registry of three steps, a copy of it after the first. */
async function threeSteps(): Promise<{ dataDir: string; copy: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  const app = await openTestCore({}, dataDir);
  await app.client.building.edit({ create: [{ name: '甲楼' }] });
  const { file } = await app.client.backup.make();
  await app.client.building.edit({ create: [{ name: '乙楼' }] });
  await app.client.building.edit({ create: [{ name: '丙楼' }] });
  await closeCore(app.core);
  return { dataDir, copy: file };
}

async function refusal(dataDir: string): Promise<AppError> {
  try {
    await closeCore(await openCore(dataDir, 'write', PORTS, 'test'));
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The registry opened.');
}

/** Damages the pages after the first, which hold the rows. */
function scratch(path: string): void {
  const file = openSync(path, 'r+');
  const { size } = statSync(path);
  for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(2048, 0xa5), 0, 2048, at);
  closeSync(file);
}

const DAMAGES: Record<string, (path: string) => void> = {
  'overwritten with zeros': (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  'cut in half': (path) => truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096),
  'scratched in the middle': scratch,
  'another kind of file': (path) => writeFileSync(path, 'PK\x03\x04 not a registry at all'),
};

describe('a damaged registry', () => {
  test.each(Object.keys(DAMAGES))(
    'that was %s is not opened and not touched; the newest sound copy is named',
    async (what) => {
      const { dataDir, copy } = await threeSteps();
      DAMAGES[what]?.(registryPath(dataDir));
      const before = readFileSync(registryPath(dataDir));
      expect(await refusal(dataDir)).toMatchObject({
        code: 'registry-damaged-copy',
        params: { at: '2026-09-30 12:00:00', file: copy },
      });
      expect(readFileSync(registryPath(dataDir)).equals(before)).toBe(true);
    },
  );

  test('is refused without a copy to name, where none is sound', async () => {
    const { dataDir, copy } = await threeSteps();
    scratch(copy);
    scratch(registryPath(dataDir));
    expect((await refusal(dataDir)).code).toBe('registry-damaged');
    const recovery = openCore(dataDir, 'write', PORTS, 'test', {});
    await expect(recovery).rejects.toMatchObject({ code: 'no-sound-backup' });
    expect(readdirSync(dataDir)).not.toContain('registry.louyu.damaged-2026-09-30');
  });

  test('comes back from its copy; the damaged file stays beside it', async () => {
    const { dataDir } = await threeSteps();
    scratch(registryPath(dataDir));
    const core = await openCore(dataDir, 'write', PORTS, 'test', {});
    expect(core.recovered).toMatchObject({ at: '2026-09-30T12:00:00' });
    expect(existsSync(core.recovered?.damaged ?? '')).toBe(true);
    expect(core.file.reader.prepare('SELECT name FROM building').pluck().all()).toContain('甲楼');
    await closeCore(core);
    await closeCore(await openCore(dataDir, 'write', PORTS, 'test'));
  });

  test('whose journal can still be read gives back every step since the copy', async () => {
    const { dataDir } = await threeSteps();
    const path = registryPath(dataDir);
    // The rows of one table point nowhere: the file is not sound, its journal is.
    const damaged = new Database(path);
    damaged.pragma('foreign_keys = OFF');
    damaged.exec(
      `INSERT INTO tenancy (id, version, firm_id, building_id) VALUES ('x', 1, 'nobody', 'nowhere')`,
    );
    damaged.close();
    const core = await openCore(dataDir, 'write', PORTS, 'test', {});
    expect(core.recovered).toMatchObject({ replayed: 2 });
    expect(core.file.reader.prepare('SELECT name FROM building ORDER BY id').pluck().all()).toEqual([
      '甲楼',
      '乙楼',
      '丙楼',
    ]);
    await closeCore(core);
  });
});

describe('steps since a copy', () => {
  test('undone and redone since then are so again', async () => {
    const { dataDir, copy } = await threeSteps();
    const app = await openTestCore({}, dataDir);
    for (let i = 0; i < 3; i++) await app.client.history.undo();
    await app.client.building.edit({ create: [{ name: '丁楼' }] });
    const wanted = rowsOf(await app.client.building.table({})).map(({ name }) => name);
    const folder = mkdtempSync(join(tmpdir(), 'louyu-'));
    writeFileSync(registryPath(folder), readFileSync(copy));
    const registry = await openRegistry(folder, 'write');
    expect(repeatSteps(app.core.file.reader, registry.connection)).toBe(3);
    expect(registry.reader.prepare('SELECT name FROM building').pluck().all()).toEqual(wanted);
    expect(wanted).toEqual(['丁楼']);
    await registry.close();
    await app[Symbol.asyncDispose]();
  });
});

describe('a registry of an earlier version', () => {
  test('is copied before it is brought up to date', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
    const connection = new Database(registryPath(dataDir));
    const kysely = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database: connection }),
      plugins: [new CamelCasePlugin()],
    });
    await migrateRegistry(kysely, '0001-create-registry');
    connection.exec("INSERT INTO building (id, name, name_key) VALUES ('1', '甲楼', '甲楼')");
    await kysely.destroy();
    const core = await openCore(dataDir, 'write', PORTS, 'test');
    const [copy] = core.backups.list();
    await closeCore(core);
    expect(copy?.reason).toBe('before-upgrade');
    const kept = new Database(copy?.path, { readonly: true });
    expect(kept.prepare('SELECT name FROM building').pluck().all()).toEqual(['甲楼']);
    expect(kept.prepare('SELECT count(*) FROM kysely_migration').pluck().get()).toBe(1);
    kept.close();
  });
});
