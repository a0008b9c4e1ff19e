import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/contract/errors.ts';
import type { FromOffice, OfficeJob, OfficeRow, ToOffice } from './office-protocol.ts';

/** Lines handed over at a time: few enough that nobody notices the core doing it. */
const CHUNK = 500;

/** The thread's source beside this file in a checkout; its own file where everything is built into one folder. */
function locateWorker(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('office-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../write-office.js' : 'write-office.js', here);
}

/**
 * Has a thread of its own write a workbook or Word document. Refuses `cancelled` as soon as `signal` aborts: the
 * thread ends, whatever it was doing.
 */
export async function writeInWorker(
  job: OfficeJob,
  rows: Iterable<OfficeRow>,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal?.aborted) throw new AppError('cancelled', {});
  const worker = new Worker(locateWorker(), { execArgv: [], stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  let cancel = (): void => {};
  try {
    const written = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      cancel = () => reject(new AppError('cancelled', {}));
      signal?.addEventListener('abort', cancel, { once: true });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the writing thread ended early with ${code}`)));
      worker.on('message', (message: FromOffice) => {
        if (message.type === 'file') resolve(message.bytes);
        else onProgress(message.done);
      });
    });
    written.catch(() => {});
    await handOver(worker, job, rows, signal);
    return await written;
  } finally {
    signal?.removeEventListener('abort', cancel);
    worker.removeAllListeners();
    worker.on('error', () => {});
    void worker.terminate();
  }
}

async function handOver(
  worker: Worker,
  job: OfficeJob,
  rows: Iterable<OfficeRow>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const send = (message: ToOffice) => worker.postMessage(message);
  send({ type: 'job', job });
  let chunk: OfficeRow[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    send({ type: 'rows', rows: chunk });
    chunk = [];
    await setImmediate();
    if (signal?.aborted) return;
  }
  send({ type: 'rows', rows: chunk });
  send({ type: 'write' });
}
