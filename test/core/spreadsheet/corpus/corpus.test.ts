import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorkbookInWorker } from '#core/spreadsheet/read-workbook-in-worker.ts';
import { SpreadsheetError } from '#core/spreadsheet/spreadsheet-error.ts';
import { hostileFiles } from './hostile.ts';
import { brokenFiles, misnamedFiles, type OddFile } from './mutations.ts';
import { readOddFile } from './read-odd-file.ts';

/** What is different about objects after a file that tried to change them all. */
const pollution = (): unknown[] => [Object.keys(Object.prototype), ({} as Record<string, unknown>).polluted];

async function countEnds(files: Iterable<OddFile>): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (const file of files) {
    const end = await readOddFile(file);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return ends;
}

describe('broken files end with a result or with one reason', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  test.each([1, 2, 3])('files cut off, overwritten, spliced and made of noise, seed %i', async (seed) => {
    const ends = await countEnds(brokenFiles(seed, 3));
    expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(102);
    expect(ends.get('damaged')).toBeGreaterThan(10);
    expect(pollution()).toEqual([[], undefined]);
  });

  test('good files under any ending are read, or refused as what they are not', async () => {
    const ends = await countEnds(misnamedFiles());
    expect([...ends.keys()].sort()).toEqual(['not-a-workbook', 'read']);
    expect(ends.get('read')).toBeGreaterThan(40);
  });
});

describe('a file that the library never ends with', () => {
  test('a chain of sectors that goes in a circle costs its time limit, and the next file is read', async () => {
    const moved = [...brokenFiles(1_030, 3)].filter(({ what }) => what === 'xls with a piece moved');
    const read = (file: OddFile, timeoutMs: number) =>
      readWorkbookInWorker(file.bytes, file.fileName, { timeoutMs }).then(
        () => 'read',
        (error: unknown) => (error instanceof SpreadsheetError ? error.code : `fault: ${error}`),
      );
    const ends: string[] = [];
    for (const file of moved) ends.push(await read(file, 2_000));
    expect(ends).toContain('time-limit');
    const bytes = Buffer.from('单位名称,联系人,楼层\n海拓公司,王敏,8\n');
    expect(await read({ what: 'a good file', fileName: '名册.csv', bytes }, 60_000)).toBe('read');
  });
});

describe('hostile files', () => {
  const asked: string[] = [];
  let server: Server;
  let url = '';

  beforeAll(async () => {
    server = createServer(({ url: path }, answer) => {
      asked.push(path ?? '');
      answer.end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test('each ends in its thread with a result or one reason; nothing is fetched, written or changed', async () => {
    const ends: Record<string, string> = {};
    for (const { what, fileName, bytes } of hostileFiles(url)) {
      ends[what] = await readWorkbookInWorker(bytes, fileName, { timeoutMs: 60_000 }).then(
        ({ sheets }) => sheets.map(({ kind }) => kind).join(),
        (error: unknown) => (error instanceof SpreadsheetError ? error.code : `fault: ${error}`),
      );
    }
    expect(Object.values(ends).filter((end) => /^fault|limit/.test(end))).toEqual([]);
    expect(ends).toMatchObject({
      '200 MB of zeros, honestly declared': 'zip-bomb',
      '200 MB of zeros that declare 1 KB': 'damaged',
      'what looks encrypted': 'encrypted',
      'formulas that fetch and run': 'table',
      'headings that every object has': 'table',
      'labels of a form that every object has': 'form',
    });
    expect(asked).toEqual([]);
    expect(existsSync(resolve('../../louyu-outside.txt')) || existsSync('/tmp/louyu-outside.txt')).toBe(
      false,
    );
    expect(pollution()).toEqual([[], undefined]);
  }, 120_000);
});
