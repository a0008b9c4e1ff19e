import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

async function namesOf(app: TestCore): Promise<unknown[]> {
  return rowsOf(await app.client.building.table({})).map(({ name }) => name);
}

const addBuilding = (app: TestCore, name: string) => app.client.building.edit({ create: [{ name }] });

describe('a copy of the registry', () => {
  test('is a whole registry of its own, and nothing half-made lies beside it', async () => {
    await using app = await openTestCore();
    await addBuilding(app, '甲楼');
    const { file, firms, sha256 } = await app.client.backup.make();
    expect([firms, sha256.length]).toEqual([0, 64]);
    expect(readdirSync(app.core.backups.folder)).toEqual([
      expect.stringMatching(/^registry-2026-09-30T12-00-00-asked-[0-9a-f]{8}\.louyu$/),
    ]);
    const copy = new Database(file, { readonly: true });
    expect(copy.prepare('SELECT name FROM building').pluck().all()).toEqual(['甲楼']);
    copy.close();
  });

  test('of the same second gets a name of its own', async () => {
    await using app = await openTestCore();
    await app.client.backup.make();
    await app.client.backup.make();
    expect((await app.client.backup.status()).backups).toHaveLength(2);
  });

  test('is made by itself only when something was written since the last one, also across a restart', async () => {
    await using app = await openTestCore();
    await addBuilding(app, '甲楼');
    const count = async () => {
      await app.core.backups.makeIfChanged('regular');
      return (await app.client.backup.status()).backups.length;
    };
    expect([await count(), await count()]).toEqual([1, 1]);
    await app.restart();
    expect(await count()).toBe(1);
    await app.client.history.undo();
    expect(await count()).toBe(2);
  });

  test('that cannot be made says why, and work goes on', async () => {
    await using app = await openTestCore();
    writeFileSync(app.core.backups.folder, 'a file where the folder should be');
    await addBuilding(app, '甲楼');
    await app.core.backups.makeIfChanged('regular');
    expect(await refusalOf(app.client.backup.make())).toBe('folder-not-writable');
    expect(await app.client.backup.status()).toMatchObject({
      backups: [],
      isChanged: true,
      failure: { code: 'folder-not-writable' },
    });
    await addBuilding(app, '乙楼');
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼']);
  });
});

describe('the second place', () => {
  test('must be a folder that is there', async () => {
    await using app = await openTestCore();
    const set = (folder: string) => app.client.backup.setSecondFolder({ folder });
    expect(await refusalOf(set(join(app.dataDir, 'nowhere')))).toBe('folder-not-writable');
    expect(await refusalOf(set('backups'))).toBe('folder-not-writable');
  });

  test('gets every copy from then on, until it is taken away or unset', async () => {
    await using app = await openTestCore();
    const folder = mkdtempSync(join(tmpdir(), 'louyu-stick-'));
    await app.client.backup.setSecondFolder({ folder });
    await app.client.backup.make();
    expect(readdirSync(folder)).toEqual(readdirSync(app.core.backups.folder));
    expect((await app.client.backup.status()).second).toMatchObject({ folder, last: '2026-09-30T12:00:00' });

    rmSync(folder, { recursive: true });
    await app.client.backup.make();
    expect(await app.client.backup.status()).toMatchObject({
      failure: null,
      second: { failure: { code: 'folder-not-writable' } },
    });

    await app.client.backup.setSecondFolder({ folder: null });
    await app.client.backup.make();
    expect((await app.client.backup.status()).second).toBeNull();
  });

  test('keeps files of others', async () => {
    let minute = 0;
    const now = () => new Date(2026, 8, 30, 9, minute++);
    await using app = await openTestCore({ now });
    const folder = join(app.dataDir, 'stick');
    mkdirSync(folder);
    writeFileSync(join(folder, '照片.jpg'), 'x');
    await app.client.backup.setSecondFolder({ folder });
    for (let i = 0; i < 20; i++) await app.core.backups.make('regular');
    expect(readdirSync(folder)).toContain('照片.jpg');
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

describe('putting a copy back', () => {
  test('is refused for a file that is no registry or is damaged, and nothing changes', async () => {
    await using app = await openTestCore();
    await addBuilding(app, '甲楼');
    const { file } = await app.client.backup.make();
    const bad = join(app.dataDir, 'bad.louyu');
    for (const content of ['not a registry', '', 'SQLite format 3\0'.padEnd(8192, 'x')]) {
      writeFileSync(bad, content);
      expect(await refusalOf(app.client.backup.compare({ file: bad }))).toBe('backup-unsound');
      expect(await refusalOf(app.client.backup.restore({ file: bad }))).toBe('backup-unsound');
    }
    expect(await refusalOf(app.client.backup.restore({ file: `${file}x` }))).toBe('backup-unsound');
    expect(await namesOf(app)).toEqual(['甲楼']);
    expect((await app.client.backup.status()).backups).toHaveLength(1);
  });

  test('tells before what it would take away', async () => {
    await using app = await openTestCore();
    await addBuilding(app, '甲楼');
    const { file } = await app.client.backup.make();
    await addBuilding(app, '乙楼');
    expect(await app.client.backup.compare({ file })).toMatchObject({
      now: { buildings: 2 },
      inCopy: { buildings: 1 },
      steps: 1,
      newest: [{ command: 'building.edit' }],
      isOther: false,
    });
  });

  test('puts back every row and the undo of that time; putting back what was kept undoes it', async () => {
    await using app = await openTestCore();
    await addBuilding(app, '甲楼');
    const { file } = await app.client.backup.make();
    await addBuilding(app, '乙楼');
    const { kept } = await app.client.backup.restore({ file });
    expect(await namesOf(app)).toEqual(['甲楼']);
    await app.client.history.undo();
    expect(await namesOf(app)).toEqual([]);
    await app.client.backup.restore({ file: kept });
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼']);
    await app.restart();
    await addBuilding(app, '丙楼');
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼', '丙楼']);
    expect(await app.client.backup.verify()).toEqual({ ok: true, problems: [] });
  });

  test('tells every page that any row may be another one', async () => {
    await using app = await openTestCore();
    const { file } = await app.client.backup.make();
    const changes = await app.client.setup.changes();
    const next = changes.next();
    await app.client.backup.restore({ file });
    expect(await next).toMatchObject({ value: { tables: expect.arrayContaining(['partyOrg']) } });
  });
});
