import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CoreHandle, startCore } from '#core/start-core.ts';
import type { Scale } from '#shared/contract/setup.ts';

export interface TempCore extends AsyncDisposable {
  handle: CoreHandle;
  dataDir: string;
}

/** The core in its thread on a folder of its own, filled with a sample where a scale is named. */
export async function openTempCore(scale?: Scale): Promise<TempCore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'louyu-bench-'));
  const handle = await startCore({ dataDir, mode: 'write', holder: 'bench' });
  if (scale) await finish(handle.client.setup.loadSample({ scale }));
  return {
    handle,
    dataDir,
    [Symbol.asyncDispose]: async () => {
      await handle.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Follows a stream of progress to its result. */
export async function finish<T>(
  stream: Promise<AsyncIterable<{ type: 'progress' } | { type: 'done'; result: T }>>,
): Promise<T> {
  for await (const event of await stream) if (event.type === 'done') return event.result;
  throw new Error('The stream ended without a result.');
}
