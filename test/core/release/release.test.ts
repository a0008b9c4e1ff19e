import { appendFileSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { A_RELEASE, exportRegister } from '#test/core/exchange/an-export.ts';
import { aRosterFile, FIVE_FIRMS, importFiles } from '#test/core/roster/a-roster.ts';
import { openTestCore, refusalOf, resultOf } from '#test/support/test-core.ts';

describe('what leaves the office', () => {
  test('is written down: number, moment, who, what, how much, for what, to whom', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    await exportRegister(app, { mask: 'names' });
    const { entries, unreadable } = await app.client.release.list();
    expect(unreadable).toBe(0);
    expect(entries).toEqual([
      {
        number: '2026-0001',
        at: new Date('2026-09-30T12:00:00').toISOString(),
        actor: '王芳',
        name: '入驻单位登记表-2026-09-30.xlsx',
        level: 'names',
        purpose: '季度统计',
        receiver: '街道党群办',
        copies: 1,
        rows: 5,
      },
    ]);
  });

  test('is numbered through the year and listed the newest first; a new year begins with 1', async () => {
    let now = new Date('2026-12-31T12:00:00');
    await using app = await openTestCore({ now: () => now });
    await exportRegister(app);
    await exportRegister(app);
    now = new Date('2027-01-01T12:00:00');
    await exportRegister(app);
    const { entries } = await app.client.release.list();
    expect(entries.map(({ number }) => number)).toEqual(['2027-0001', '2026-0002', '2026-0001']);
  });

  test('stays written down when the command before it is undone, and after a restart', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    await exportRegister(app);
    await app.client.history.undo();
    await app.restart();
    expect((await app.client.release.list()).entries).toHaveLength(1);
  });

  test('is not made without purpose or receiver', async () => {
    await using app = await openTestCore();
    const release = { ...A_RELEASE, purpose: ' ' };
    await expect(resultOf(app.client.exchange.register({ release }))).rejects.toThrow();
    expect((await app.client.release.list()).entries).toEqual([]);
  });

  test('is refused with one sentence where it cannot be written down', async () => {
    await using app = await openTestCore();
    await mkdir(join(app.dataDir, 'releases.jsonl'));
    expect(await refusalOf(resultOf(app.client.exchange.register({ release: A_RELEASE })))).toBe(
      'release-not-recorded',
    );
  });

  test('a line that a power cut broke is told of, costs no other, and no number twice', async () => {
    await using app = await openTestCore();
    await exportRegister(app);
    const path = join(app.dataDir, 'releases.jsonl');
    appendFileSync(path, '{"number":"2026-00');
    await exportRegister(app);
    const { entries, unreadable } = await app.client.release.list();
    expect(entries.map(({ number }) => number)).toEqual(['2026-0002', '2026-0001']);
    expect(unreadable).toBe(1);
    expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true);
  });

  test('in several copies is a file for each, named and marked with its own number', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const release = { ...A_RELEASE, copies: 2, watermark: true };
    const { fileId, name } = await resultOf(app.client.exchange.register({ release }));
    expect(name).toBe('入驻单位登记表-2026-09-30.zip');
    const bytes = Buffer.from(await (await app.client.exchange.file({ fileId })).file.arrayBuffer());
    expect(bytes.includes('入驻单位登记表-2026-09-30-2026-0001-1.xlsx')).toBe(true);
    expect(bytes.includes('入驻单位登记表-2026-09-30-2026-0001-2.xlsx')).toBe(true);
  });
});
