import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/contract/errors.ts';
import type { MarkRequest, MarkWork } from './mark-request.ts';

/** Some workbooks take the writing library minutes that a plain copy takes a second for. */
const KEEP_LAYOUT_MS = 45_000;
const REBUILD_MS = 120_000;
const MAX_OLD_GENERATION_MB = 2_048;

/** The thread's source beside this file in a checkout; its own file where everything is built into one folder. */
function locateWorker(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('mark-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../mark-workbook.js' : 'mark-workbook.js', here);
}

/**
 * Marks a workbook in a thread of its own, with its layout where the library can; else, or when that takes
 * too long, as a plain workbook of the same cells.
 */
export async function markInWorker(
  request: MarkRequest,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await run({ ...request, rebuild: false }, KEEP_LAYOUT_MS, signal);
  } catch {
    signal.throwIfAborted();
    return run({ ...request, rebuild: true }, REBUILD_MS, signal);
  }
}

function run(work: MarkWork, timeoutMs: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(locateWorker(), {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_GENERATION_MB },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.removeAllListeners();
      worker.on('error', () => {});
      void worker.terminate();
      settle();
    };
    const fail = (error: unknown): void => finish(() => reject(error));
    const cancel = (): void => fail(new AppError('cancelled', {}));
    const timer = setTimeout(() => fail(new Error(`marking took longer than ${timeoutMs} ms`)), timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (bytes: Uint8Array<ArrayBuffer>) => finish(() => resolve(bytes)));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the marking thread ended early with ${code}`)));
    if (signal.aborted) cancel();
  });
}
