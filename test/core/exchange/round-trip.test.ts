import { describe, expect, test } from 'vitest';
import { aRosterFile, FIVE_FIRMS, importFiles, linesOf, preview } from '#test/core/roster/a-roster.ts';
import { openTestCore, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { exportRegister, makeTemplate, openBook } from './an-export.ts';

const NAME = '上海智联信息有限公司';
const OTHER = '上海凯旋贸易有限公司';

/** Five firms of 恒信大厦; the first also holds a second room. */
async function aRegistry(): Promise<TestCore> {
  const app = await openTestCore();
  await importFiles(app, [
    aRosterFile([...FIVE_FIRMS, [NAME, FIVE_FIRMS[0]?.[1] ?? null, '20', '2001室', 20, 0, null]]),
  ]);
  return app;
}

async function firmOf(app: TestCore, name: string) {
  const firm = rowsOf(await app.client.firm.table({})).find((row) => row.name === name);
  if (!firm) throw new Error(`no firm ${name}`);
  return { staffCount: firm.staffCount, id: String(firm.id), version: Number(firm.version) };
}

async function edit(app: TestCore, name: string, set: object): Promise<void> {
  const { id, version } = await firmOf(app, name);
  await app.client.firm.edit({ update: [{ id, version, set }] });
}

const QUIET = { added: 0, updated: 0, conflict: 0, duplicate: 0, suspectedMovedOut: 0, refused: 0 };

describe('an exported register comes back', () => {
  test('unchanged, one line for each room, and changes nothing', async () => {
    await using app = await aRegistry();
    const found = await preview(app, [await exportRegister(app)]);
    expect(found.diff).toEqual({ ...QUIET, unchanged: 6 });
    expect(found.files[0]?.sheets[0]?.columns.map(({ header }) => header)).not.toContain('louyu:id');
    expect((await linesOf(app, found)).map(({ matchedBy }) => matchedBy)).toEqual(Array(6).fill('record'));
  });

  test('with one cell changed it is one update of that cell', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    book.at(OTHER, '从业人员数').value = 55;
    const found = await preview(app, [await book.save()]);
    expect(found.diff).toEqual({ ...QUIET, updated: 1, unchanged: 5 });
    const [line] = (await linesOf(app, found)).filter(({ result }) => result === 'updated');
    expect(line).toMatchObject({ name: OTHER, changes: [{ field: 'staffCount', old: 21, new: 55 }] });
  });

  test('a firm whose name and code both changed is still known by its hidden id', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    book.at(OTHER, '统一社会信用代码').value = null;
    book.at(OTHER, '单位名称').value = '上海更名后企业管理有限公司';
    const found = await preview(app, [await book.save()]);
    expect(found.diff).toEqual({ ...QUIET, updated: 1, unchanged: 5 });
  });

  test('a line that was written over with another firm is that firm, not a new name of the old one', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    book.at(OTHER, '统一社会信用代码').value = '91310106H3J9HTM50H';
    book.at(OTHER, '单位名称').value = '北京远航物流有限公司';
    const found = await preview(app, [await book.save()]);
    expect(found.diff).toEqual({ ...QUIET, added: 1, suspectedMovedOut: 1, unchanged: 5 });
  });

  test('what the registry changed meanwhile stays where the workbook left it alone', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    await edit(app, OTHER, { staffCount: 99 });
    book.at(OTHER, '联系人').value = '王敏';
    const found = await preview(app, [await book.save()]);
    const [line] = (await linesOf(app, found)).filter(({ result }) => result === 'updated');
    expect(line?.changes).toEqual([{ field: 'contact', old: null, new: '王敏' }]);
    expect(found.diff).toEqual({ ...QUIET, updated: 1, unchanged: 5 });
  });

  test('what both changed is a conflict that shows both, and is not written', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    await edit(app, OTHER, { staffCount: 99 });
    book.at(OTHER, '从业人员数').value = 55;
    const found = await preview(app, [await book.save()]);
    const [line] = (await linesOf(app, found)).filter(({ result }) => result === 'conflict');
    expect(line?.changes).toEqual([{ field: 'staffCount', old: 99, new: 55 }]);
    expect(line?.notes.map(({ code }) => code)).toEqual(['changed-meanwhile']);
    await importFiles(app, [await book.save()]);
    expect((await firmOf(app, OTHER)).staffCount).toBe(99);
  });

  test('what both changed to the same is no conflict', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    await edit(app, OTHER, { staffCount: 55 });
    book.at(OTHER, '从业人员数').value = 55;
    expect((await preview(app, [await book.save()])).diff).toEqual({ ...QUIET, unchanged: 6 });
  });

  test('a change that was made and undone meanwhile leaves no trace', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    await edit(app, OTHER, { staffCount: 99 });
    await app.client.history.undo();
    book.at(OTHER, '从业人员数').value = 55;
    expect((await preview(app, [await book.save()])).diff).toEqual({ ...QUIET, updated: 1, unchanged: 5 });
  });

  test('a firm that was ended meanwhile does not come back by an old workbook', async () => {
    await using app = await aRegistry();
    const file = await exportRegister(app);
    const { id, version } = await firmOf(app, OTHER);
    await app.client.firm.edit({ end: [{ id, version, day: '2026-09-01', reason: '注销' }] });
    expect((await preview(app, [file])).diff).toEqual({ ...QUIET, unchanged: 6 });
  });

  test('a building that was renamed meanwhile is still the same building', async () => {
    await using app = await aRegistry();
    const file = await exportRegister(app);
    const [row] = rowsOf(await app.client.building.table({}));
    await app.client.building.edit({
      update: [{ id: String(row?.id), version: Number(row?.version), set: { name: '恒信国际中心' } }],
    });
    expect((await preview(app, [file])).diff).toEqual({ ...QUIET, unchanged: 6 });
  });

  test('one of two rooms changed is a change of that room', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    book.at(NAME, '房号', 1).value = '2002';
    const found = await preview(app, [await book.save()]);
    expect(found.diff).toEqual({ ...QUIET, updated: 1, unchanged: 5 });
    await importFiles(app, [await book.save()]);
    const again = await openBook(await exportRegister(app));
    expect([0, 1].map((nth) => again.at(NAME, '房号', nth).value)).toEqual(['801', '2002']);
  });

  test('a line copied for one more room adds that room', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    const copy = book.sheet.addRow(book.sheet.getRow(book.rowOf(OTHER)).values as (string | number)[]);
    copy.getCell(book.columnOf('房号')).value = '905';
    await importFiles(app, [await book.save()]);
    const again = await openBook(await exportRegister(app));
    expect([0, 1].map((nth) => again.at(OTHER, '房号', nth).value)).toEqual(['901', '905']);
  });

  test('a line that was emptied stands for a firm that left', async () => {
    await using app = await aRegistry();
    const book = await openBook(await exportRegister(app));
    const row = book.sheet.getRow(book.rowOf(OTHER));
    for (let at = 1; at <= book.columnOf('备注'); at++) row.getCell(at).value = null;
    expect((await preview(app, [await book.save()])).diff).toEqual({
      ...QUIET,
      suspectedMovedOut: 1,
      unchanged: 5,
    });
  });

  test('with names and numbers half hidden, nothing is taken from the masks', async () => {
    await using app = await aRegistry();
    await edit(app, OTHER, { contact: '张伟', phone: '13812345678', remark: '找李经理 021-51003252' });
    const file = await exportRegister(app, { mask: 'names' });
    const book = await openBook(file);
    expect(book.at(OTHER, '联系人').value).toBe('张*');
    expect(book.at(OTHER, '联系电话').value).toBe('138****5678');
    expect(JSON.stringify(book.sheet.getSheetValues())).not.toContain('51003252');
    expect((await preview(app, [file])).diff).toEqual({ ...QUIET, unchanged: 6 });
  });
});

describe('a collection form comes back', () => {
  test('unchanged it changes nothing', async () => {
    await using app = await aRegistry();
    const file = await makeTemplate(app, '恒信大厦');
    expect(file.name).toBe('恒信大厦采集表.xlsx');
    const found = await preview(app, [file]);
    expect(found.diff).toEqual({ ...QUIET, unchanged: 6 });
    expect(found.files[0]?.sheets[0]?.skipped.find(({ row }) => row === 4)?.reason).toBe('note');
    expect(found.files[0]?.sheets[0]?.problems).toEqual([]);
  });

  test('a new firm below the others is added to the building that its head names', async () => {
    await using app = await aRegistry();
    const book = await openBook(await makeTemplate(app, '恒信大厦'));
    const row = book.sheet.getRow(book.headAt + 2 + 6);
    row.getCell(book.columnOf('单位名称')).value = '上海新来信息有限公司';
    row.getCell(book.columnOf('房号')).value = '1203';
    const found = await preview(app, [await book.save('返回.xlsx')]);
    expect(found.diff).toEqual({ ...QUIET, added: 1, unchanged: 6 });
    expect(found.buildings.map(({ name }) => name)).toEqual(['恒信大厦']);
  });

  test('thirty returned files are one comparison', async () => {
    await using app = await openTestCore();
    const names = Array.from({ length: 30 }, (_, i) => `第${i + 1}大厦`);
    await app.client.building.edit({ create: names.map((name) => ({ name })) });
    const { buildings } = await app.client.setup.choices();
    await app.client.firm.edit({
      create: buildings.map(({ id, name }) => ({ name: `${name}物业有限公司`, buildingId: id, room: '101' })),
    });
    const returned = await Promise.all(
      names.map(async (name) => {
        const book = await openBook(await makeTemplate(app, name));
        book.at(`${name}物业有限公司`, '从业人员数').value = 12;
        return book.save(`${name}采集表.xlsx`);
      }),
    );
    expect((await preview(app, returned)).diff).toEqual({ ...QUIET, updated: 30, unchanged: 0 });
    expect(await importFiles(app, returned)).toMatchObject({ updated: 30 });
  });
});
