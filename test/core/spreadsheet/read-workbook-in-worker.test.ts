import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { readWorkbookInWorker } from '#core/spreadsheet/read-workbook-in-worker.ts';
import type { ReadProgress } from '#core/spreadsheet/worker-protocol.ts';

function aRoster(firms: number): Buffer {
  const lines = Array.from({ length: firms }, (_, i) => [
    `上海海拓${i + 1}号贸易有限公司`,
    i,
    `${(i % 30) + 1}F`,
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['企业名称', '员工人数', '楼层'], ...lines]), '名册');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }));
}

describe('reading in a thread of its own', () => {
  test('all rows come back in order, although they are handed over in parts', async () => {
    const { sheets } = await readWorkbookInWorker(aRoster(4_500), '名册.xlsx');
    expect(sheets[0]?.rows).toHaveLength(4_500);
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual(Array.from({ length: 4_500 }, (_, i) => i + 2));
  });

  test('the caller’s bytes stay usable', async () => {
    const bytes = aRoster(2);
    await readWorkbookInWorker(bytes, '名册.xlsx');
    const again = await readWorkbookInWorker(bytes, '名册.xlsx');
    expect(again.sheets[0]?.rows).toHaveLength(2);
  });

  test('progress goes from reading over recognising to handing over', async () => {
    const phases: ReadProgress[] = [];
    await readWorkbookInWorker(aRoster(2_500), '名册.xlsx', {
      onProgress: (progress) => phases.push(progress),
    });
    expect(phases).toEqual([
      { phase: 'reading', done: 0, total: 1 },
      { phase: 'recognising', done: 0, total: 1 },
      { phase: 'handing-over', done: 2_000, total: 2_500 },
      { phase: 'handing-over', done: 2_500, total: 2_500 },
    ]);
  });

  test('decisions reach the recognition', async () => {
    const [sheet] = (await readWorkbookInWorker(aRoster(2), '名册.xlsx')).sheets;
    const columns = { 员工人数: 'custom:座位数' } as const;
    const forms = { [sheet?.fingerprint ?? '']: { columns, merge: {} } };
    const decided = await readWorkbookInWorker(aRoster(2), '名册.xlsx', { decisions: { forms } });
    expect(decided.sheets[0]?.rows[1]?.custom).toEqual({ 座位数: '1' });
  });

  test('a refused file is refused with its code from the thread', async () => {
    await expect(readWorkbookInWorker(Buffer.from('企业名称'), '名册.xlsx')).rejects.toMatchObject({
      name: 'SpreadsheetError',
      code: 'not-a-workbook',
      params: { file: '名册.xlsx' },
    });
  });

  test('a sheet named and headed __proto__ changes nothing outside the thread', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['企业名称', '__proto__', '联系人'],
        ['海拓公司', 'x', '王敏'],
      ]),
      '__proto__',
    );
    const bytes = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }));
    const { sheets } = await readWorkbookInWorker(bytes, '名册.xlsx');
    expect(sheets[0]?.rows[0]?.values).toEqual({ name: '海拓公司', contact: '王敏' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('limits', () => {
  test('a thread that takes longer than allowed is ended', async () => {
    await expect(readWorkbookInWorker(aRoster(20_000), '名册.xlsx', { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'time-limit',
      params: { file: '名册.xlsx', seconds: 1 },
    });
  });

  test('a thread that needs more memory than allowed is ended, and the next file is read', async () => {
    const options = { maxOldGenerationMb: 24 };
    await expect(readWorkbookInWorker(aRoster(60_000), '名册.xlsx', options)).rejects.toMatchObject({
      code: 'memory-limit',
      params: { file: '名册.xlsx', megabytes: 24 },
    });
    expect((await readWorkbookInWorker(aRoster(3), '名册.xlsx')).sheets[0]?.rows).toHaveLength(3);
  });

  test('a cancelled reading ends as such, also when it was cancelled before', async () => {
    const cancel = new AbortController();
    const reading = readWorkbookInWorker(aRoster(20_000), '名册.xlsx', { signal: cancel.signal });
    cancel.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await expect(
      readWorkbookInWorker(aRoster(1), '名册.xlsx', { signal: cancel.signal }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
