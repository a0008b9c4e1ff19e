import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registryPath } from '#core/db/registry-file.ts';
import { type CoreClient, startCore } from '#core/start-core.ts';

/** Work with an open registry; `signal` aborts when the person presses Ctrl+C. */
export type CoreWork<T> = (client: CoreClient, signal: AbortSignal) => Promise<T>;

export interface CoreAccess {
  dataDir: string;
  /** `read` may run beside the program that has the registry open. */
  mode: 'read' | 'write';
  /** The command's name: how others see who holds the registry. */
  command: string;
}

/** Opens the registry for one command and closes it again, whatever happens. */
export async function withCore<T>({ dataDir, mode, command }: CoreAccess, work: CoreWork<T>): Promise<T> {
  const core = await startCore({ dataDir, mode, holder: `louyu ${command}` });
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop);
  try {
    return await work(core.client, abort.signal);
  } finally {
    process.removeListener('SIGINT', stop);
    await core.close();
  }
}

/** As `withCore` for reading; where there is no registry yet, an empty one that is gone afterwards. */
export async function withCoreOrEmpty<T>(dataDir: string, command: string, work: CoreWork<T>): Promise<T> {
  if (existsSync(registryPath(dataDir))) return withCore({ dataDir, mode: 'read', command }, work);
  const empty = mkdtempSync(join(tmpdir(), 'louyu-'));
  try {
    return await withCore({ dataDir: empty, mode: 'write', command }, work);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}
