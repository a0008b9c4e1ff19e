import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/i18n.ts';
import { addBuilding, addFirm, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, refusalOf, resultOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

const RANGE = { minFirms: 2, maxFirms: 4, workers: 1 };

/** A street with one station, one building and `firms` firms in it. */
function addStation(test: TestCore, firms: number) {
  return writeRows(test.core, (tx) => {
    const streetId = tx.insert('street', { name: '南京路街道', district: '静安区' });
    const communityId = tx.insert('community', { streetId, name: '第一社区' });
    const stationId = tx.insert('station', { name: '恒信站', communityId });
    const building = { name: '恒信大厦', nameKey: '恒信大厦', stationId };
    const buildingId = tx.insert('building', building);
    for (let firm = 0; firm < firms; firm++) addFirm(tx, { name: `第${firm}家` }, buildingId);
    return { stationId, buildingId };
  });
}

describe('the range', () => {
  it('is 未设定 at first: neither shortage nor surplus', async () => {
    await using test = await openTestCore();
    await addStation(test, 3);
    expect(await test.client.staffing.summary({})).toMatchObject({
      asOf: TEST_DAY,
      range: null,
      docNo: null,
      effectiveFrom: null,
      whole: {
        buildings: 1,
        firms: 3,
        workers: 0,
        required: null,
        shortage: null,
        surplus: null,
        state: null,
      },
      streets: [{ name: '南京路街道', stations: 1, firms: 3, required: null }],
      stations: [{ name: '恒信站', street: '南京路街道', buildings: 1, firms: 3, shortage: null }],
    });
  });

  it.each([
    [{ minFirms: 5 }],
    [{ minFirms: 0 }],
    [{ maxFirms: -4 }],
    [{ workers: 0 }],
    [{ workers: 1.5 }],
    [{ maxFirms: 2_000_000 }],
  ])('refuses %j and stays as it is', async (wrong) => {
    await using test = await openTestCore();
    expect(await refusalOf(test.client.staffing.setRange({ ...RANGE, ...wrong }))).toBe('invalid-value');
    expect((await test.client.staffing.summary({})).range).toBeNull();
    expect((await test.client.history.list({ limit: 1 })).entries).toEqual([]);
  });

  it('holds from its day on with its document, and what was before stays before', async () => {
    await using test = await openTestCore();
    await addStation(test, 5);
    await test.client.staffing.setRange({
      ...RANGE,
      docNo: ' 静委组〔2026〕1号 ',
      effectiveFrom: '2026-07-01',
    });
    await test.client.staffing.setRange({ ...RANGE, maxFirms: 5, docNo: '静委组〔2026〕9号' });
    const on = async (asOf: string) => {
      const { range, docNo, effectiveFrom, whole } = await test.client.staffing.summary({ asOf });
      return [range?.maxFirms, docNo, effectiveFrom, whole.required, whole.shortage];
    };
    expect(await on('2026-06-30')).toEqual([undefined, null, null, null, null]);
    expect(await on('2026-07-01')).toEqual([4, '静委组〔2026〕1号', '2026-07-01', 2, 2]);
    expect(await on(TEST_DAY)).toEqual([5, '静委组〔2026〕9号', TEST_DAY, 1, 1]);
  });

  it('set once more as it is leaves no entry', async () => {
    await using test = await openTestCore();
    await test.client.staffing.setRange(RANGE);
    expect(await test.client.staffing.setRange({ ...RANGE, docNo: '' })).toEqual({ entry: null });
    expect(
      (await test.client.staffing.setRange({ ...RANGE, docNo: '静委组〔2026〕1号' })).entry,
    ).not.toBeNull();
  });

  it('is in the history in words, and undone', async () => {
    await using test = await openTestCore();
    const { entry } = await test.client.staffing.setRange(RANGE);
    const [newest] = (await test.client.history.list({ limit: 1 })).entries;
    expect(newest?.id).toBe(entry);
    expect(translator('zh')(`journal.${newest?.command}`, newest?.params ?? {})).toBe(
      '设定配备标准：每 2–4 户 1 名专职党群工作者，自 2026-09-30 起',
    );
    await test.client.history.undo();
    expect((await test.client.staffing.summary({})).range).toBeNull();
  });
});

describe('firms and workers of a station', () => {
  it('are compared with the range', async () => {
    await using test = await openTestCore();
    const { stationId, buildingId } = await addStation(test, 5);
    await test.client.staffing.setRange(RANGE);
    await writeRows(test.core, (tx) => {
      const workerId = tx.insert('worker', { name: '王敏', stationId });
      tx.insert('workerBuilding', { workerId, buildingId });
    });
    const { stations, unserved } = await test.client.staffing.summary({});
    expect(stations).toEqual([
      {
        id: stationId,
        name: '恒信站',
        street: '南京路街道',
        buildings: 1,
        firms: 5,
        workers: 1,
        required: 2,
        shortage: 1,
        surplus: 0,
        state: 'short',
        served: [{ id: buildingId, name: '恒信大厦', firms: 5, workers: ['王敏'] }],
        people: [{ id: expect.any(String), name: '王敏', buildings: ['恒信大厦'], firms: 5 }],
      },
    ]);
    expect(unserved).toEqual([]);
  });

  it('count from the day a worker is hired, and until they leave or give a building up', async () => {
    await using test = await openTestCore();
    const { stationId, buildingId } = await addStation(test, 1);
    await writeRows(test.core, (tx) => {
      const days = { hiredOn: '2026-03-01', endedOn: '2026-09-01' };
      const workerId = tx.insert('worker', { name: '王敏', stationId, ...days });
      tx.insert('workerBuilding', {
        workerId,
        buildingId: addBuilding(tx, '嘉澜中心'),
        fromDay: '2026-05-01',
      });
      tx.insert('workerBuilding', { workerId, buildingId, toDay: '2026-06-01' });
    });
    const on = async (asOf: string) => {
      const { whole, stations, unserved } = await test.client.staffing.summary({ asOf });
      return [whole.workers, stations[0]?.people[0]?.buildings, unserved.map(({ name }) => name)];
    };
    expect(await on('2026-02-28')).toEqual([0, undefined, ['恒信大厦', '嘉澜中心']]);
    expect(await on('2026-03-01')).toEqual([1, ['恒信大厦'], ['嘉澜中心']]);
    expect(await on('2026-05-01')).toEqual([1, ['恒信大厦', '嘉澜中心'], []]);
    expect(await on('2026-06-01')).toEqual([1, ['嘉澜中心'], ['恒信大厦']]);
    expect(await on('2026-09-01')).toEqual([0, undefined, ['恒信大厦', '嘉澜中心']]);
  });
});

describe('staffing beside coverage', () => {
  it('has the same firms: those of stations and those without add up to all that coverage counts', async () => {
    await using test = await openTestCore();
    await resultOf(test.client.setup.loadSample({ scale: 'street' }));
    await writeRows(test.core, (tx) => addFirm(tx, { name: '无楼宇' }));
    await test.client.staffing.setRange({ minFirms: 30, maxFirms: 60, workers: 1 });
    const { whole, stations, streets, withoutStation, ...staffing } = await test.client.staffing.summary({});
    const coverage = await test.client.coverage.summary({});
    const sum = (rows: readonly { firms: number }[]) => rows.reduce((all, { firms }) => all + firms, 0);
    expect(staffing.firmsWithoutBuilding).toBe(1);
    expect(sum([...stations, withoutStation])).toBe(coverage.firms.total - 1);
    expect(whole.firms).toBe(coverage.firms.total - 1);
    expect(sum(streets)).toBe(whole.firms);
    expect(whole.buildings).toBe(coverage.buildings.total);
    const { counts } = await test.client.setup.status();
    expect(stations.reduce((all, { workers }) => all + workers, 0)).toBe(counts.workers);
    expect(stations.some(({ state }) => state === 'short')).toBe(true);
  });
});
