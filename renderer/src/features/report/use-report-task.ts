import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '../../components/error-sentence.ts';

/** What the page can make of a report, one at a time. */
export type ReportTask = 'print' | 'pdf' | 'xlsx' | 'docx';

export interface ReportTaskState {
  running: ReportTask | null;
  error: unknown;
  /** Starts a task; a failure lands in `error`, a cancelled one nowhere. */
  run(task: ReportTask, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  cancel(): void;
}

/** The one thing that is being made of the report; leaving the page cancels it. */
export function useReportTask(): ReportTaskState {
  const [running, setRunning] = useState<ReportTask | null>(null);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController | null>(null);
  const cancel = useCallback(() => abort.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback<ReportTaskState['run']>(async (task, work) => {
    const controller = new AbortController();
    abort.current = controller;
    setRunning(task);
    setError(null);
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted && !isAbort(error)) setError(error);
    } finally {
      setRunning(null);
    }
  }, []);
  return { running, error, run, cancel };
}
