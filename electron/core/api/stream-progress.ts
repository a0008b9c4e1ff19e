import { ORPCError } from '@orpc/server';
import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import { storageRefusal } from '../db/storage-refusal.ts';

/** Long work: tells how far it is, stops at the signal, and gives its result. */
export type LongWork<T> = (report: (progress: Progress) => void, signal: AbortSignal) => Promise<T>;

/**
 * Runs long work as the stream its contract promises: progress, then `{ type: 'done', result }`. A reader
 * slower than the work gets the newest progress only. When the reader leaves or `caller` aborts, the work's
 * signal is aborted and the stream ends once the work has. Refusals travel as typed errors.
 */
export async function* streamProgress<T>(
  work: LongWork<T>,
  caller: AbortSignal | undefined,
): AsyncGenerator<Progress | { type: 'done'; result: T }, void, void> {
  const leave = new AbortController();
  const signal = caller ? AbortSignal.any([caller, leave.signal]) : leave.signal;
  let latest: Progress | undefined;
  let ended = false;
  let wake = (): void => {};
  const running = work((progress) => {
    latest = progress;
    wake();
  }, signal);
  const settled = running.then(
    () => {},
    () => {},
  );
  void settled.then(() => {
    ended = true;
    wake();
  });
  try {
    while (!ended) {
      if (latest) {
        const progress = latest;
        latest = undefined;
        yield progress;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    yield { type: 'done', result: await running };
  } catch (error) {
    throw signal.aborted ? toRefusal(new AppError('cancelled', {})) : toRefusal(error);
  } finally {
    leave.abort();
    await settled;
  }
}

/** Errors thrown in a stream do not pass the contract's middleware: refusals are made typed here. */
function toRefusal(error: unknown): unknown {
  const refusal = error instanceof AppError ? error : storageRefusal(error);
  if (!refusal) return error;
  const { code, params } = refusal;
  return new ORPCError('REFUSED', { status: 422, message: code, data: { code, params } });
}
