import { useCallback, useState } from 'react';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { refusalOf } from '../../components/error-sentence.ts';
import { useLongWork } from '../../components/use-long-work.ts';
import { useHost } from '../../host/host-context.tsx';
import { type Decisions, decide, NO_DECISIONS } from './decisions.ts';

/** What applying a dry run did. */
export interface Applied {
  added: number;
  updated: number;
  movedOut: number;
  stations: number;
  entry: string | null;
}

/** One import from the files to what was written; every step can be cancelled without a trace. */
export function useImport() {
  const { client } = useHost();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [building, setBuilding] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS);
  const [applied, setApplied] = useState<Applied | null>(null);
  const reading = useLongWork<Preview>();
  const writing = useLongWork<Applied>();
  const { run: runReading } = reading;
  const { run: runWriting } = writing;

  const read = useCallback(
    async (chosen: readonly File[], name: string) => {
      setFiles(chosen);
      setBuilding(name);
      setApplied(null);
      setDecisions(NO_DECISIONS);
      const input = { files: [...chosen], ...(name ? { building: name } : {}) };
      setPreview(await runReading((signal) => client.roster.preview(input, { signal })));
    },
    [client, runReading],
  );

  const apply = useCallback(
    async (movedOutOn: Day | undefined) => {
      if (!preview) return;
      const { skip, movedOut } = decisions;
      const input = {
        previewId: preview.previewId,
        skip: [...skip.keys()],
        movedOut: [...movedOut],
        ...(movedOut.size > 0 && movedOutOn ? { movedOutOn } : {}),
      };
      setApplied(await runWriting((signal) => client.roster.apply(input, { signal })));
    },
    [client, decisions, preview, runWriting],
  );

  const take = useCallback((rows: readonly Pick<DiffRow, 'key' | 'result'>[], taken: boolean) => {
    setDecisions((now) => decide(now, rows, taken));
  }, []);

  const reset = useCallback(() => {
    setFiles([]);
    setBuilding('');
    setPreview(null);
    setApplied(null);
  }, []);

  return {
    files,
    building,
    preview,
    decisions,
    applied,
    reading,
    writing,
    /** The files tell no building: reading goes on as soon as a person names it. */
    lacksBuilding: refusalOf(reading.error)?.code === 'no-building',
    read,
    take,
    apply,
    reset,
  };
}
