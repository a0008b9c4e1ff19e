import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockPath, lockRegistry } from '#core/db/registry-lock.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const noon = new Date('2026-09-30T12:00:00');
const evening = new Date('2026-09-30T18:00:00');

test('the second writer is refused with the name of the first, and gets the place once it is given back', () => {
  const unlock = lockRegistry(dataDir, 'Louyu', noon);
  expect(() => lockRegistry(dataDir, 'louyu import', evening)).toThrow(
    expect.objectContaining({
      code: 'registry-locked',
      params: { holder: `Louyu (${hostname()})`, since: '2026-09-30 12:00' },
    }),
  );
  unlock();
  lockRegistry(dataDir, 'louyu import', evening)();
});

test('giving the place back twice does not take it from the next writer', () => {
  const unlock = lockRegistry(dataDir, 'Louyu', noon);
  unlock();
  const unlockNext = lockRegistry(dataDir, 'louyu import', evening);
  unlock();
  expect(() => lockRegistry(dataDir, 'louyu undo', evening)).toThrow(
    expect.objectContaining({ code: 'registry-locked' }),
  );
  unlockNext();
});

test('a writer that was killed holds the place no longer', async () => {
  const held = `
    import Database from 'better-sqlite3';
    const lock = new Database(${JSON.stringify(lockPath(dataDir))});
    lock.exec('BEGIN IMMEDIATE');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', held], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => createInterface({ input: other.stdout }).once('line', resolve));
  expect(() => lockRegistry(dataDir, 'Louyu', noon)).toThrow(
    expect.objectContaining({ code: 'registry-locked' }),
  );
  const gone = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await gone;
  lockRegistry(dataDir, 'Louyu', noon)();
});

test('a folder that is not there is refused', () => {
  expect(() => lockRegistry(join(dataDir, 'nowhere'), 'Louyu', noon)).toThrow(
    expect.objectContaining({ code: 'folder-not-writable' }),
  );
});
