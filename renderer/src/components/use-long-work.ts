import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/base.ts';
import { isAbort } from './error-sentence.ts';

type Step<T> = Progress | { type: 'done'; result: T };

interface LongWorkState {
  running: boolean;
  progress: Progress | null;
  error: unknown;
}

const IDLE: LongWorkState = { running: false, progress: null, error: null };

export interface LongWork<T> extends LongWorkState {
  /** Starts it and resolves to its result; null when it failed (`error`) or was cancelled. */
  run(start: (signal: AbortSignal) => Promise<AsyncIterable<Step<T>>>): Promise<T | null>;
  cancel(): void;
}

/** One piece of work that tells how far it is and can be cancelled; leaving the page cancels it. */
export function useLongWork<T>(): LongWork<T> {
  const [state, setState] = useState(IDLE);
  const abort = useRef<AbortController | null>(null);
  const cancel = useCallback(() => abort.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback<LongWork<T>['run']>(async (start) => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    setState({ running: true, progress: null, error: null });
    try {
      for await (const step of await start(signal)) {
        if (step.type === 'done') {
          setState(IDLE);
          return step.result;
        }
        if (signal.aborted) break;
        setState({ running: true, progress: step, error: null });
      }
      if (abort.current === controller) setState(IDLE);
    } catch (error) {
      if (abort.current === controller) {
        setState({ ...IDLE, error: signal.aborted || isAbort(error) ? null : error });
      }
    }
    return null;
  }, []);
  return { ...state, run, cancel };
}
