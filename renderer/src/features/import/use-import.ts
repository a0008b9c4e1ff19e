import { useCallback, useRef, useState } from 'react';
import type { DiffRow, Preview } from '#shared/contract/roster.ts';
import type { ImportDecisions } from '#shared/contract/roster-decisions.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { refusalOf } from '../../components/error-sentence.ts';
import { useLongWork } from '../../components/use-long-work.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import { NOTHING_DECIDED } from './decide-form.ts';
import { type Decisions, decide, NO_DECISIONS } from './decisions.ts';
import { useSteps } from './use-steps.ts';

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

/** What a person has decided at one moment of an import. */
interface Step {
  decided: ImportDecisions;
  decisions: Decisions;
}

interface Moment extends Step {
  preview: Preview | null;
}

const NOTHING_YET: Step = { decided: NOTHING_DECIDED, decisions: NO_DECISIONS };
const NOTHING_READ: Moment = { ...NOTHING_YET, preview: null };

/** One import from the files to what was written; every step can be cancelled without a trace. */
export function useImport() {
  const { client } = useHost();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [building, setBuilding] = useState('');
  const [{ preview, decided, decisions }, setNow] = useState(NOTHING_READ);
  // Decisions can follow each other faster than the page is drawn.
  const latest = useRef(NOTHING_READ);
  const lastChange = useRef<Promise<unknown>>(Promise.resolve());
  const [round, setRound] = useState(0);
  const [applied, setApplied] = useState<Applied | null>(null);
  const steps = useSteps<Step>();
  const { push, move, clear } = steps;
  const reading = useLongWork<Preview>();
  const revising = useLongWork<Preview>();
  const writing = useLongWork<Applied>();
  const { run: runReading } = reading;
  const { run: runRevising } = revising;
  const { run: runWriting } = writing;

  const settle = useCallback((now: Moment) => {
    latest.current = now;
    setNow(now);
  }, []);

  const read = useCallback(
    async (chosen: readonly File[], name: string) => {
      setFiles(chosen);
      setBuilding(name);
      setApplied(null);
      clear();
      settle({ ...latest.current, ...NOTHING_YET });
      setRound((count) => count + 1);
      const input = { files: [...chosen], ...(name ? { building: name } : {}) };
      const found = await runReading((signal) => client.roster.preview(input, { signal }));
      settle({ ...NOTHING_YET, preview: found });
    },
    [client, runReading, clear, settle],
  );

  /** The dry run under other decisions; false, and everything as it was, where that failed or was cancelled. */
  const revise = useCallback(
    async (to: Step) => {
      const { preview: shown } = latest.current;
      if (!shown) return false;
      const input = { previewId: shown.previewId, decisions: to.decided };
      const found = await runRevising((signal) => client.roster.revise(input, { signal }));
      if (!found) return false;
      const ticks = await keepTicks(client, found.previewId, to.decisions);
      settle({ preview: found, decided: to.decided, decisions: ticks });
      return true;
    },
    [client, runRevising, settle],
  );

  /** Made one after the other: a decision taken while another is compared would start from before that one. */
  const change = useCallback(
    (make: Change): Promise<boolean> => {
      const made = lastChange.current.then(async () => {
        const { preview: _, ...left } = latest.current;
        const isMade = await revise({ ...left, decided: make(left.decided) });
        if (isMade) push(left);
        return isMade;
      });
      lastChange.current = made.catch(() => false);
      return made;
    },
    [push, revise],
  );

  /** Goes one decision back or forth; nothing of it is in the registry yet. */
  const step = async (direction: 'undo' | 'redo') => {
    const to = steps[direction];
    if (!to || revising.running) return;
    const { preview: shown, ...left } = latest.current;
    if (to.decided === left.decided) settle({ preview: shown, ...to });
    else if (!(await revise(to))) return;
    move(direction, left);
  };

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

  const take = useCallback(
    (rows: readonly Pick<DiffRow, 'key' | 'result'>[], taken: boolean) => {
      const { preview: shown, ...left } = latest.current;
      push(left);
      settle({ ...left, preview: shown, decisions: decide(left.decisions, rows, taken) });
    },
    [push, settle],
  );

  const reset = useCallback(() => {
    setFiles([]);
    setBuilding('');
    settle({ ...latest.current, preview: null });
    setApplied(null);
  }, [settle]);

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
    step,
    canUndo: steps.undo !== null,
    canRedo: steps.redo !== null,
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
