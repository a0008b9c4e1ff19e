import { describe, expect, test } from 'vitest';
import type { Progress } from '#shared/contract/base.ts';
import { openTestCore, refusalOf } from '#test/support/test-core.ts';
import { aRosterFile, CODES, FIVE_FIRMS, HEAD, importFiles, linesOf, preview } from './a-roster.ts';

describe('the dry run of rosters', () => {
  test('a file that cannot be read is refused by itself and the others are compared', async () => {
    await using app = await openTestCore();
    const text = new File(['这不是表格'], '通知.xlsx');
    const found = await preview(app, [text, new File([], '空.xlsx'), aRosterFile(FIVE_FIRMS)]);
    expect(found.files.map(({ file, refused }) => [file, refused?.code])).toEqual([
      ['通知.xlsx', 'file.not-a-workbook'],
      ['空.xlsx', 'file.empty-file'],
      ['名册.xlsx', undefined],
    ]);
    expect(found.diff.added).toBe(5);
  });

  test('writes nothing', async () => {
    await using app = await openTestCore();
    await preview(app, [aRosterFile(FIVE_FIRMS)]);
    expect((await app.client.building.table({})).rows).toBe(0);
    expect((await app.client.history.list({ limit: 10 })).entries).toEqual([]);
  });

  test('counts firms and rooms, and tells the building that applying would make', async () => {
    await using app = await openTestCore();
    const lines = [...FIVE_FIRMS, FIVE_FIRMS[0] ?? [], [FIVE_FIRMS[0]?.[0] ?? null, null, '9', '905']];
    const { files, buildings } = await preview(app, [aRosterFile(lines)]);
    expect(files[0]?.sheets[0]).toMatchObject({
      kind: 'table',
      building: '恒信大厦',
      firms: 5,
      tenancies: 6,
    });
    expect(buildings).toEqual([{ id: null, name: '恒信大厦' }]);
  });

  test('the building comes from the column, then the title, then the person; a line without one is refused', async () => {
    await using app = await openTestCore();
    const buildingsOf = async (file: File, building?: string) => {
      const lines = await linesOf(app, await preview(app, [file], building));
      return lines.map(({ building, notes }) => building ?? notes[0]?.code);
    };
    const withColumn = aRosterFile(
      [
        ['甲公司', '嘉澜中心'],
        ['乙公司', null],
      ],
      { head: ['单位名称', '楼宇名称'], title: '名册' },
    );
    expect(await buildingsOf(withColumn, '启明商务楼')).toEqual(['嘉澜中心', '启明商务楼']);
    const firm = [FIVE_FIRMS[0] ?? []];
    expect(await buildingsOf(aRosterFile(firm), '启明商务楼')).toEqual(['恒信大厦']);
    expect(await buildingsOf(aRosterFile(firm, { title: '入驻企业名册' }), '启明商务楼')).toEqual([
      '启明商务楼',
    ]);
    expect(await buildingsOf(aRosterFile(firm, { title: '入驻企业名册' }))).toEqual(['no-building']);
  });

  test('several files are compared with the registry and with each other', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const [first = [], second = []] = FIVE_FIRMS;
    const raised = first.with(4, 99);
    const files = [
      aRosterFile([raised], { name: '一.xlsx' }),
      aRosterFile([first, second], { name: '二.xlsx' }),
    ];
    const found = await preview(app, files);
    expect(found.diff).toMatchObject({ updated: 1, conflict: 1, unchanged: 1, suspectedMovedOut: 3 });
    const conflict = (await linesOf(app, found)).find(({ result }) => result === 'conflict');
    expect(conflict).toMatchObject({
      file: '二.xlsx',
      changes: [{ field: 'staffCount', old: 99, new: 20 }],
      notes: [{ code: 'differs-from-line', params: { file: '一.xlsx', line: 3 } }],
    });
  });

  test('a mistyped code is reported and the firm found by its name', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const found = await preview(app, [aRosterFile([(FIVE_FIRMS[0] ?? []).with(1, '91310106AY4CL12T2E')])]);
    expect(found.files[0]?.sheets[0]?.problems).toMatchObject([{ row: 3, code: 'uscc-check-digit' }]);
    expect((await linesOf(app, found))[0]).toMatchObject({
      result: 'unchanged',
      matchedBy: 'name-in-building',
      changes: [],
      notes: [{ code: 'code-refused' }],
    });
  });

  test('pages can be asked for by result; an added line lists what it brings', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS.slice(0, 3))]);
    const { previewId } = await preview(app, [aRosterFile(FIVE_FIRMS.slice(1))]);
    const page = (offset: number, limit: number) =>
      app.client.roster.rows({ previewId, results: ['added', 'suspectedMovedOut'], offset, limit });
    expect((await page(0, 1)).rows[0]?.changes).toEqual([
      { field: 'staffCount', old: null, new: 23 },
      { field: 'fullMembers', old: null, new: 3 },
    ]);
    const last = await page(2, 5);
    expect(last.total).toBe(3);
    expect(last.rows).toMatchObject([
      { name: '上海智联信息有限公司', uscc: CODES[0], row: null, room: '801' },
    ]);
  });

  test('tells how far it is and stops when cancelled', async () => {
    await using app = await openTestCore();
    const stages = new Set<string>();
    for await (const event of await app.client.roster.preview({ files: [aRosterFile(FIVE_FIRMS)] })) {
      if (event.type === 'progress') stages.add((event satisfies Progress).stage);
    }
    expect([...stages]).toContain('reading');
    const abort = new AbortController();
    const cancelled = (async () => {
      const input = { files: [aRosterFile(FIVE_FIRMS)] };
      for await (const _ of await app.client.roster.preview(input, { signal: abort.signal })) abort.abort();
    })();
    expect(await refusalOf(cancelled)).toBe('cancelled');
  });

  test('only the newest dry runs are kept', async () => {
    await using app = await openTestCore();
    const oldest = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    const older = await preview(app, [aRosterFile(FIVE_FIRMS)]);
    await preview(app, [aRosterFile(FIVE_FIRMS, { head: HEAD })]);
    expect(await refusalOf(linesOf(app, oldest))).toBe('preview-expired');
    expect(await linesOf(app, older)).toHaveLength(5);
  });
});
