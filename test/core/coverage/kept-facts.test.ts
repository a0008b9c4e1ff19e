import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRegistry, registryPath } from '#core/db/registry-file.ts';
import { readFlagFacts } from '#core/figures/read-flag-facts.ts';
import { ORG_KINDS } from '#shared/domain/org/org-kind.ts';
import { commandArbitrary, runCommand } from '#test/core/journal/any-commands.ts';
import { openTestCore, type TestCore } from '#test/support/test-core.ts';
import { addBuilding, addFirm, writeRows } from './write-rows.ts';

const totalOf = async (test: Awaited<ReturnType<typeof openTestCore>>) =>
  (await test.client.coverage.summary({})).firms.total;

test('coverage follows every command, undo, and what another program writes', async () => {
  await using test = await openTestCore();
  expect(await totalOf(test)).toBe(0);
  await writeRows(test.core, (tx) => addFirm(tx, {}, addBuilding(tx, '恒信大厦')));
  expect(await totalOf(test)).toBe(1);
  await test.client.history.undo();
  expect(await totalOf(test)).toBe(0);
  await test.client.history.redo();
  expect(await totalOf(test)).toBe(1);
  const other = new Database(registryPath(test.dataDir));
  other.prepare("UPDATE firm SET ended_on = '2026-01-01'").run();
  other.close();
  expect(await totalOf(test)).toBe(0);
});

test('each day has its own facts', async () => {
  await using test = await openTestCore();
  await writeRows(test.core, (tx) => addFirm(tx, { endedOn: '2026-06-01' }, addBuilding(tx, '恒信大厦')));
  for (const [asOf, total] of [
    ['2026-05-31', 1],
    ['2026-06-01', 0],
    ['2026-05-31', 1],
  ] as const) {
    expect((await test.client.coverage.summary({ asOf })).firms.total).toBe(total);
  }
});

/** What edits of a registry do to firms, orgs, rooms and instructors, on rows picked from those that are there. */
const touchArbitrary = fc.oneof(
  commandArbitrary,
  fc.record({ do: fc.constantFrom('undo', 'redo', 'look'), row: fc.constant(0), value: fc.constant(0) }),
  fc.record({
    do: fc.constantFrom(
      'org kind',
      'end org',
      'own org',
      'end cover',
      'end tenancy',
      'instruct',
      'end instructor',
    ),
    row: fc.nat(5),
    value: fc.nat(3),
  }),
);
type Touch = typeof touchArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** What the registry refuses changes nothing. */
async function touch(test: TestCore, change: Touch): Promise<void> {
  if (!('row' in change)) return void (await runCommand(test, change).catch(() => {}));
  const { client, core } = test;
  if (change.do === 'look') return void readFlagFacts(core.file, '2026-09-30');
  if (change.do === 'undo' || change.do === 'redo') {
    await client.history[change.do]().catch(() => {});
    return;
  }
  const idOf = (table: string): string | undefined => {
    const ids = core.file.reader.prepare<[], string>(`SELECT id FROM ${table} ORDER BY rowid`).pluck().all();
    return ids[change.row % Math.max(1, ids.length)];
  };
  await writeRows(core, (tx) => {
    const [org, firm, cover] = [idOf('party_org'), idOf('firm'), idOf('joint_org_firm')];
    const [tenancy, instructor] = [idOf('tenancy'), idOf('instructor')];
    const kind = ORG_KINDS[change.value] ?? 'branch';
    if (change.do === 'org kind' && org) tx.update('partyOrg', org, { kind });
    if (change.do === 'end org' && org) tx.update('partyOrg', org, { endedOn: '2026-09-01' });
    if (change.do === 'own org' && firm)
      tx.insert('partyOrg', { name: '党支部', form: 'independent', kind, firmId: firm });
    if (change.do === 'end cover' && cover) tx.update('jointOrgFirm', cover, { toDay: '2026-09-01' });
    if (change.do === 'end tenancy' && tenancy) tx.update('tenancy', tenancy, { toDay: '2026-09-01' });
    if (change.do === 'instruct' && firm && instructor) tx.update('firm', firm, { instructorId: instructor });
    if (change.do === 'end instructor' && instructor)
      tx.update('instructor', instructor, { endedOn: change.value > 1 ? null : '2026-09-01' });
  });
}

test('after any commands the facts that were patched are those that are read anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(touchArbitrary, { maxLength: 12 }), async (changes) => {
      await using test = await openTestCore();
      await writeRows(test.core, (tx) => {
        const buildings = [addBuilding(tx, '恒信大厦'), addBuilding(tx, '嘉地中心')];
        tx.insert('instructor', { name: '赵敏' });
        addFirm(tx, { name: '甲公司', fullMembers: 1 }, ...buildings);
        addFirm(tx, { name: '乙公司', fullMembers: 4 }, buildings[0] ?? '');
        addFirm(tx, { name: '丙公司' });
      });
      readFlagFacts(test.core.file, '2026-09-30');
      for (const change of changes) await touch(test, change);
      const anew = await openRegistry(test.dataDir, 'read');
      for (const day of ['2026-09-30', '2026-08-31']) {
        expect(readFlagFacts(test.core.file, day)).toEqual(readFlagFacts(anew, day));
      }
      await anew.close();
    }),
    { numRuns: 60 },
  );
});

test('an edit of one firm reads no other firm again', async () => {
  await using test = await openTestCore();
  const [edited, other] = await writeRows(test.core, (tx) => {
    const building = addBuilding(tx, '恒信大厦');
    return [addFirm(tx, { name: '甲公司' }, building), addFirm(tx, { name: '乙公司' }, building)];
  });
  const firmsOf = () => readFlagFacts(test.core.file, '2026-09-30').coverage.firms;
  const before = firmsOf();
  await test.client.firm.edit({ update: [{ id: edited ?? '', version: 1, set: { fullMembers: 3 } }] });
  const after = firmsOf();
  const of = (firms: typeof before, id: string | undefined) => firms.find((firm) => firm.id === id);
  expect(of(after, edited)?.fullMembers).toBe(3);
  expect(of(after, other)).toBe(of(before, other));
});
