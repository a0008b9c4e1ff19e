import { describe, expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { translator } from '#shared/i18n/i18n.ts';
import { openTestCore, type TestCore } from '#test/support/test-core.ts';
import { aRosterFile, FIVE_FIRMS, importFiles, preview } from './a-roster.ts';

function aForm(values: Record<string, string | number>, name = '采集表.xlsx'): File {
  const labels = Object.entries({ 商务站名称: '盛源大厦工作站', 覆盖楼栋数: 3, 入驻单位数: 148, ...values });
  const book = utils.book_new(utils.aoa_to_sheet([['商务楼宇工作站情况采集表'], ...labels]), '采集表');
  return new File([write(book, { type: 'buffer', bookType: 'xlsx' })], name);
}

function stationsOf({ core }: TestCore): unknown[] {
  return core.file.reader.prepare('SELECT name, area_sqm, address FROM station').raw().all();
}

describe('importing the form of a station', () => {
  test('shows labels and figures, and writes nothing before it is applied', async () => {
    await using app = await openTestCore();
    const { files, stations } = await preview(app, [aForm({ 活动场地面积: 160 })]);
    const [sheet] = files[0]?.sheets ?? [];
    expect(sheet?.form).toMatchObject({
      labels: { 商务站名称: '盛源大厦工作站', 入驻单位数: '148' },
      station: { station: '盛源大厦工作站', buildings: 3, firms: 148, areaSqm: 160 },
    });
    expect(stations).toMatchObject([{ key: '采集表.xlsx/采集表', stationId: null, name: '盛源大厦工作站' }]);
    expect(stationsOf(app)).toEqual([]);
  });

  test('makes the station, later changes it, and undo takes each step back', async () => {
    await using app = await openTestCore();
    expect(await importFiles(app, [aForm({ 活动场地面积: 160 })])).toMatchObject({ added: 0, stations: 1 });
    expect(await importFiles(app, [aForm({ 活动场地面积: 180, 地址: '静安路1号' })])).toMatchObject({
      stations: 1,
    });
    expect(stationsOf(app)).toEqual([['盛源大厦工作站', 180, '静安路1号']]);
    const [entry] = (await app.client.history.list({ limit: 1 })).entries;
    expect(translator('zh')(`journal.${entry?.command}`, entry?.params ?? {})).toBe(
      '导入《采集表.xlsx》：工作站 1 个，单位新增 0，更新 0，迁出 0',
    );
    await app.client.history.undo({});
    expect(stationsOf(app)).toEqual([['盛源大厦工作站', 160, null]]);
  });

  test('a form that brings nothing new makes no entry', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aForm({})]);
    expect(await importFiles(app, [aForm({})])).toMatchObject({ stations: 0, entry: null });
  });

  test('a form can be left out by its key, beside a roster that is written', async () => {
    await using app = await openTestCore();
    const { previewId, stations } = await preview(app, [aForm({}), aRosterFile(FIVE_FIRMS)]);
    const stream = await app.client.roster.apply({ previewId, skip: [stations[0]?.key ?? ''] });
    for await (const event of stream) {
      if (event.type === 'done') expect(event.result).toMatchObject({ added: 5, stations: 0 });
    }
    expect(stationsOf(app)).toEqual([]);
  });

  test('what the registry counts in the station’s buildings stands beside the form’s figures', async () => {
    await using app = await openTestCore();
    await importFiles(app, [aForm({}), aRosterFile(FIVE_FIRMS)]);
    app.core.file.connection.exec('UPDATE building SET station_id = (SELECT id FROM station)');
    const { stations } = await preview(app, [aForm({ 从业人员数: 3120, 专职工作人员人数: 2 })]);
    expect(stations[0]).toMatchObject({ changes: [] });
    expect(stations[0]?.compared).toEqual([
      { figure: 'buildings', told: 3, known: 1 },
      { figure: 'firms', told: 148, known: 5 },
      { figure: 'staff', told: 3120, known: 110 },
      { figure: 'fullTimeWorkers', told: 2, known: 0 },
    ]);
  });
});
