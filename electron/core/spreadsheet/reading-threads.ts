import { Worker } from 'node:worker_threads';
import { DEFAULT_MAX_OLD_GENERATION_MB, YOUNG_GENERATION_MB } from './limits.ts';

/** How long a thread waits for the next file, milliseconds. */
const IDLE_MS = 60_000;

/** The one thread that waits: starting one takes longer than reading a small file. */
let waiting: { worker: Worker; timer: NodeJS.Timeout } | null = null;

/** The thread's source beside this file in a checkout; its own file where everything is built into one folder. */
function locateWorker(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('read-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../read-spreadsheet.js' : 'read-spreadsheet.js', here);
}

function startThread(maxOldGenerationMb: number): Worker {
  const worker = new Worker(locateWorker(), {
    resourceLimits: {
      maxOldGenerationSizeMb: maxOldGenerationMb,
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    },
    execArgv: [],
    // The library writes warnings to the console; standard output belongs to the command.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** Takes off what was listening; the thread's own listeners, which hand its messages on, stay. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

/** A thread for one file, with the usual limit of memory the one that waits. */
export function takeThread(maxOldGenerationMb: number): Worker {
  if (!waiting || maxOldGenerationMb !== DEFAULT_MAX_OLD_GENERATION_MB)
    return startThread(maxOldGenerationMb);
  const { worker, timer } = waiting;
  waiting = null;
  clearTimeout(timer);
  forget(worker);
  worker.ref();
  return worker;
}

/** Ends a thread, whatever it does, and waits until its memory is free. */
export async function endThread(worker: Worker): Promise<void> {
  forget(worker);
  worker.on('error', () => {});
  await worker.terminate();
}

/** Keeps a thread for the next file; it never keeps the program running. A second one ends. */
export function keepThread(worker: Worker): void {
  if (waiting) {
    void endThread(worker);
    return;
  }
  const drop = (): void => {
    if (waiting?.worker !== worker) return;
    clearTimeout(waiting.timer);
    waiting = null;
    void endThread(worker);
  };
  forget(worker);
  worker.on('error', drop);
  worker.on('exit', drop);
  worker.unref();
  waiting = { worker, timer: setTimeout(drop, IDLE_MS).unref() };
}

/** Starts a thread ahead of the first file. */
export function prepareThread(): void {
  if (!waiting) keepThread(startThread(DEFAULT_MAX_OLD_GENERATION_MB));
}
