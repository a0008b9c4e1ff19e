import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStaffing, type StaffingSums } from '#shared/domain/staffing/build-staffing.ts';
import type { StaffingFacts } from '#shared/domain/staffing/staffing-facts.ts';

const RANGE = { minFirms: 2, maxFirms: 4, workers: 1 };

/** One street with two stations: the first serves A and B, the second C; D names no station. */
function someFacts(values: Partial<StaffingFacts> = {}): StaffingFacts {
  return {
    asOf: '2026-09-30',
    streets: [{ id: 'street', name: '静安街道' }],
    stations: [
      { id: 'one', name: '一站', streetId: 'street' },
      { id: 'two', name: '二站', streetId: 'street' },
    ],
    buildings: [
      { id: 'A', name: '甲楼', stationId: 'one', streetId: 'street' },
      { id: 'B', name: '乙楼', stationId: 'one', streetId: 'street' },
      { id: 'C', name: '丙楼', stationId: 'two', streetId: 'street' },
      { id: 'D', name: '丁楼', stationId: null, streetId: null },
    ],
    firms: [],
    workers: [],
    ...values,
  };
}

const firmsIn = (...buildings: string[]) => buildings.map((building) => ({ buildingIds: [building] }));
const aWorker = (id: string, stationId: string | null, ...buildingIds: string[]) => ({
  id,
  name: id,
  stationId,
  buildingIds,
});

describe('staffing while the range is 未设定', () => {
  it('counts firms and workers and finds neither shortage nor surplus', () => {
    const { range, stations, streets, whole } = buildStaffing(
      someFacts({ firms: firmsIn('A', 'A', 'C'), workers: [aWorker('王敏', 'one')] }),
      null,
    );
    expect(range).toBeNull();
    expect(stations).toMatchObject([
      { name: '一站', buildings: 2, firms: 2, workers: 1, gap: null },
      { name: '二站', buildings: 1, firms: 1, workers: 0, gap: null },
    ]);
    expect([streets[0]?.gap, whole.gap]).toEqual([null, null]);
  });
});

describe('the firms of a station', () => {
  it('are those of the buildings that name it', () => {
    const { stations, withoutStation, firmsWithoutBuilding } = buildStaffing(
      someFacts({ firms: [...firmsIn('A', 'B', 'B', 'C', 'D'), { buildingIds: [] }] }),
      RANGE,
    );
    expect(stations.map(({ firms }) => firms)).toEqual([3, 1]);
    expect(withoutStation).toEqual({ buildings: 1, firms: 1, workers: 0 });
    expect(firmsWithoutBuilding).toBe(1);
  });

  it('count once where they sit in several buildings, in the first', () => {
    const { stations, whole } = buildStaffing(
      someFacts({ firms: [{ buildingIds: ['C', 'A'] }, { buildingIds: ['gone', 'A'] }] }),
      RANGE,
    );
    expect(stations.map(({ firms }) => firms)).toEqual([1, 1]);
    expect(whole.firms).toBe(2);
  });

  it('are nobody’s when the station has ended', () => {
    const facts = someFacts({
      firms: firmsIn('A', 'C'),
      stations: [{ id: 'two', name: '二站', streetId: null }],
    });
    expect(buildStaffing(facts, RANGE)).toMatchObject({
      stations: [{ firms: 1 }],
      withoutStation: { buildings: 3, firms: 1 },
    });
  });
});

describe('the workers of a station', () => {
  it('are those who belong to it, else those who hold one of its buildings', () => {
    const workers = [aWorker('王敏', 'one', 'C'), aWorker('李建', null, 'C', 'A'), aWorker('张伟', null)];
    const { stations, withoutStation } = buildStaffing(someFacts({ workers }), RANGE);
    expect(stations.map(({ people }) => people.map(({ name }) => name))).toEqual([['王敏'], ['李建']]);
    expect(withoutStation.workers).toBe(1);
  });

  it('are listed with the buildings each serves and the firms in them', () => {
    const facts = someFacts({ firms: firmsIn('A', 'A', 'B'), workers: [aWorker('王敏', 'one', 'A')] });
    expect(buildStaffing(facts, RANGE).stations[0]).toMatchObject({
      served: [
        { name: '甲楼', firms: 2, workers: ['王敏'] },
        { name: '乙楼', firms: 1, workers: [] },
      ],
      people: [{ name: '王敏', buildings: ['甲楼'], firms: 2 }],
    });
  });

  it('serve every building of the station that nobody holds while they hold none themselves', () => {
    const workers = [aWorker('王敏', 'one', 'A'), aWorker('李建', 'one')];
    const { stations, unserved } = buildStaffing(someFacts({ workers }), RANGE);
    expect(stations[0]?.served.map(({ workers }) => workers)).toEqual([['王敏'], ['李建']]);
    expect(unserved.map(({ name }) => name)).toEqual(['丙楼', '丁楼']);
  });
});

describe('buildings that nobody serves', () => {
  it('are named with their firms and the station, if they name one', () => {
    const { unserved } = buildStaffing(
      someFacts({ firms: firmsIn('B', 'D'), workers: [aWorker('王敏', 'one', 'A', 'C')] }),
      RANGE,
    );
    expect(unserved).toEqual([
      { id: 'B', name: '乙楼', firms: 1, station: '一站' },
      { id: 'D', name: '丁楼', firms: 1, station: null },
    ]);
  });
});

describe('a street', () => {
  it('is judged by its own sums: one station’s surplus makes up for the other’s shortage', () => {
    const facts = someFacts({
      firms: firmsIn('A', 'A', 'A', 'A', 'A', 'C'),
      workers: [aWorker('王敏', 'one'), aWorker('李建', 'two'), aWorker('张伟', 'two')],
    });
    const { stations, streets } = buildStaffing(facts, RANGE);
    expect(stations.map(({ gap }) => [gap?.shortage, gap?.surplus])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(streets).toMatchObject([
      { stations: 2, buildings: 3, firms: 6, workers: 3, gap: { required: 2, shortage: 0, surplus: 0 } },
    ]);
  });
});

describe('stations and streets', () => {
  it('add up to the whole with what belongs to none, and every firm is in it once', () => {
    const anyId = (...ids: string[]) => fc.option(fc.constantFrom(...ids, 'ended'));
    const anyFacts: fc.Arbitrary<StaffingFacts> = fc
      .record({
        stations: fc.array(anyId('s0', 's1'), { maxLength: 4 }),
        buildings: fc.array(fc.tuple(anyId('t0', 't1', 't2', 't3'), anyId('s0', 's1')), { maxLength: 6 }),
        firms: fc.array(fc.subarray(['b0', 'b1', 'b2', 'b3', 'b4', 'b5']), { maxLength: 30 }),
        workers: fc.array(fc.tuple(anyId('t0', 't1', 't2'), fc.subarray(['b0', 'b1', 'b2'])), {
          maxLength: 8,
        }),
      })
      .map(({ stations, buildings, firms, workers }) => ({
        asOf: '2026-09-30',
        streets: ['s0', 's1'].map((id) => ({ id, name: id })),
        stations: stations.map((streetId, index) => ({ id: `t${index}`, name: `t${index}`, streetId })),
        buildings: buildings.map(([stationId, streetId], index) => {
          return { id: `b${index}`, name: `b${index}`, stationId, streetId };
        }),
        firms: firms.map((buildingIds) => ({ buildingIds })),
        workers: workers.map(([stationId, buildingIds], index) =>
          aWorker(`w${index}`, stationId, ...buildingIds),
        ),
      }));
    const add = (rows: readonly StaffingSums[]) =>
      rows.reduce(
        (sum, { buildings, firms, workers }) => ({
          buildings: sum.buildings + buildings,
          firms: sum.firms + firms,
          workers: sum.workers + workers,
        }),
        { buildings: 0, firms: 0, workers: 0 },
      );
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { whole, stations, streets, withoutStation, withoutStreet, ...staffing } = buildStaffing(
          facts,
          RANGE,
        );
        const { gap: _, ...sums } = whole;
        expect(add([...stations, withoutStation])).toEqual(sums);
        expect(add([...streets, withoutStreet])).toEqual(sums);
        expect([sums.buildings, sums.workers]).toEqual([facts.buildings.length, facts.workers.length]);
        expect(sums.firms + staffing.firmsWithoutBuilding).toBe(facts.firms.length);
        const served = stations.flatMap((station) => station.served);
        expect(served.reduce((sum, { firms }) => sum + firms, 0)).toBe(add(stations).firms);
      }),
    );
  });
});
