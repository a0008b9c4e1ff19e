import Database from 'better-sqlite3';
import { registryPath } from '#core/db/registry-file.ts';
import { type CoreClient, startCore } from '#core/start-core.ts';
import type { Scale } from '#shared/contract/setup.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { openTempCore } from './support/temp-core.ts';

const RUNS = 5;

/**
 * Coverage of every firm, and the flags of the day, as pages ask for them: first in a registry just opened, when every
 * row is read; then after the members of a firm were edited; then with nothing edited in between. Beside them one
 * bare SQL scan of the same rows.
 */
export async function benchCoverage(scale: Scale): Promise<BenchLine[]> {
  await using temp = await openTempCore(scale);
  const { client } = temp.handle;
  const { firms } = await client.coverage.summary({});
  const bound = await scan(temp.dataDir);
  const line = (what: string, ours: number): BenchLine => ({
    what: `${what}, ${scale}, ${firms.total} firms`,
    ours,
    bound,
    boundIs: 'one bare SQL scan of firms and tenancies',
  });
  return [
    line('coverage and flags, registry just opened', await medianAfterOpening(temp.dataDir)),
    line('coverage after an edit', await medianAfterEdit(client, () => client.coverage.summary({}))),
    line('coverage again', await medianOf(RUNS, () => client.coverage.summary({}))),
    line('coverage and flags after an edit', await medianAfterEdit(client, () => askBoth(client))),
    line('coverage and flags again', await medianOf(RUNS, () => askBoth(client))),
  ];
}

async function askBoth(client: CoreClient): Promise<void> {
  await client.coverage.summary({});
  await client.flags.counts({});
}

/** Opening itself is not measured. */
async function medianAfterOpening(dataDir: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const handle = await startCore({ dataDir, mode: 'read', holder: 'bench' });
    times.push(await medianOf(1, () => askBoth(handle.client)));
    await handle.close();
  }
  return middleOf(times);
}

/** The edits themselves are not measured. */
async function medianAfterEdit(client: CoreClient, work: () => Promise<unknown>): Promise<number> {
  const { created } = await client.firm.edit({ create: [{ name: `bench ${performance.now()}` }] });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [id = ''] = created;
    await client.firm.edit({ update: [{ id, version: run + 1, set: { fullMembers: run + 1 } }] });
    times.push(await medianOf(1, work));
  }
  return middleOf(times);
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function scan(dataDir: string): Promise<number> {
  const connection = new Database(registryPath(dataDir), { readonly: true });
  const rows = connection
    .prepare(
      'SELECT f.id, f.full_members, f.member_total, t.building_id FROM firm f JOIN tenancy t ON t.firm_id = f.id',
    )
    .raw();
  const bound = await medianOf(RUNS, () => rows.all());
  connection.close();
  return bound;
}
