import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeCore } from '#core/core.ts';
import { openTestCore, refusalOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

const disk = mkdtempSync(join(tmpdir(), 'louyu-disk-'));
/** A disk of sixteen megabytes, where this system lets us mount one. */
const isMounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]).status === 0;
if (!isMounted)
  console.warn('Skipped “a full disk”: mounting a small disk needs Linux and the right to mount.');
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const filler = join(disk, 'filler');
function fillBut(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}
const makeRoom = () => rmSync(filler, { force: true });

const paste = (app: TestCore, rows: number) =>
  app.client.firm.edit({
    create: Array.from({ length: rows }, (_, i) => ({ name: `公司 ${i}`, remark: '备注'.repeat(50) })),
  });
const namesOf = async (app: TestCore) => rowsOf(await app.client.building.table({})).map(({ name }) => name);

describe.skipIf(!isMounted)('a full disk', () => {
  let app: TestCore;
  beforeAll(async () => {
    mkdirSync(join(disk, 'data'));
    app = await openTestCore({}, join(disk, 'data'));
    await app.client.building.edit({ create: [{ name: '甲楼' }] });
  });
  afterAll(() => app[Symbol.asyncDispose]());

  test('is told in one sentence, and what was there before is there after', async () => {
    fillBut(300_000);
    expect(await refusalOf(paste(app, 20_000))).toBe('disk-full');
    expect(rowsOf(await app.client.firm.table({}))).toEqual([]);
    makeRoom();
    await app.client.building.edit({ create: [{ name: '乙楼' }] });
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼']);
    expect(await app.client.backup.verify()).toEqual({ ok: true, problems: [] });
  });

  test('makes no half copy, and is said in the state of the copies', async () => {
    await paste(app, 2_000);
    fillBut(100_000);
    expect(await refusalOf(app.client.backup.make())).toBe('disk-full');
    expect(readdirSync(app.core.backups.folder)).toEqual([]);
    expect(await app.client.backup.status()).toMatchObject({ failure: { code: 'disk-full' }, backups: [] });
    makeRoom();
    await app.client.backup.make();
    expect(await app.client.backup.status()).toMatchObject({ failure: null, backups: [{}] });
  });

  test('stops a restore before anything has changed', async () => {
    const { file } = await app.client.backup.make();
    await app.client.building.edit({ create: [{ name: '丙楼' }] });
    fillBut(200_000);
    expect(await refusalOf(app.client.backup.restore({ file }))).toBe('disk-full');
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼', '丙楼']);
    makeRoom();
  });

  test('still lets the registry be closed and opened, with every command that was answered', async () => {
    await app.client.building.edit({ create: [{ name: '丁楼' }] });
    fillBut(0);
    await closeCore(app.core);
    makeRoom();
    app = await openTestCore({}, join(disk, 'data'));
    expect(await namesOf(app)).toEqual(['甲楼', '乙楼', '丙楼', '丁楼']);
  });
});
