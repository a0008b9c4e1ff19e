import { describe, expect, test } from 'vitest';
import {
  openTestCore,
  refusalOf,
  resultOf,
  rowsOf,
  TEST_ACTOR,
  type TestCore,
} from '#test/support/test-core.ts';
import { aRosterFile, FIVE_FIRMS, importFiles, linesOf, preview } from '../roster/a-roster.ts';

const allOf = (id: string) => ({ id, offset: 0, limit: 100 });

async function firmNamed({ client }: TestCore, part: string) {
  const firm = rowsOf(await client.firm.table({})).find(({ name }) => String(name).includes(part));
  return { id: String(firm?.id), version: Number(firm?.version) };
}

/** Five firms, then a month later: one changed, one new, one gone. */
async function importTwice(app: TestCore) {
  await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  const [first = [], ...rest] = FIVE_FIRMS;
  const lines = [
    first.with(4, 50),
    ...rest.slice(0, 3),
    ['上海新到贸易有限公司', null, '15', '1501', 3, 0, null],
  ];
  const found = await preview(app, [aRosterFile(lines, { name: '十月.xlsx' })]);
  const movedOut = (await linesOf(app, found))
    .filter(({ name }) => name.includes('博纳'))
    .map(({ key }) => key);
  const { entry } = await resultOf(app.client.roster.apply({ previewId: found.previewId, movedOut }));
  return entry ?? '';
}

describe('the records behind an entry', () => {
  test('an unknown entry is refused', async () => {
    await using app = await openTestCore();
    expect(await refusalOf(app.client.history.entryRecords(allOf('none')))).toBe('entry-not-found');
  });

  test('an import opens the firms behind each of its counts, with old and new cells', async () => {
    await using app = await openTestCore();
    const id = await importTwice(app);
    const behind = async (outcome: 'created' | 'edited' | 'ended') =>
      (await app.client.history.entryRecords({ ...allOf(id), table: 'firm', outcome })).records;
    expect(await behind('created')).toMatchObject([{ name: '上海新到贸易有限公司', outcome: 'created' }]);
    expect(await behind('edited')).toMatchObject([
      {
        name: '上海智联信息有限公司',
        parts: [{ table: 'firm', name: null, cells: [{ field: 'staffCount', old: 20, new: 50 }] }],
      },
    ]);
    const [gone] = await behind('ended');
    expect(gone).toMatchObject({ name: '上海博纳文化有限公司' });
    expect(gone?.parts[1]).toMatchObject({ table: 'tenancy', name: '恒信大厦 1201' });
  });

  test('pages hold together: no record twice, none left out', async () => {
    await using app = await openTestCore();
    const { entry } = await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const page = (offset: number) =>
      app.client.history.entryRecords({ id: entry ?? '', table: 'firm', offset, limit: 2 });
    const pages = [await page(0), await page(2), await page(4)];
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
    const names = pages.flatMap(({ records }) => records.map(({ name }) => name));
    expect(names).toEqual(FIVE_FIRMS.map(([name]) => name));
  });

  test('records that are gone again keep their names', async () => {
    await using app = await openTestCore();
    const { entry } = await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    await app.client.history.undo();
    const { records } = await app.client.history.entryRecords(allOf(entry ?? ''));
    expect(records.map(({ name }) => name)).toEqual(['恒信大厦', ...FIVE_FIRMS.map(([name]) => name)]);
  });
});

describe('the history of one record', () => {
  test('a record that never was is refused', async () => {
    await using app = await openTestCore();
    for (const table of ['firm', 'nowhere', 'journalEntry']) {
      expect(await refusalOf(app.client.history.ofRow({ table, id: 'none' }))).toBe('row-not-found');
    }
  });

  test('tells who did what from the import on, cell by cell, with the rooms and covers of a firm', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS, { name: '九月.xlsx' })]);
    const { id, version } = await firmNamed(app, '凯旋');
    await app.client.firm.edit({ update: [{ id, version, set: { phone: '021-62881234' } }] });
    const { created } = await app.client.building.edit({ create: [{ name: '乙楼' }] });
    const buildingId = created[0] ?? '';
    await app.client.firm.edit({ update: [{ id, version: version + 1, set: { buildingId, floor: '3' } }] });
    await app.client.org.edit({ create: [{ name: '联合党支部', coveredFirmIds: [id] }] });
    const now = await firmNamed(app, '凯旋');
    await app.client.firm.edit({ end: [{ ...now, day: '2026-09-30', reason: '注销' }] });

    const { name, current, steps, names } = await app.client.history.ofRow({ table: 'firm', id });
    expect(name).toBe('上海凯旋贸易有限公司');
    expect(current).toMatchObject({ phone: '021-62881234', endReason: '注销', version: 3 });
    expect(steps.map(({ entry, outcome }) => [entry.command, entry.actor, outcome])).toEqual([
      ['firm.edit', TEST_ACTOR, 'ended'],
      ['org.edit', TEST_ACTOR, 'edited'],
      ['firm.edit', TEST_ACTOR, 'edited'],
      ['firm.edit', TEST_ACTOR, 'edited'],
      ['roster.apply', TEST_ACTOR, 'created'],
    ]);
    expect(steps[4]?.entry.params).toMatchObject({ files: '九月.xlsx' });
    expect(steps[3]?.parts).toEqual([
      { table: 'firm', name: null, cells: [{ field: 'phone', old: null, new: '021-62881234' }] },
    ]);
    expect(steps[2]?.parts.map((part) => part.name)).toEqual(['恒信大厦 901', '乙楼 3']);
    expect(names[buildingId]).toBe('乙楼');
    expect(steps[1]?.parts).toMatchObject([{ table: 'jointOrgFirm', name: '联合党支部' }]);
  });

  test('shows undone steps as undone, and a record that is gone without a present', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.client.history.undo();
    expect(await app.client.history.ofRow({ table: 'building', id: created[0] ?? '' })).toMatchObject({
      name: '甲楼',
      current: null,
      steps: [{ entry: { undone: true }, outcome: 'created' }],
    });
  });
});

describe('the list of imports', () => {
  const listed = async ({ client }: TestCore) =>
    (await client.history.imports({ offset: 0, limit: 10 })).imports;

  test('tells files with their SHA-256, counts, who and when, newest first', async () => {
    await using app = await openTestCore();
    expect(await listed(app)).toEqual([]);
    await importTwice(app);
    expect(await listed(app)).toMatchObject([
      { files: [{ name: '十月.xlsx' }], added: 1, updated: 1, movedOut: 1, actor: TEST_ACTOR, undone: false },
      { files: [{ name: '名册.xlsx', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }], added: 5 },
    ]);
  });

  test('tells what was undone, by undo or on its own, and what was left of it', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    await app.client.history.undo();
    expect(await listed(app)).toMatchObject([{ undone: true, kept: 0 }]);
    await app.client.history.redo();
    expect(await listed(app)).toMatchObject([{ undone: false }]);

    const { id, version } = await firmNamed(app, '凯旋');
    await app.client.firm.edit({ update: [{ id, version, set: { staffCount: 1 } }] });
    const [done] = await listed(app);
    await resultOf(app.client.history.undoEntry({ id: done?.entry ?? '' }));
    await app.restart();
    expect(await listed(app)).toMatchObject([{ undone: true, kept: 2 }]);
  });

  test('the same file again is known in the dry run, under whatever name, until its import is undone', async () => {
    await using app = await openTestCore();
    const file = aRosterFile(FIVE_FIRMS);
    const again = new File([await file.arrayBuffer()], '改名.xlsx');
    const importedAt = async () => (await preview(app, [again])).files.map((found) => found.importedAt);
    expect(await importedAt()).toEqual([null]);
    await importFiles(app, [file]);
    expect(await importedAt()).toEqual([app.core.ports.now().toISOString()]);
    const other = await preview(app, [aRosterFile(FIVE_FIRMS.slice(1))]);
    expect(other.files).toMatchObject([{ importedAt: null }]);
    await app.client.history.undo();
    expect(await importedAt()).toEqual([null]);
  });
});
