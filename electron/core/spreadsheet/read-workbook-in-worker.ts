import { Worker } from 'node:worker_threads';
import type { SheetContext } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import { DEFAULT_MAX_OLD_GENERATION_MB, DEFAULT_TIMEOUT_MS } from './limits.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import type { ReadProgress, ReadReply, ReadRequest } from './worker-protocol.ts';

export interface ReadOptions {
  /** What a person decided for known headers: fingerprint → joined heading → target. */
  decisions?: SheetContext['decisions'];
  signal?: AbortSignal;
  timeoutMs?: number;
  maxOldGenerationMb?: number;
  onProgress?: (progress: ReadProgress) => void;
}

/** The thread's source beside this file in a checkout; its own file where everything is built into one folder. */
function locateWorker(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('read-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../read-spreadsheet.js' : 'read-spreadsheet.js', here);
}

function startWorker(request: ReadRequest, maxOldGenerationMb: number): Worker {
  const worker = new Worker(locateWorker(), {
    workerData: request,
    transferList: [request.bytes],
    resourceLimits: { maxOldGenerationSizeMb: maxOldGenerationMb },
    execArgv: [],
    // The library writes warnings to the console; standard output belongs to the command.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/**
 * Reads and recognises a roster file in a thread of its own, with a limit of time and memory, so that
 * neither a huge nor a hostile file can hold up or bring down the core. Only recognised rows come back.
 * `fileName` (without folder) tells relatives of one format apart and may name the building.
 * @throws SpreadsheetError
 */
export function readWorkbookInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<RecognisedWorkbook> {
  const { decisions, signal, onProgress, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const megabytes = options.maxOldGenerationMb ?? DEFAULT_MAX_OLD_GENERATION_MB;
  const params = { file: fileName };
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new SpreadsheetError('cancelled', params));
      return;
    }
    const request = { bytes: new Uint8Array(bytes).buffer, fileName, ...(decisions && { decisions }) };
    const worker = startWorker(request, megabytes);
    let workbook: RecognisedWorkbook | null = null;
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.removeAllListeners();
      worker.on('error', () => {});
      void worker.terminate();
      settle();
    };
    const fail = (error: unknown) => finish(() => reject(error));
    const cancel = () => fail(new SpreadsheetError('cancelled', params));
    const timer = setTimeout(() => {
      fail(new SpreadsheetError('time-limit', { ...params, seconds: Math.ceil(timeoutMs / 1000) }));
    }, timeoutMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (reply: ReadReply) => {
      switch (reply.type) {
        case 'progress':
          onProgress?.(reply.progress);
          break;
        case 'workbook':
          workbook = reply.workbook;
          break;
        case 'rows':
          workbook?.sheets[reply.sheet]?.rows.push(...reply.rows);
          break;
        case 'done':
          finish(() =>
            workbook ? resolve(workbook) : reject(new Error('the reading thread gave no workbook')),
          );
          break;
        case 'failed':
          fail(new SpreadsheetError(reply.code, reply.params));
          break;
      }
    });
    worker.on('error', (error) => {
      fail(
        isOutOfMemory(error)
          ? new SpreadsheetError('memory-limit', { ...params, megabytes }, { cause: error })
          : error,
      );
    });
    worker.on('exit', (code) => fail(new Error(`the reading thread ended early with ${code}`)));
  });
}
