import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { registryPath } from '#core/db/registry-file.ts';
import type { CoreClient } from '#core/start-core.ts';
import type { Scale } from '#shared/contract/setup.ts';
import { type BenchLine, medianOf } from './support/measure.ts';
import { openTempCore } from './support/temp-core.ts';

const RUNS = 3;
const ASKS_EVERY_MS = 20;
/** A window that answers within this is not felt to wait. */
const LONGEST_WAIT_MS = 100;

/** A checked copy of an open registry, beside a plain copy of the same file; and how long pages wait meanwhile. */
export async function benchBackup(scale: Scale): Promise<BenchLine[]> {
  await using temp = await openTempCore(scale);
  const { client } = temp.handle;
  const waits: number[] = [];
  const ours = await medianOf(RUNS, async () => {
    const asking = new AbortController();
    const asked = askAllTheTime(client, asking.signal);
    await client.backup.make();
    asking.abort();
    waits.push(await asked);
  });
  const target = join(temp.dataDir, 'plain');
  const bound = await medianOf(RUNS, () => copyToDisk(registryPath(temp.dataDir), target));
  return [
    {
      what: `backup, checked and on the disk, ${scale}`,
      ours,
      bound,
      boundIs: 'plain copy of the file, forced to the disk',
    },
    {
      what: `longest wait of a page during it, ${scale}`,
      ours: Math.max(...waits),
      bound: LONGEST_WAIT_MS,
      boundIs: 'the limit set for it',
    },
  ];
}

function copyToDisk(from: string, to: string): void {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
  rmSync(to);
}

/** Asks now and again, as a page does while a person works, and returns the longest that an answer took. */
async function askAllTheTime(client: CoreClient, signal: AbortSignal): Promise<number> {
  let longest = 0;
  while (!signal.aborted) {
    const start = performance.now();
    await client.history.next();
    longest = Math.max(longest, performance.now() - start);
    await setTimeout(ASKS_EVERY_MS);
  }
  return longest;
}
