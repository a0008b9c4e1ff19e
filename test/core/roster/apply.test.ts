import { describe, expect, test } from 'vitest';
import {
  openTestCore,
  refusalOf,
  resultOf,
  rowsOf,
  TEST_DAY,
  type TestCore,
} from '#test/support/test-core.ts';
import { aRosterFile, CODES, FIVE_FIRMS, importFiles, linesOf, preview } from './a-roster.ts';

async function firmsOf({ client }: TestCore, asOf?: string) {
  return rowsOf(await client.firm.table(asOf ? { asOf } : {}));
}

async function keysOf(app: TestCore, found: Awaited<ReturnType<typeof preview>>, name: string) {
  return (await linesOf(app, found)).filter((line) => line.name.includes(name)).map((line) => line.key);
}

describe('applying a dry run', () => {
  test('an unknown or already applied dry run is refused', async () => {
    await using app = await openTestCore();
    const { previewId } = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    expect(await refusalOf(resultOf(app.client.roster.apply({ previewId: 'none' })))).toBe('preview-expired');
    await resultOf(app.client.roster.apply({ previewId }));
    expect(await refusalOf(resultOf(app.client.roster.apply({ previewId })))).toBe('preview-expired');
  });

  test('a dry run is refused once the firms have changed, and nothing is written', async () => {
    await using app = await openTestCore();
    const { previewId } = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    await app.client.firm.edit({ create: [{ name: '新来的公司' }] });
    expect(await refusalOf(resultOf(app.client.roster.apply({ previewId })))).toBe('preview-expired');
    expect(await app.client.history.list({ limit: 10 })).toMatchObject({
      entries: [{ command: 'firm.edit' }],
    });
  });

  test('a decision about a line that the dry run does not have is refused', async () => {
    await using app = await openTestCore();
    const { previewId } = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    const wrong = app.client.roster.apply({ previewId, skip: ['名册.xlsx/名册/99'] });
    expect(await refusalOf(resultOf(wrong))).toBe('invalid-value');
    const right = app.client.roster.apply({ previewId, skip: ['名册.xlsx/名册/3'] });
    expect(await resultOf(right)).toMatchObject({ added: 4 });
  });

  test('a cancelled apply leaves no row and no entry', async () => {
    await using app = await openTestCore();
    const { previewId } = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    const abort = new AbortController();
    const cancelled = (async () => {
      const stream = await app.client.roster.apply({ previewId }, { signal: abort.signal });
      for await (const _ of stream) abort.abort();
    })();
    expect(await refusalOf(cancelled)).toBe('cancelled');
    expect(await firmsOf(app)).toEqual([]);
    expect((await app.client.history.list({ limit: 10 })).entries).toEqual([]);
  });

  test('makes building, firms and tenancies as one entry, and undo gives back the coverage of before', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS.slice(0, 2))]);
    const before = await app.client.coverage.summary({});
    const applied = await importFiles(app, [aRosterFile(FIVE_FIRMS.slice(1), { name: '次月.xlsx' })]);
    expect(applied).toMatchObject({ added: 3, updated: 0, movedOut: 0 });
    const { entries } = await app.client.history.list({ limit: 1 });
    expect(entries).toMatchObject([
      { id: applied.entry, command: 'roster.apply', params: { files: '次月.xlsx', added: 3, updated: 0 } },
    ]);
    const after = await app.client.coverage.summary({});
    expect(after.firms).toMatchObject({ total: 5, dueNotSetUp: 2, fewMembers: 2, noMembers: 1 });
    expect(after.byBuilding).toMatchObject([{ name: '恒信大厦', firms: { total: 5 }, staff: 110 }]);
    await app.client.history.undo();
    expect(await app.client.coverage.summary({})).toEqual(before);
    await app.client.history.redo();
    expect(await app.client.coverage.summary({})).toEqual(after);
  });

  test('the same file again finds nothing to write and makes no entry', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    expect(await importFiles(app, [aRosterFile(FIVE_FIRMS)])).toEqual({
      added: 0,
      updated: 0,
      movedOut: 0,
      stations: 0,
      entry: null,
    });
  });

  test('updates change the named cells only, and lines left out by a person are not written', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const [first = [], second = [], ...rest] = FIVE_FIRMS;
    const lines = [
      first.with(4, 50).with(3, '1203'),
      second.with(4, null).with(5, 7),
      ...rest,
      ['新公司', null, '3'],
    ];
    const found = await preview(app, [aRosterFile(lines)]);
    expect(found.diff).toMatchObject({ updated: 2, added: 1, unchanged: 3 });
    const skip = [...(await keysOf(app, found, '凯旋')), ...(await keysOf(app, found, '新公司'))];
    const { previewId } = found;
    expect(await resultOf(app.client.roster.apply({ previewId, skip }))).toMatchObject({
      added: 0,
      updated: 1,
    });
    expect((await firmsOf(app)).slice(0, 2)).toMatchObject([
      { staffCount: 50, floor: '8', room: '1203', fullMembers: 0 },
      { staffCount: 21, fullMembers: 1 },
    ]);
    expect(await firmsOf(app)).toHaveLength(5);
  });

  test('a renamed firm keeps its row under the new name and is found by it', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const renamed = FIVE_FIRMS.with(0, (FIVE_FIRMS[0] ?? []).with(0, '上海智联数字集团有限公司'));
    expect(await importFiles(app, [aRosterFile(renamed)])).toMatchObject({ added: 0, updated: 1 });
    expect((await firmsOf(app))[0]).toMatchObject({
      name: '上海智联数字集团有限公司',
      uscc: CODES[0],
      version: 2,
    });
    const byName = await preview(app, [
      aRosterFile([['智联数字集团（上海）有限责任公司', null, '8', '801']]),
    ]);
    expect((await linesOf(app, byName))[0]).toMatchObject({
      result: 'unchanged',
      matchedBy: 'name-in-building',
    });
  });

  test('a suspected firm stays unless a person says that it moved out; then it counts until that day', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const gone = (await firmsOf(app))[4];
    await app.client.org.edit({ create: [{ name: '联合党支部', coveredFirmIds: [String(gone?.id)] }] });
    const found = await preview(app, [aRosterFile(FIVE_FIRMS.slice(0, 4))]);
    expect(found.diff).toMatchObject({ suspectedMovedOut: 1, unchanged: 4 });
    const untouched = await resultOf(app.client.roster.apply({ previewId: found.previewId }));
    expect(untouched).toMatchObject({ movedOut: 0, entry: null });

    const movedOut = await keysOf(app, found, '博纳');
    const choice = { previewId: found.previewId, movedOut, movedOutOn: '2026-09-15' };
    expect(await resultOf(app.client.roster.apply(choice))).toMatchObject({ movedOut: 1 });
    expect(await firmsOf(app, '2026-09-14')).toHaveLength(5);
    expect(await firmsOf(app, '2026-09-15')).toHaveLength(4);
    expect((await app.client.coverage.summary({ asOf: '2026-09-15' })).firms.total).toBe(4);
    expect(rowsOf(await app.client.org.table({}))).toMatchObject([{ coveredCount: 0 }]);

    const back = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    expect((await linesOf(app, back))[4]?.changes).toEqual([
      { field: 'endedOn', old: '2026-09-15', new: null },
      { field: 'floor', old: null, new: '12' },
      { field: 'room', old: null, new: '1201' },
      { field: 'building', old: null, new: '恒信大厦' },
    ]);
    await resultOf(app.client.roster.apply({ previewId: back.previewId }));
    expect(await firmsOf(app, TEST_DAY)).toHaveLength(5);
  });

  test('a firm that moves out of one of its two buildings stays in the registry', async () => {
    await using app = await openTestCore();
    const [first = [], second = []] = FIVE_FIRMS;
    await importFiles(app, [aRosterFile([first, second])]);
    await importFiles(app, [aRosterFile([first], { title: '嘉澜中心入驻企业名册' })]);
    const found = await preview(app, [aRosterFile([second])]);
    const movedOut = await keysOf(app, found, '智联');
    await resultOf(app.client.roster.apply({ previewId: found.previewId, movedOut, movedOutOn: TEST_DAY }));
    expect(await firmsOf(app)).toMatchObject([{ building: '嘉澜中心', rooms: 1 }, { building: '恒信大厦' }]);
  });

  test('another room of a repeated firm becomes a second tenancy of one firm', async () => {
    await using app = await openTestCore();
    const [first = []] = FIVE_FIRMS;
    await importFiles(app, [aRosterFile([first, first.with(3, '805室')])]);
    expect(await firmsOf(app)).toMatchObject([{ room: '801', rooms: 2 }]);
  });

  test('the building of a roster is found however its name is written', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS, { title: '远东国际广场A座入驻企业名册' })]);
    await importFiles(
      app,
      [aRosterFile([['新公司', null, '1', '101', 5]], { title: '名册' })],
      '远东国际广场 ａ 栋',
    );
    expect(rowsOf(await app.client.building.table({}))).toMatchObject([
      { name: '远东国际广场A座', firms: 6 },
    ]);
  });
});
