import { describe, expect, test } from 'vitest';
import { CUSTOM_TABLES, type CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { openTestCore, refusalOf, resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, preview } from '../roster/a-roster.ts';

async function add(app: TestCore, table: CustomTable, ...names: string[]) {
  const columns = names.map((name) => ({ name, kind: 'text' as const, choices: [] }));
  await app.client.customColumn.add({ table, columns });
}

const columnsOf = async (app: TestCore) =>
  (await app.client.customColumn.list()).map(({ table, name, kind, filled }) => [table, name, kind, filled]);

async function columnNamed(app: TestCore, name: string) {
  const found = (await app.client.customColumn.list()).find((column) => column.name === name);
  if (!found) throw new Error(`No column ${name}`);
  return found;
}

/** What a grid sends: cells of such columns beside the others. */
const cells = (values: Record<string, unknown>) => values as Record<string, never>;

describe('adding columns to a table', () => {
  test('a heading that the table has already, or a column that is none, is refused and nothing is added', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '走访人');
    expect(await refusalOf(add(app, 'firm', '房租', '走 访 人'))).toBe('name-taken');
    expect(await refusalOf(add(app, 'firm', ' '))).toBe('column-fault');
    expect(await columnsOf(app)).toEqual([['firm', '走访人', 'text', 0]]);
  });

  test('another table may have the same heading; all at once is one step to undo', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '走访人', '房租');
    await add(app, 'building', '走访人');
    await app.client.history.undo();
    await app.client.history.undo();
    expect(await columnsOf(app)).toEqual([]);
    await app.client.history.redo();
    expect((await columnsOf(app)).map(([, name]) => name)).toEqual(['走访人', '房租']);
  });
});

describe('the cells of such columns', () => {
  test('a column that is not there and a value that does not fit are refused, and nothing is written', async () => {
    await using app = await openTestCore();
    await app.client.customColumn.add({
      table: 'firm',
      columns: [{ name: '面积', kind: 'number', choices: [] }],
    });
    const create = (values: Record<string, unknown>) => app.client.firm.edit({ create: [cells(values)] });
    expect(await refusalOf(create({ name: '甲公司', 'custom:没有': 'x' }))).toBe('no-such-column');
    expect(await refusalOf(create({ name: '甲公司', 'custom:面积': '很大' }))).toBe('invalid-value');
    expect(rowsOf(await app.client.firm.table({}))).toEqual([]);
  });

  test('one cell leaves the others of its row alone; blanked, it is gone; undo brings it back', async () => {
    await using app = await openTestCore();
    await app.client.customColumn.add({
      table: 'firm',
      columns: [
        { name: '面积', kind: 'number', choices: [] },
        { name: '走访人', kind: 'text', choices: [] },
      ],
    });
    const { created } = await app.client.firm.edit({
      create: [cells({ name: '甲公司', 'custom:面积': 80, 'custom:走访人': '张敏' })],
    });
    const id = created[0] ?? '';
    await app.client.firm.edit({ update: [{ id, version: 1, set: cells({ 'custom:面积': null }) }] });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([
      { 'custom:面积': null, 'custom:走访人': '张敏' },
    ]);
    await app.client.history.undo();
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([
      { 'custom:面积': 80, 'custom:走访人': '张敏' },
    ]);
  });

  test('every table keeps them and shows them', async () => {
    await using app = await openTestCore();
    const { client } = app;
    for (const table of CUSTOM_TABLES) await add(app, table, '备查');
    const { created: streets } = await client.street.edit({
      create: [{ name: '静安街道', district: '静安区' }],
    });
    const streetId = streets[0] ?? '';
    const own = cells({ 'custom:备查': '一' });
    await client.building.edit({ create: [{ name: '恒信大厦', ...own }] });
    await client.firm.edit({ create: [{ name: '甲公司', ...own }] });
    await client.org.edit({ create: [{ name: '甲支部', ...own }] });
    await client.worker.edit({ create: [{ name: '王敏', ...own }] });
    await client.instructor.edit({ create: [{ name: '李超', ...own }] });
    await client.station.edit({ create: [{ name: '一站', ...own }] });
    await client.serviceCentre.edit({ create: [{ name: '中心', streetId, ...own }] });
    await client.community.edit({ create: [{ name: '一社区', streetId, ...own }] });
    await client.sponsor.edit({ create: [{ name: '物业', ...own }] });
    await client.street.edit({ update: [{ id: streetId, version: 1, set: own }] });
    const tables = [
      client.building,
      client.firm,
      client.org,
      client.worker,
      client.instructor,
      client.station,
      client.serviceCentre,
      client.street,
      client.community,
      client.sponsor,
    ];
    for (const table of tables)
      expect(rowsOf(await table.table({}))).toMatchObject([{ 'custom:备查': '一' }]);
    expect((await columnsOf(app)).map(([, , , filled]) => filled)).toEqual(CUSTOM_TABLES.map(() => 1));
  });
});

describe('changing a column', () => {
  test('a new heading takes along what the rows hold, and what imports remember', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '房租');
    await app.client.firm.edit({ create: [cells({ name: '甲公司', 'custom:房租': '免' })] });
    const { id, version } = await columnNamed(app, '房租');
    await app.client.customColumn.change({ id, version, name: '租金', kind: 'text', choices: [] });
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ 'custom:租金': '免' }]);
    await app.client.history.undo();
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ 'custom:房租': '免' }]);
  });

  test('another kind keeps what does not fit, as the text that it is', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '面积');
    await app.client.firm.edit({
      create: [
        cells({ name: '甲公司', 'custom:面积': '80' }),
        cells({ name: '乙公司', 'custom:面积': '约90' }),
      ],
    });
    const { id, version } = await columnNamed(app, '面积');
    await app.client.customColumn.change({ id, version, name: '面积', kind: 'number', choices: [] });
    expect(rowsOf(await app.client.firm.table({})).map((row) => row['custom:面积'])).toEqual([80, '约90']);
  });

  test('a removed column leaves its cells in the rows: they are back with a column of that name', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '房租');
    await app.client.firm.edit({ create: [cells({ name: '甲公司', 'custom:房租': '免' })] });
    const { id, version } = await columnNamed(app, '房租');
    await app.client.customColumn.remove({ id, version });
    expect(rowsOf(await app.client.firm.table({}))[0]).not.toHaveProperty('custom:房租');
    await add(app, 'firm', '房租');
    expect(rowsOf(await app.client.firm.table({}))).toMatchObject([{ 'custom:房租': '免' }]);
  });

  test('a column changed meanwhile is refused', async () => {
    await using app = await openTestCore();
    await add(app, 'firm', '房租');
    const { id, version } = await columnNamed(app, '房租');
    await app.client.customColumn.change({ id, version, name: '租金', kind: 'text', choices: [] });
    expect(await refusalOf(app.client.customColumn.remove({ id, version }))).toBe('edited-meanwhile');
  });
});

describe('rosters', () => {
  const roster = (name: string) =>
    aRosterFile([['上海智联信息有限公司', '5000']], { head: ['单位名称', '租金'], name });
  const columns = { 租金: 'custom:月租金' as const };

  test('a column kept as it is becomes a column of the table, in the same step; renamed, the next month fills it', async () => {
    await using app = await openTestCore();
    const { client } = app;
    const found = await preview(app, [roster('三月.xlsx')]);
    const fingerprint = found.files[0]?.sheets[0]?.fingerprint ?? '';
    const decisions = { files: {}, forms: { [fingerprint]: { columns, merge: {} } }, values: {}, firms: [] };
    const { previewId } = await resultOf(client.roster.revise({ previewId: found.previewId, decisions }));
    await resultOf(client.roster.apply({ previewId }));
    expect(await columnsOf(app)).toEqual([['firm', '月租金', 'text', 1]]);
    expect(rowsOf(await client.firm.table({}))).toMatchObject([{ 'custom:月租金': '5000' }]);

    const { id, version } = await columnNamed(app, '月租金');
    await client.customColumn.change({ id, version, name: '租金(元)', kind: 'number', choices: [] });
    expect((await preview(app, [roster('四月.xlsx')])).diff).toMatchObject({ unchanged: 1 });

    await client.history.undo();
    await client.history.undo();
    expect([await columnsOf(app), rowsOf(await client.firm.table({}))]).toEqual([[], []]);
  });
});
