import { describe, expect, test } from 'vitest';
import type { Preview } from '#shared/contract/roster.ts';
import type { ImportDecisions } from '#shared/contract/roster-decisions.ts';
import { openTestCore, refusalOf, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, CODES, HEAD, linesOf, preview } from './a-roster.ts';

const ROSTER = aRosterFile([
  ['上海智联信息有限公司', CODES[0] ?? null, '8', '801', 20, 3, null],
  [null, CODES[1] ?? null, '9', '901', 30, 0, null],
]);
const SHEET = { file: '名册.xlsx', sheet: '名册' };

type SheetDecision = NonNullable<ImportDecisions['files'][string]>['sheets'][string];

function correct({ client }: TestCore, { previewId }: Preview, sheet: SheetDecision): Promise<Preview> {
  const files = { [SHEET.file]: { sheets: { [SHEET.sheet]: sheet } } };
  return resultOf(
    client.roster.revise({ previewId, decisions: { files, forms: {}, values: {}, firms: [] } }),
  );
}

describe('correcting a roster before it is written', () => {
  test('a cell that no sheet can have, and an expired dry run, are refused', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [ROSTER]);
    await expect(correct(app, found, { cells: { 0: { A: '甲' } } })).rejects.toThrow();
    await expect(correct(app, found, { cells: { 3: { A1: '甲' } } })).rejects.toThrow();
    expect(await refusalOf(app.client.roster.table({ previewId: 'none', ...SHEET }))).toBe('preview-expired');
  });

  test('shows the lines as the file has them, with what comparing found', async () => {
    await using app = await openTestCore();
    const { previewId, files } = await preview(app, [ROSTER]);
    expect(files[0]?.sheets[0]?.columns.map(({ letter, header }) => `${letter} ${header}`)).toEqual(
      HEAD.map((header, index) => `${'ABCDEFG'[index]} ${header}`),
    );
    expect(rowsOf(await app.client.roster.table({ previewId, ...SHEET }))).toMatchObject([
      { id: '3', result: 'added', note: null, A: '上海智联信息有限公司', E: '20' },
      { id: '4', result: 'refused', A: null, B: CODES[1] },
    ]);
  });

  test('what is written into a cell is compared, and the registry gets it; the file keeps its own', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [ROSTER]);
    const fixed = await correct(app, found, { cells: { 4: { A: '上海凯旋贸易有限公司', F: '约3人' } } });
    expect(fixed.diff).toMatchObject({ added: 2, refused: 0 });
    expect((await linesOf(app, fixed)).map(({ name }) => name)).toContain('上海凯旋贸易有限公司');
    await resultOf(app.client.roster.apply({ previewId: fixed.previewId }));
    const firms = rowsOf(await app.client.firm.table({}));
    expect(firms.find(({ name }) => name === '上海凯旋贸易有限公司')).toMatchObject({ fullMembers: 3 });
    // Corrections are about this file only: nothing of them is remembered.
    expect((await app.client.roster.remembered()).decisions).toEqual([]);
  });

  test('two files of one name each show their own lines and what was found of them', async () => {
    await using app = await openTestCore();
    const other = aRosterFile([['上海汇川咨询有限公司', 'ABC', '10', '1001', 5, 0, null]]);
    const { previewId } = await preview(app, [ROSTER, other]);
    const tableOf = async (file: string) =>
      rowsOf(await app.client.roster.table({ previewId, file, sheet: SHEET.sheet }));
    expect(await tableOf('名册.xlsx')).toMatchObject([{ result: 'added' }, { result: 'refused' }]);
    expect(await tableOf('名册.xlsx (2)')).toMatchObject([
      { id: '3', A: '上海汇川咨询有限公司', result: 'added' },
    ]);
  });

  test('a line that is left out stays in sight, to be taken in again', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [ROSTER]);
    const left = await correct(app, found, { skipLines: [4] });
    expect(left.diff).toMatchObject({ added: 1, refused: 0 });
    const table = await app.client.roster.table({ previewId: left.previewId, ...SHEET });
    expect(rowsOf(table)[1]).toMatchObject({ id: '4', result: 'left-out' });
    expect((await correct(app, left, {})).diff).toMatchObject({ added: 1, refused: 1 });
  });
});
