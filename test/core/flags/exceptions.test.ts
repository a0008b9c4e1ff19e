import { describe, expect, it } from 'vitest';
import { addBuilding, writeRows } from '#test/core/coverage/write-rows.ts';
import { openTestCore, rowsOf, TEST_DAY, type TestCore } from '#test/support/test-core.ts';

const words = { reason: '业主正在更换', authority: '街道党工委', docNo: '静委〔2026〕3号' };

async function acceptBlank(test: TestCore, untilDay: string): Promise<string> {
  const subjectId = await writeRows(test.core, (tx) => addBuilding(tx, '恒信大厦'));
  await test.client.flags.accept({
    rule: 'blank-building',
    subjectKind: 'building',
    subjectId,
    ...words,
    untilDay,
  });
  return subjectId;
}

const listed = async (test: TestCore, asOf = TEST_DAY) => {
  const { flags, excepted } = await test.client.coverage.flags({ asOf });
  return { flags: flags.map(({ rule }) => rule), excepted: excepted.map(({ rule }) => rule) };
};

const silent = { flags: ['station-missing'], excepted: ['blank-building'] };
const loud = { flags: ['blank-building', 'station-missing'], excepted: [] };

describe('an accepted exception', () => {
  it('silences its flag from today until its last day, and ends by itself', async () => {
    await using test = await openTestCore();
    await acceptBlank(test, '2026-12-31');
    expect(await listed(test, '2026-09-29')).toEqual(loud);
    expect(await listed(test, TEST_DAY)).toEqual(silent);
    expect(await listed(test, '2026-12-31')).toEqual(silent);
    expect(await listed(test, '2027-01-01')).toEqual(loud);
  });

  it('is listed with its reason, authority and document, and counted apart', async () => {
    await using test = await openTestCore();
    const id = await acceptBlank(test, TEST_DAY);
    const { excepted } = await test.client.coverage.flags({});
    expect(excepted).toMatchObject([
      { subject: { id }, exception: { ...words, fromDay: TEST_DAY, untilDay: TEST_DAY } },
    ]);
    expect(await test.client.flags.counts({})).toEqual({
      asOf: TEST_DAY,
      high: 0,
      middle: 0,
      low: 1,
      excepted: 1,
    });
    const { table, sources } = await test.client.flags.table({});
    expect(rowsOf(table)).toMatchObject([
      { id: `blank-building:${id}`, name: '恒信大厦', reason: words.reason, untilDay: TEST_DAY },
      { rule: 'station-missing', exceptionId: null },
    ]);
    expect(sources['building-org']?.source).toContain('第五条');
  });

  it('silences no other flag of the same building, and no other building', async () => {
    await using test = await openTestCore();
    await acceptBlank(test, '2026-12-31');
    await writeRows(test.core, (tx) => addBuilding(tx, '另一座'));
    expect(await listed(test)).toEqual({
      flags: ['blank-building', 'station-missing', 'station-missing'],
      excepted: ['blank-building'],
    });
  });

  it('is taken back by undo, and by ending it', async () => {
    await using test = await openTestCore();
    await acceptBlank(test, '2026-12-31');
    await test.client.history.undo();
    expect(await listed(test)).toEqual(loud);
    await test.client.history.redo();
    expect(await listed(test)).toEqual(silent);
    const [flag] = (await test.client.coverage.flags({})).excepted;
    const { id = '', version = 0 } = flag?.exception ?? {};
    await test.client.flags.endException({ id, version });
    expect(await listed(test)).toEqual(loud);
  });

  it('is refused when its last day has passed, and for a building that is not there', async () => {
    await using test = await openTestCore();
    await expect(acceptBlank(test, '2026-09-29')).rejects.toMatchObject({ data: { code: 'exception-over' } });
    await expect(
      test.client.flags.accept({
        rule: 'blank-building',
        subjectKind: 'building',
        subjectId: 'nowhere',
        ...words,
        untilDay: TEST_DAY,
      }),
    ).rejects.toMatchObject({ data: { code: 'row-not-found' } });
    expect(await listed(test)).toEqual(loud);
  });
});
