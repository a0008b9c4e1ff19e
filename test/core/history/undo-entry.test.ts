import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestCore, refusalOf, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { commandArbitrary, countEntries, runCommand, snapshot, takeBack } from '../journal/any-commands.ts';
import { aRosterFile, FIVE_FIRMS, importFiles } from '../roster/a-roster.ts';

const undoEntry = ({ client }: TestCore, id: string, takeEdited = false) =>
  resultOf(client.history.undoEntry({ id, takeEdited }));

async function firmNamed({ client }: TestCore, part: string) {
  const firm = rowsOf(await client.firm.table({})).find(({ name }) => String(name).includes(part));
  return { id: String(firm?.id), version: Number(firm?.version), ...firm };
}

/** Five firms imported, then a person corrects one and has an org cover another. */
async function importAndGoOn(app: TestCore): Promise<string> {
  const { entry } = await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
  const { id, version } = await firmNamed(app, '凯旋');
  await app.client.firm.edit({ update: [{ id, version, set: { phone: '021-62881234' } }] });
  const covered = await firmNamed(app, '天衡');
  await app.client.org.edit({ create: [{ name: '联合党支部', coveredFirmIds: [covered.id] }] });
  return entry ?? '';
}

describe('taking one earlier entry back', () => {
  test('an unknown entry and one undone already are refused, and nothing is written', async () => {
    await using app = await openTestCore();
    const { entry } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.client.history.undo();
    expect(await refusalOf(app.client.history.checkUndo({ id: 'none' }))).toBe('entry-not-found');
    expect(await refusalOf(undoEntry(app, 'none'))).toBe('entry-not-found');
    expect(await refusalOf(undoEntry(app, entry ?? ''))).toBe('entry-undone');
    expect((await app.client.history.list({ limit: 10 })).entries).toHaveLength(1);
  });

  test('a check writes nothing, counts what goes back and names what stays and why', async () => {
    await using app = await openTestCore();
    const id = await importAndGoOn(app);
    const before = snapshot(app);
    expect(await app.client.history.checkUndo({ id })).toMatchObject({
      records: [{ table: 'firm', count: 3 }],
      kept: [
        { table: 'firm', name: '上海凯旋贸易有限公司', why: 'edited' },
        { table: 'building', name: '恒信大厦', why: 'in-use' },
        { table: 'firm', name: '上海天衡设计有限公司', why: 'in-use' },
      ],
      keptCount: 3,
      editedCount: 1,
    });
    expect(snapshot(app)).toBe(before);
  });

  test('an import goes back except what was edited or is pointed to since, and firms kept keep their rooms', async () => {
    await using app = await openTestCore();
    const id = await importAndGoOn(app);
    await app.restart();
    const before = snapshot(app);
    expect(await undoEntry(app, id)).toMatchObject({ kept: 3 });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([
      { name: '上海凯旋贸易有限公司', building: '恒信大厦', room: '901', phone: '021-62881234' },
      { name: '上海天衡设计有限公司', building: '恒信大厦', room: '1101' },
    ]);
    const { entries } = await app.client.history.list({ limit: 10 });
    expect(entries[0]).toMatchObject({
      command: 'history.undoEntry',
      params: { undoOf: 'roster.apply', files: '名册.xlsx', undoRecords: 3, undoKept: 3 },
    });
    expect(entries.at(-1)).toMatchObject({ id, undone: false, takenBack: { kept: 3 } });
    await app.client.history.undo();
    expect(snapshot(app)).toBe(before);
    expect((await app.client.history.list({ limit: 10 })).entries.at(-1)?.takenBack).toBeNull();
    await app.client.history.redo();
    expect(rowsOf(await app.client.firm.table({}))).toHaveLength(2);
  });

  test('firms edited since go back as well where a person asks for it; what is pointed to stays', async () => {
    await using app = await openTestCore();
    const id = await importAndGoOn(app);
    expect(await undoEntry(app, id, true)).toMatchObject({ kept: 2 });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ name: '上海天衡设计有限公司' }]);
  });

  test('cells that an entry changed get their old values, and later work on other firms stays', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const [first = []] = FIVE_FIRMS;
    const { entry } = await importFiles(app, [
      aRosterFile([first.with(4, 99), ...FIVE_FIRMS.slice(1)], { name: '十月.xlsx' }),
    ]);
    const other = await firmNamed(app, '博纳');
    await app.client.firm.edit({
      update: [{ id: other.id, version: other.version, set: { staffCount: 7 } }],
    });
    await undoEntry(app, entry ?? '');
    expect(await firmNamed(app, '智联')).toMatchObject({ staffCount: 20 });
    expect(await firmNamed(app, '博纳')).toMatchObject({ staffCount: 7 });
  });

  test('a move that was followed by another one stays', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({
      create: [{ name: '甲楼' }, { name: '乙楼' }, { name: '丙楼' }],
    });
    const [first = '', second = '', third = ''] = created;
    await app.client.firm.edit({ create: [{ name: '一公司', buildingId: first }] });
    const move = async (buildingId: string) => {
      const { id, version } = await firmNamed(app, '一公司');
      return (await app.client.firm.edit({ update: [{ id, version, set: { buildingId } }] })).entry ?? '';
    };
    const firstMove = await move(second);
    const lastMove = await move(third);
    expect(await undoEntry(app, firstMove)).toEqual({ entry: null, rows: 0, kept: 1 });
    const check = await app.client.history.checkUndo({ id: firstMove, takeEdited: true });
    expect(check).toMatchObject({ rows: 0, kept: [{ name: '一公司', why: 'moved-since' }] });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ building: '丙楼', rooms: 1 }]);
    await undoEntry(app, lastMove);
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ building: '乙楼', rooms: 1 }]);
  });

  test('a name that another building took since is not taken back', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    const id = created[0] ?? '';
    const { entry } = await app.client.building.edit({ update: [{ id, version: 1, set: { name: '乙楼' } }] });
    await app.client.building.edit({ create: [{ name: '甲楼' }] });
    expect(await app.client.history.checkUndo({ id: entry ?? '' })).toMatchObject({
      rows: 0,
      kept: [{ name: '乙楼', why: 'name-taken' }],
    });
    expect(await undoEntry(app, entry ?? '')).toEqual({ entry: null, rows: 0, kept: 1 });
  });

  test('an org does not come to stand above itself', async () => {
    await using app = await openTestCore();
    const { created } = await app.client.org.edit({ create: [{ name: '甲支部' }, { name: '乙支部' }] });
    const [a = '', b = ''] = created;
    await app.client.org.edit({ update: [{ id: a, version: 1, set: { superiorOrgId: b } }] });
    const { entry } = await app.client.org.edit({
      update: [{ id: a, version: 2, set: { superiorOrgId: null } }],
    });
    await app.client.org.edit({ update: [{ id: b, version: 1, set: { superiorOrgId: a } }] });
    expect((await app.client.history.checkUndo({ id: entry ?? '' })).kept).toMatchObject([
      { name: '甲支部', why: 'superior-cycle' },
    ]);
  });

  test('a step that took another back can be taken back in turn', async () => {
    await using app = await openTestCore();
    const { entry } = await app.client.building.edit({ create: [{ name: '甲楼' }] });
    await app.client.building.edit({ create: [{ name: '乙楼' }] });
    const before = snapshot(app);
    const back = await undoEntry(app, entry ?? '');
    await app.client.building.edit({ create: [{ name: '丙楼' }] });
    await undoEntry(app, back.entry ?? '');
    const { entries } = await app.client.history.list({ limit: 1 });
    expect(entries[0]?.params).toMatchObject({ undoOf: 'history.undoneEntry' });
    await app.client.history.undo();
    await app.client.history.undo();
    await app.client.history.undo();
    expect(snapshot(app)).toBe(before);
  });

  test('a cancelled step leaves no row and no entry', async () => {
    await using app = await openTestCore();
    const { entry } = await importFiles(app, [aRosterFile(FIVE_FIRMS)]);
    const before = snapshot(app);
    const abort = new AbortController();
    const cancelled = (async () => {
      const stream = await app.client.history.undoEntry({ id: entry ?? '' }, { signal: abort.signal });
      for await (const _ of stream) abort.abort();
    })();
    expect(await refusalOf(cancelled)).toBe('cancelled');
    expect(snapshot(app)).toBe(before);
    expect((await app.client.history.list({ limit: 10 })).entries).toHaveLength(1);
  });

  test('after any commands, taking any entry back and undoing that gives the same rows, and redoing it repeats it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(commandArbitrary, { minLength: 1, maxLength: 8 }),
        fc.record({ entry: fc.nat(9), takeEdited: fc.boolean() }),
        async (commands, choice) => {
          await using app = await openTestCore();
          await app.client.building.edit({ create: [{ name: '甲楼' }, { name: '乙楼' }] });
          await app.client.firm.edit({ create: [{ name: '一公司' }, { name: '二公司' }] });
          for (const command of commands) await runCommand(app, command);
          const before = snapshot(app);
          const done = await countEntries(app, () => takeBack(app, choice));
          const after = snapshot(app);
          expect(app.core.file.connection.pragma('foreign_key_check')).toEqual([]);
          if (done === 0) {
            expect(after).toBe(before);
            return;
          }
          await app.client.history.undo();
          expect(snapshot(app)).toBe(before);
          await app.client.history.redo();
          expect(snapshot(app)).toBe(after);
        },
      ),
      { numRuns: 40 },
    );
  });
});
