import fc from 'fast-check';
import { JOURNALED_TABLES } from '#core/db/schema.ts';
import { toSnakeCase } from '#core/db/snake-case.ts';
import { resultOf, rowsOf, type TestCore } from '#test/support/test-core.ts';

/** Every journaled row without its version: what a person would call "the same as before". */
export function snapshot({ core }: TestCore): string {
  const tables = JOURNALED_TABLES.map((table) =>
    core.file.connection
      .prepare<[], Record<string, unknown>>(`SELECT * FROM "${toSnakeCase(table)}" ORDER BY id`)
      .all()
      .map(({ version: _, ...row }) => row),
  );
  return JSON.stringify(tables);
}

export const commandArbitrary = fc.oneof(
  fc.record({ do: fc.constant('count' as const), firm: fc.nat(2), value: fc.nat(5) }),
  fc.record({ do: fc.constant('move' as const), firm: fc.nat(2), building: fc.nat(1) }),
  fc.record({ do: fc.constant('cover' as const), firms: fc.uniqueArray(fc.nat(2)) }),
  fc.record({ do: fc.constant('end' as const), firm: fc.nat(2) }),
  fc.record({ do: fc.constant('add' as const), building: fc.nat(1) }),
  fc.record({ do: fc.constant('takeBack' as const), entry: fc.nat(9), takeEdited: fc.boolean() }),
);
type Command = typeof commandArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Runs a command on the firms and buildings that are there now; one without a target does nothing. */
export async function runCommand(app: TestCore, command: Command): Promise<void> {
  const { client } = app;
  const firms = rowsOf(await client.firm.table({}));
  const pick = (index: number) => {
    const { id, version } = firms[index] ?? {};
    return typeof id === 'string' ? { id, version: Number(version) } : null;
  };
  if (command.do === 'cover') {
    const coveredFirmIds = command.firms.flatMap((index) => pick(index)?.id ?? []);
    await client.org.edit({ create: [{ name: '联合党支部', coveredFirmIds }] });
    return;
  }
  if (command.do === 'add') {
    const buildings = rowsOf(await client.building.table({}));
    const buildingId = buildings[command.building]?.id;
    if (typeof buildingId !== 'string') return;
    await client.firm.edit({ create: [{ name: '新公司', buildingId }] });
    return;
  }
  if (command.do === 'takeBack') {
    await takeBack(app, command);
    return;
  }
  const firm = pick(command.firm);
  if (!firm) return;
  if (command.do === 'count')
    await client.firm.edit({ update: [{ ...firm, set: { fullMembers: command.value } }] });
  if (command.do === 'move') {
    const buildings = rowsOf(await client.building.table({}));
    const buildingId = buildings[command.building]?.id;
    if (typeof buildingId !== 'string') return;
    await client.firm.edit({ update: [{ ...firm, set: { buildingId, floor: '8', room: '801' } }] });
  }
  if (command.do === 'end') {
    await client.firm.edit({ end: [{ ...firm, day: '2026-09-30', reason: '注销' }] });
  }
}

/** Takes back one of the entries that are in force, on its own. */
export async function takeBack(
  { client }: TestCore,
  { entry, takeEdited }: { entry: number; takeEdited: boolean },
): Promise<void> {
  const { entries } = await client.history.list({ limit: 100 });
  const done = entries.filter(({ undone }) => !undone);
  const id = done[entry % Math.max(1, done.length)]?.id;
  if (id) await resultOf(client.history.undoEntry({ id, takeEdited }));
}

/** How many entries the work made. */
export async function countEntries(app: TestCore, work: () => Promise<void>): Promise<number> {
  const count = async () => (await app.client.history.list({ limit: 10_000 })).entries.length;
  const before = await count();
  await work();
  return (await count()) - before;
}
