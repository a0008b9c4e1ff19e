import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert as assertProperty, asyncProperty, constantFrom, double, nat, pre, record } from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '#core/backup/backup-folder.ts';
import { inspectCopy } from '#core/backup/inspect-copy.ts';
import { closeCore, openCore } from '#core/core.ts';
import { registryPath } from '#core/db/registry-file.ts';
import { openTestCore } from '#test/support/test-core.ts';
import { damageFile } from '../../faults/support/damage.ts';

const PORTS = {
  now: () => new Date('2026-09-30T15:00:00'),
  actor: null,
  printPdf: async () => new Uint8Array(),
};
const ANY_DAMAGE = record({
  what: constantFrom('bit', 'zeros', 'cut'),
  at: double({ min: 0, max: 1, noNaN: true }),
  extent: nat(20_000),
});

let dataDir: string;
let first: string;
let second: string;
const kept = (path: string) => `${path}.kept`;

/** A closed registry with rows, and two copies of it. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'louyu-'));
  const app = await openTestCore({}, dataDir);
  const create = Array.from({ length: 200 }, (_, i) => ({
    name: `公司 ${i}`,
    contact: '张三',
    staffCount: i,
  }));
  await app.client.firm.edit({ create });
  first = (await app.client.backup.make()).file;
  await app.client.building.edit({ create: [{ name: '甲楼' }] });
  second = (await app.client.backup.make()).file;
  await closeCore(app.core);
  for (const path of [registryPath(dataDir), first, second]) copyFileSync(path, kept(path));
});
beforeEach(restoreAll);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function restoreAll(): void {
  for (const path of [registryPath(dataDir), first, second]) copyFileSync(kept(path), path);
}

async function refusalOf(mode: 'read' | 'write'): Promise<unknown> {
  try {
    await closeCore(await openCore(dataDir, mode, PORTS, 'test'));
    return 'opened';
  } catch (error) {
    return error;
  }
}

describe('whatever happens to the bytes of a closed registry', () => {
  test.each(['read', 'write'] as const)(
    'it is not opened (%s), and the newest good copy is named',
    async (mode) => {
      const property = asyncProperty(ANY_DAMAGE, async (damage) => {
        restoreAll();
        pre(damageFile(registryPath(dataDir), damage));
        expect(await refusalOf(mode)).toMatchObject({
          code: 'registry-damaged-copy',
          params: { file: second },
        });
      });
      await assertProperty(property, { numRuns: 25 });
    },
  );

  test('a copy that was damaged too is never the one that is named, nor put back', async () => {
    const property = asyncProperty(ANY_DAMAGE, async (damage) => {
      restoreAll();
      pre(damageFile(second, damage));
      expect(await inspectCopy(second)).not.toEqual([]);
      writeFileSync(registryPath(dataDir), 'gone');
      expect(await refusalOf('write')).toMatchObject({
        code: 'registry-damaged-copy',
        params: { file: first },
      });
    });
    await assertProperty(property, { numRuns: 10 });
  });

  test('a file of no length is no new registry where there were copies', async () => {
    writeFileSync(registryPath(dataDir), '');
    for (const mode of ['read', 'write'] as const)
      expect(await refusalOf(mode)).toMatchObject({ code: 'registry-damaged-copy' });
  });

  test('a file that is gone is no new registry where there were copies, and can be put back', async () => {
    rmSync(registryPath(dataDir));
    for (const mode of ['read', 'write'] as const)
      expect(await refusalOf(mode)).toMatchObject({
        code: 'registry-missing-copy',
        params: { file: second },
      });
    const core = await openCore(dataDir, 'write', PORTS, 'test', {});
    expect(core.recovered).toMatchObject({ at: '2026-09-30T12:00:00', damaged: null });
    expect(core.file.reader.prepare('SELECT count(*) FROM firm').pluck().get()).toBe(200);
    await closeCore(core);
  });

  test('another registry that somebody put in its place is opened', async () => {
    const other = await openTestCore({ now: () => new Date('2026-09-29T09:00:00') });
    await other.client.building.edit({ create: [{ name: '别处的楼' }] });
    await closeCore(other.core);
    copyFileSync(registryPath(other.dataDir), registryPath(dataDir));
    expect(await refusalOf('write')).toBe('opened');
    rmSync(other.dataDir, { recursive: true, force: true });
  });

  test('the copies that were there are still listed, each with the sum of its bytes in its name', () => {
    expect(listBackups(join(dataDir, 'backups')).map(({ path }) => path)).toEqual([second, first]);
  });
});
