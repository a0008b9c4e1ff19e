import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/contract/errors.ts';
import type { FromOffice, OfficeJob, OfficeRow, ToOffice } from './office-protocol.ts';

/** Lines handed over at a time: few enough that nobody notices the core doing it. */
const CHUNK = 500;

/** A thread's program: its source beside the module that starts it, and its file where everything is built. */
export interface WritingProgram {
  /** The `import.meta.url` of that module. */
  from: string;
  source: string;
  built: string;
}

const OFFICE = { from: import.meta.url, source: 'office-worker.ts', built: 'write-office.js' };

/**
 * Has a thread of its own write a workbook or Word document. Refuses `cancelled` as soon as `signal` aborts: the
 * thread ends, whatever it was doing.
 */
export function writeInWorker(
  job: OfficeJob,
  rows: Iterable<OfficeRow>,
  signal: AbortSignal | undefined,
  onProgress?: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return runWritingThread<ToOffice>(OFFICE, (send) => handOver(send, job, rows, signal), signal, onProgress);
}

/** Starts a thread that writes one file, tells it what, and waits for its bytes. */
export async function runWritingThread<Message>(
  program: WritingProgram,
  tell: (send: (message: Message) => void) => Promise<void> | void,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal?.aborted) throw new AppError('cancelled', {});
  const worker = new Worker(locate(program), { execArgv: [], stdout: true, stderr: true });
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
    await tell((message) => worker.postMessage(message));
    return await written;
  } finally {
    signal?.removeEventListener('abort', cancel);
    worker.removeAllListeners();
    worker.on('error', () => {});
    void worker.terminate();
  }
}

function locate({ from, source, built }: WritingProgram): URL {
  if (from.endsWith('.ts')) return new URL(source, from);
  return new URL(from.includes('/chunks/') ? `../${built}` : built, from);
}

async function handOver(
  send: (message: ToOffice) => void,
  job: OfficeJob,
  rows: Iterable<OfficeRow>,
  signal: AbortSignal | undefined,
): Promise<void> {
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
