import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeCore, openCore } from '#core/core.ts';
import { MIGRATIONS } from '#core/db/migrations/migrations.ts';
import { registryPath } from '#core/db/registry-file.ts';
import { lockRegistry } from '#core/db/registry-lock.ts';
import { storageRefusal } from '#core/db/storage-refusal.ts';
import type { Ports } from '#core/ports.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const now = new Date('2026-09-30T12:00:00');
const ports: Ports = {
  now: () => now,
  actor: '王芳',
  printPdf: () => Promise.reject(new Error('Nothing is printed here.')),
};
const open = (mode: 'write' | 'read') => openCore(dataDir, mode, ports, 'test');
const migrations = (): number => {
  const file = new Database(registryPath(dataDir), { readonly: true });
  try {
    return file.prepare<[], number>('SELECT count(*) FROM kysely_migration').pluck().get() ?? 0;
  } finally {
    file.close();
  }
};

test('a registry that no migration has seen yet is brought up to date before it is read', async () => {
  writeFileSync(registryPath(dataDir), '');
  await closeCore(await open('read'));
  expect(migrations()).toBe(Object.keys(MIGRATIONS).length);
});

test('one that somebody is using is not brought up to date behind their back', async () => {
  writeFileSync(registryPath(dataDir), '');
  const unlock = lockRegistry(dataDir, 'Louyu', now);
  await expect(open('read')).rejects.toMatchObject({ code: 'registry-locked' });
  unlock();
});

test('reading a registry of a later version is refused as writing it is', async () => {
  await closeCore(await open('write'));
  const file = new Database(registryPath(dataDir));
  file.prepare("INSERT INTO kysely_migration VALUES ('9999-from-the-future', '2030-01-01')").run();
  file.close();
  await expect(open('read')).rejects.toMatchObject({ code: 'registry-too-new' });
});

test.each(['read', 'write'] as const)(
  'a file that is no registry is refused in one sentence (%s)',
  async (mode) => {
    writeFileSync(registryPath(dataDir), 'No registry at all. '.repeat(300));
    await expect(open(mode)).rejects.toMatchObject({ code: 'registry-damaged' });
  },
);

test('a full disk is a refusal, a mistake in our own SQL is none', () => {
  const file = new Database(':memory:');
  file.exec('CREATE TABLE line (text TEXT)');
  file.pragma('max_page_count = 2');
  const thrownBy = (sql: string): unknown => {
    try {
      file.exec(sql);
    } catch (error) {
      return error;
    }
    return null;
  };
  expect(storageRefusal(thrownBy('INSERT INTO line VALUES (hex(zeroblob(100000)))'))).toMatchObject({
    code: 'disk-full',
  });
  expect(storageRefusal(thrownBy('SELECT * FROM nowhere'))).toBeNull();
  file.close();
});
