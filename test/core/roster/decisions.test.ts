import { describe, expect, test } from 'vitest';
import type { Preview } from '#shared/contract/roster.ts';
import type { ImportDecisions } from '#shared/contract/roster-decisions.ts';
import { openTestCore, refusalOf, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, CODES, FIVE_FIRMS, importFiles, linesOf, preview } from './a-roster.ts';

const NONE: ImportDecisions = { files: {}, forms: {}, values: {}, firms: [] };
const HEAD = ['单位名称', '统一社会信用代码', '楼层', '房号', '企业类型', '租金', '负责人'];
const LINES = [
  ['上海智联信息有限公司', CODES[0] ?? null, '8', '801', '内资', '5000', '王敏'],
  ['上海凯旋贸易有限公司', CODES[1] ?? null, '9', '901', '私营', '6000', '李强'],
];
const month = (name: string) => aRosterFile(LINES, { head: HEAD, name });

function revise({ client }: TestCore, { previewId }: Preview, decisions: Partial<ImportDecisions>) {
  return resultOf(client.roster.revise({ previewId, decisions: { ...NONE, ...decisions } }));
}

const sheetOf = ({ files }: Preview) => files[0]?.sheets[0];
const columnOf = (found: Preview, key: string) =>
  sheetOf(found)?.columns.find((column) => column.key === key);

describe('deciding what a form means', () => {
  test('an expired dry run, an unknown field or an impossible choice is refused', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [month('三月.xlsx')]);
    expect(await refusalOf(revise(app, { ...found, previewId: 'none' }, {}))).toBe('preview-expired');
    const wrong = { columns: { 租金: 'rent' as never }, merge: {} };
    await expect(revise(app, found, { forms: { x: wrong } })).rejects.toThrow();
    await expect(revise(app, found, { values: { kind: { 内资: 'branch' } } })).rejects.toThrow();
  });

  test('what is decided is recognised and compared again, and remembered once it is written', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [month('三月.xlsx')]);
    expect(columnOf(found, '租金')).toMatchObject({ field: null, reason: 'unknown', sample: '5000' });
    expect(sheetOf(found)?.wordings).toMatchObject([{ wording: '内资', by: 'unknown' }, { by: 'rule' }]);
    const fingerprint = sheetOf(found)?.fingerprint ?? '';
    const form = {
      columns: { 租金: 'custom:月租金', 负责人: 'legalRepresentative' } as const,
      merge: { 房号: 'never' } as const,
    };
    const decided = await revise(app, found, {
      forms: { [fingerprint]: form },
      values: { kind: { 内资: 'private' } },
    });
    expect(columnOf(decided, '租金')).toMatchObject({ field: 'custom:月租金', reason: 'decided' });
    expect(columnOf(decided, '房号')).toMatchObject({ merge: 'never' });
    expect(sheetOf(decided)).toMatchObject({
      decided: form,
      remembered: null,
      wordings: [{ by: 'decided' }, {}],
    });
    expect((await app.client.roster.remembered()).decisions).toEqual([]);
    await resultOf(app.client.roster.apply({ previewId: decided.previewId }));
    expect(rowsOf(await app.client.firm.table({}))[0]).toMatchObject({
      kind: 'private',
      legalRepresentative: '王敏',
    });

    await app.restart();
    const next = await preview(app, [month('四月.xlsx')]);
    expect(next.diff).toMatchObject({ unchanged: 2 });
    expect(sheetOf(next)).toMatchObject({ decided: form, remembered: { decidedAt: expect.any(String) } });
    const { decisions } = await app.client.roster.remembered();
    expect(decisions.map(({ about }) => about.kind).toSorted()).toEqual(['form', 'value']);
    expect(decisions).toContainEqual(
      expect.objectContaining({
        about: { kind: 'form', fingerprint, file: '三月.xlsx', sheet: '名册', form },
      }),
    );
  });

  test('the same decisions again are no new command; forgetting asks again, undo remembers again', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [month('三月.xlsx')]);
    const decisions = { values: { kind: { 内资: 'private' } } };
    const { previewId } = await revise(app, found, decisions);
    await resultOf(app.client.roster.apply({ previewId }));
    const again = await revise(app, await preview(app, [month('四月.xlsx')]), decisions);
    expect(await resultOf(app.client.roster.apply(again))).toMatchObject({ entry: null });
    const commands = async () =>
      (await app.client.history.list({ limit: 10 })).entries.map(({ command }) => command);
    expect(await commands()).toEqual(['roster.apply', 'roster.remember']);

    const [one] = (await app.client.roster.remembered()).decisions;
    await app.client.roster.forget({ ids: [one?.id ?? ''] });
    expect(sheetOf(await preview(app, [month('五月.xlsx')]))?.wordings[0]).toMatchObject({ by: 'unknown' });
    await app.client.history.undo();
    expect(sheetOf(await preview(app, [month('五月.xlsx')]))?.wordings[0]).toMatchObject({ by: 'decided' });
  });

  test('taking the import back does not unlearn what was decided', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [month('三月.xlsx')]);
    const { previewId } = await revise(app, found, { values: { kind: { 内资: null } } });
    await resultOf(app.client.roster.apply({ previewId }));
    await app.client.history.undo();
    expect(rowsOf(await app.client.firm.table({}))).toEqual([]);
    expect((await app.client.roster.remembered()).decisions).toHaveLength(1);
  });
});

describe('deciding about one file', () => {
  const text = '恒信大厦入驻企业名册\n单位名称,房号\n上海智联信息有限公司,801\n小计,1\n';

  test('an encoding that was guessed wrong can be chosen, and says how much it cannot read', async () => {
    await using app = await openTestCore();
    const big5 = Buffer.concat([
      Buffer.from('name,'),
      Buffer.from([0xa4, 0xa4, 0xa4, 0xe5]),
      Buffer.from(','),
    ]);
    const files = [new File([big5], '名册.csv')];
    const found = await preview(app, files);
    expect(found.files[0]).toMatchObject({ encoding: 'GB18030', unreadable: 0 });
    const chosen = (encoding: 'Big5' | 'UTF-8') =>
      revise(app, found, { files: { '名册.csv': { encoding, sheets: {} } } });
    expect((await chosen('Big5')).files[0]).toMatchObject({ encoding: 'Big5', unreadable: 0 });
    expect((await chosen('UTF-8')).files[0]?.unreadable).toBeGreaterThan(0);
  });

  test('lines are shown as they were judged, and judged otherwise when a person says so', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [new File([text], '名册.csv')]);
    const sheet = sheetOf(found)?.name ?? '';
    const ask = { file: '名册.csv', sheet };
    const { lines } = await app.client.roster.lines({ previewId: found.previewId, ...ask });
    expect(lines.map(({ row, header, skipped }) => [row, header, skipped])).toEqual([
      [1, false, 'title'],
      [2, true, null],
      [3, false, null],
      [4, false, 'total'],
    ]);
    const own = { takeLines: [4], skipLines: [3] };
    const decided = await revise(app, found, { files: { '名册.csv': { sheets: { [sheet]: own } } } });
    expect((await linesOf(app, decided)).map(({ name }) => name)).toEqual(['小计']);
    const unknown = app.client.roster.lines({ previewId: found.previewId, file: '别的.csv', sheet });
    expect(await refusalOf(unknown)).toBe('preview-expired');
  });

  test('two files of one name are told apart', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [new File([text], '名册.csv'), new File([text], '名册.csv')]);
    expect(found.files.map(({ key }) => key)).toEqual(['名册.csv', '名册.csv (2)']);
    const sheet = sheetOf(found)?.name ?? '';
    const decided = await revise(app, found, {
      files: { '名册.csv (2)': { sheets: { [sheet]: { take: false } } } },
    });
    expect(decided.files.map(({ sheets }) => sheets[0]?.taken)).toEqual([true, false]);
    expect(decided.diff).toMatchObject({ added: 1, duplicate: 0 });
  });
});

describe('answering whether it is the same firm', () => {
  const renamed = FIVE_FIRMS.with(0, ['上海智联信息网络有限公司', null, '8', '801室', 20, 0, null]);

  async function ask(app: TestCore) {
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const found = await preview(app, [aRosterFile(renamed)]);
    const [line] = await linesOf(app, found);
    expect(line).toMatchObject({ result: 'conflict', sameFirm: { answer: null } });
    const { name, building, sameFirm } = line ?? {};
    return { found, about: { name: name ?? '', building: building ?? '', firmId: sameFirm?.firmId ?? '' } };
  }

  test.each([
    [true, { added: 0, updated: 1 }, 5],
    [false, { added: 1, updated: 0 }, 6],
  ])('%s is applied and never asked again', async (same, written, firms) => {
    await using app = await openTestCore();
    const { found, about } = await ask(app);
    const decided = await revise(app, found, { firms: [{ ...about, same }] });
    expect(await resultOf(app.client.roster.apply(decided))).toMatchObject(written);
    expect(rowsOf(await app.client.firm.table({}))).toHaveLength(firms);
    expect((await preview(app, [aRosterFile(renamed)])).diff.conflict).toBe(0);
    expect((await app.client.roster.remembered()).decisions).toMatchObject([
      { about: { kind: 'firm', same } },
    ]);
  });

  test('an answer that was remembered can be taken back in the next import', async () => {
    await using app = await openTestCore();
    const { found, about } = await ask(app);
    const { previewId } = await revise(app, found, { firms: [{ ...about, same: false }] });
    const skip = (await linesOf(app, { ...found, previewId })).map(({ key }) => key);
    await resultOf(app.client.roster.apply({ previewId, skip }));
    const next = await preview(app, [aRosterFile(renamed)]);
    expect(next.diff).toMatchObject({ conflict: 0, added: 1 });
    const asked = await revise(app, next, { firms: [{ ...about, same: null }] });
    expect(asked.diff).toMatchObject({ conflict: 1, added: 0 });
    await resultOf(app.client.roster.apply({ previewId: asked.previewId }));
    expect((await app.client.roster.remembered()).decisions).toEqual([]);
  });
});
