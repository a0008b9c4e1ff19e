import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { PLACE_KINDS } from '#shared/domain/coverage/place.ts';
import { jsonOf } from '#test/cli/run-louyu.ts';
import { exportReport } from '#test/core/report/export-report.ts';
import { openTestCore, resultOf, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

/** A district of 200 buildings and 20,000 firms; every way to ask for a figure must give the same. */
let app: TestCore;
let summary: Awaited<ReturnType<TestCore['client']['coverage']['summary']>>;
let firms: ReturnType<typeof rowsOf>;
let buildings: ReturnType<typeof rowsOf>;

beforeAll(async () => {
  app = await openTestCore();
  await resultOf(app.client.setup.loadSample({ scale: 'district' }));
  summary = await app.client.coverage.summary({});
  firms = rowsOf(await app.client.firm.table({}));
  buildings = rowsOf(await app.client.building.table({}));
}, 120_000);
afterAll(() => app[Symbol.asyncDispose]());

const partition = ({ firms }: { firms: Record<string, number> }) => firms;
const count = (rows: ReturnType<typeof rowsOf>, coverage: string) =>
  rows.filter((row) => row.coverage === coverage).length;

/** The text of the cells of each line of a paper. */
const linesOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, ''),
    ),
  );
const paper = async (kind: 'coverage' | 'flags') =>
  linesOf(await (await exportReport(app, { kind, format: 'html' })).file.text());

describe('coverage', () => {
  test('of 总览 is the count of the table of firms, box by box', () => {
    const boxes = COVERAGE_CLASSES.map((coverage) => count(firms, coverage));
    const { independent, joint, dueNotSetUp, fewMembers, noMembers, total } = summary.firms;
    expect(boxes).toEqual([independent, joint, dueNotSetUp, fewMembers, noMembers]);
    expect(firms).toHaveLength(total);
  });

  test('of 总览 is that of the terminal', async () => {
    expect(await jsonOf('coverage', '--data', app.dataDir, '--as-of', TEST_DAY)).toEqual(summary);
  });

  test('of each building is that of the table of buildings', () => {
    expect(buildings).toHaveLength(summary.buildings.total);
    const byId = new Map(buildings.map((row) => [row.id, row]));
    for (const { id, firms: own, blank } of summary.byBuilding) {
      const { total, ...boxes } = own;
      expect(byId.get(id)).toMatchObject({ ...boxes, firms: total });
      expect(byId.get(id)?.status === 'with-org').toBe(!blank);
    }
  });

  test.each(PLACE_KINDS)('by %s is the count of the firms that each number opens', async (by) => {
    const places = await app.client.coverage.places({ by });
    for (const { place, firms: own } of places.slice(0, 5)) {
      const listed = rowsOf(await app.client.firm.table({ place: { by, name: place } }));
      expect(listed).toHaveLength(own.total);
      expect(count(listed, 'due-not-set-up')).toBe(own.dueNotSetUp);
    }
    if (by === 'kind') {
      const sum = places.reduce((total, { firms: own }) => total + own.total, 0);
      expect(sum).toBe(summary.firms.total);
    } else {
      const blank = places.reduce((total, { buildings: own }) => total + (own?.blank ?? 0), 0);
      expect(blank).toBe(summary.buildings.blank);
    }
  });

  test('of the last month of the trend is that of the day', async () => {
    const trend = await resultOf(app.client.coverage.trend({}));
    expect(trend).toHaveLength(13);
    expect(trend.at(-1)).toEqual({
      day: TEST_DAY,
      firms: summary.firms.total,
      organization: summary.rates.organization,
      dueNotSetUp: summary.firms.dueNotSetUp,
      buildings: summary.buildings.total,
      blank: summary.buildings.blank,
    });
    const [first] = trend;
    const then = await app.client.coverage.summary({ asOf: first?.day ?? '' });
    expect(first).toMatchObject({ day: '2025-09-30', firms: then.firms.total, blank: then.buildings.blank });
  }, 60_000);

  test('is what the last line of the printed table says', async () => {
    const total = (await paper('coverage')).findLast(([first]) => first?.includes('合计')) ?? [];
    const { firms: whole } = summary;
    for (const figure of [whole.total, whole.dueNotSetUp, summary.members.full]) {
      expect(total.map((cell) => cell.replaceAll(',', ''))).toContain(String(figure));
    }
  }, 60_000);
});

describe('flags', () => {
  test('of the page, 总览, the terminal, the tables’ badges and the printed list are as many', async () => {
    const { flags } = await app.client.coverage.flags({});
    const ofLevel = (level: string) => flags.filter((flag) => flag.level === level).length;
    const counts = { high: ofLevel('high'), middle: ofLevel('middle'), low: ofLevel('low') };
    expect(await app.client.flags.counts({})).toMatchObject(counts);
    const table = rowsOf((await app.client.flags.table({})).table);
    expect(table.filter(({ exceptionId }) => exceptionId === null)).toHaveLength(flags.length);
    const terminal = await jsonOf<{ flags: unknown[] }>('flags', '--data', app.dataDir, '--as-of', TEST_DAY);
    expect(terminal.flags).toEqual(flags);
    const orgs = rowsOf(await app.client.org.table({}));
    const badges = [...buildings, ...firms, ...orgs].map(({ flags: badge }) => String(badge ?? ''));
    const badged = { '▲': 0, '◆': 0, '○': 0 };
    for (const [, symbol, number] of badges.join(' ').matchAll(/([▲◆○])(\d+)/g)) {
      badged[symbol as keyof typeof badged] += Number(number);
    }
    expect(badged).toEqual({ '▲': counts.high, '◆': counts.middle, '○': counts.low });
    const printed = (await paper('flags')).filter(([first]) => /^\d+$/.test(first ?? ''));
    expect(printed).toHaveLength(flags.length);
  }, 120_000);

  test('of 应建未建 and 空白楼宇 are the figures of the same name', async () => {
    const { flags } = await app.client.coverage.flags({});
    const of = (rule: string) => flags.filter((flag) => flag.rule === rule).length;
    expect(of('due-not-set-up')).toBe(partition(summary).dueNotSetUp);
    expect(of('blank-building')).toBe(summary.buildings.blank);
    expect(of('joint-though-due')).toBe(summary.joint.withThreeMembers);
  });
});
