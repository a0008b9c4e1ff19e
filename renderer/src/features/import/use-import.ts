import { useCallback, useState } from 'react';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import type { ImportDecisions } from '#shared/contract/roster-decisions.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { refusalOf } from '../../components/error-sentence.ts';
import { useLongWork } from '../../components/use-long-work.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import { NOTHING_DECIDED } from './decide-form.ts';
import { type Decisions, decide, NO_DECISIONS } from './decisions.ts';

/** What a person changes in what was decided about the import. */
export type Change = (decisions: ImportDecisions) => ImportDecisions;

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
  const [decided, setDecided] = useState<ImportDecisions>(NOTHING_DECIDED);
  const [round, setRound] = useState(0);
  const [applied, setApplied] = useState<Applied | null>(null);
  const reading = useLongWork<Preview>();
  const revising = useLongWork<Preview>();
  const writing = useLongWork<Applied>();
  const { run: runReading } = reading;
  const { run: runRevising } = revising;
  const { run: runWriting } = writing;

  const read = useCallback(
    async (chosen: readonly File[], name: string) => {
      setFiles(chosen);
      setBuilding(name);
      setApplied(null);
      setDecisions(NO_DECISIONS);
      setDecided(NOTHING_DECIDED);
      setRound((count) => count + 1);
      const input = { files: [...chosen], ...(name ? { building: name } : {}) };
      setPreview(await runReading((signal) => client.roster.preview(input, { signal })));
    },
    [client, runReading],
  );

  const change = useCallback(
    async (make: Change) => {
      if (!preview) return;
      const now = make(decided);
      setDecided(now);
      const input = { previewId: preview.previewId, decisions: now };
      const found = await runRevising((signal) => client.roster.revise(input, { signal }));
      if (!found) return;
      setDecisions(await keepTicks(client, found.previewId, decisions));
      setPreview(found);
    },
    [client, decided, decisions, preview, runRevising],
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
    decided,
    applied,
    reading,
    writing,
    revising,
    change,
    /** Another number for each choice of files. */
    round,
    /** The files tell no building: reading goes on as soon as a person names it. */
    lacksBuilding: refusalOf(reading.error)?.code === 'no-building',
    read,
    take,
    apply,
    reset,
  };
}

/** What was ticked on lines before, as far as the lines are still of the same kind. */
async function keepTicks(client: CoreClient, previewId: string, decisions: Decisions): Promise<Decisions> {
  const { skip, movedOut } = decisions;
  const keys = [...skip.keys(), ...movedOut];
  if (keys.length === 0) return NO_DECISIONS;
  const { rows } = await client.roster.rows({ previewId, keys, offset: 0, limit: 100_000 });
  const left = decide(
    NO_DECISIONS,
    rows.filter(({ key }) => skip.has(key)),
    false,
  );
  return decide(
    left,
    rows.filter(({ key }) => movedOut.has(key)),
    true,
  );
}
