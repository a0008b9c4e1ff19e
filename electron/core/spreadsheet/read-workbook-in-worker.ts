import type { RecognisedWorkbook } from '#shared/domain/roster/recognised-sheet.ts';
import { DEFAULT_MAX_OLD_GENERATION_MB, timeLimitOf } from './limits.ts';
import { endThread, keepThread, takeThread } from './reading-threads.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';
import type { ReadDecisions, ReadProgress, ReadReply } from './worker-protocol.ts';

export interface ReadOptions {
  decisions?: ReadDecisions;
  signal?: AbortSignal;
  timeoutMs?: number;
  maxOldGenerationMb?: number;
  /** The caller has no further use for the bytes: they go to the thread without being copied. */
  givesBytes?: boolean;
  onProgress?: (progress: ReadProgress) => void;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : copyOf(bytes);
}

/** After a larger file a thread holds memory for long: the next file gets a fresh one. */
const LARGEST_FOR_KEPT_THREAD = 4 * 2 ** 20;

/**
 * Reads and recognises a roster file in a thread apart, with a limit of time and memory, so that
 * neither a huge nor a hostile file can hold up or bring down the core. Only recognised rows come back.
 * `fileName` (without folder) tells relatives of one format apart and may name the building.
 * @throws SpreadsheetError
 */
export function readWorkbookInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<RecognisedWorkbook> {
  const { decisions = {}, signal, onProgress, timeoutMs = timeLimitOf(bytes.length) } = options;
  const megabytes = options.maxOldGenerationMb ?? DEFAULT_MAX_OLD_GENERATION_MB;
  const params = { file: fileName };
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new SpreadsheetError('cancelled', params));
      return;
    }
    const request = { bytes: options.givesBytes ? wholeBuffer(bytes) : copyOf(bytes), fileName, decisions };
    const worker = takeThread(megabytes);
    const isKept = bytes.length <= LARGEST_FOR_KEPT_THREAD && megabytes === DEFAULT_MAX_OLD_GENERATION_MB;
    let workbook: RecognisedWorkbook | null = null;
    const leave = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    // Whatever a refused file left behind in the thread ends with it.
    const fail = (error: unknown) => {
      leave();
      void endThread(worker);
      reject(error);
    };
    const succeed = (found: RecognisedWorkbook) => {
      leave();
      if (isKept) keepThread(worker);
      resolve(isKept ? found : endThread(worker).then(() => found));
    };
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
          workbook?.sheets[reply.sheet]?.rows.unshift(...reply.rows);
          break;
        case 'done':
          if (workbook) succeed(workbook);
          else fail(new Error('the reading thread gave no workbook'));
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
    worker.postMessage(request, [request.bytes]);
  });
}
