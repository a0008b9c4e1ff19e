import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNetworkFolder, isNetworkType, isShareName } from '#core/db/network-folder.ts';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';

test('shares are told from local disks', () => {
  expect([0x6969, 0xff534d42, -11317950, 0x65735546].map(isNetworkType)).toEqual([true, true, true, true]);
  expect([0xef53, 0x01021994, 0x58465342, 0x5346544e].map(isNetworkType)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['\\\\server\\台账', '\\\\?\\UNC\\server\\台账'].map(isShareName)).toEqual([true, true]);
  expect(['E:\\台账', '\\\\?\\E:\\台账', '\\\\.\\pipe\\x', '/mnt/x'].map(isShareName)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isNetworkFolder(tmpdir())).toBe(false);
  expect(isNetworkFolder('/nowhere')).toBe(false);
});

test('on a share there is no write-ahead log, also for a registry that had one; commits are forced to the disk', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  const modeOf = async (isOnShare: boolean) => {
    const file = await openRegistry(dataDir, 'write', isOnShare);
    await file.kysely.selectFrom('building').select('id').execute();
    const mode = file.reader.pragma('journal_mode', { simple: true });
    const log = existsSync(`${registryPath(dataDir)}-wal`);
    expect(file.connection.pragma('synchronous', { simple: true })).toBe(2);
    file.connection.exec("INSERT INTO setting (id, value) VALUES (hex(randomblob(8)), '1')");
    expect(file.reader.prepare('SELECT count(*) FROM setting').pluck().get()).toBeGreaterThan(0);
    await file.close();
    return [mode, log];
  };
  expect(await modeOf(false)).toEqual(['wal', true]);
  expect(await modeOf(true)).toEqual(['delete', false]);
  expect(await modeOf(false)).toEqual(['wal', true]);
  rmSync(dataDir, { recursive: true, force: true });
});
