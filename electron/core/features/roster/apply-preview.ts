import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { applyResultSchema } from '#shared/contract/roster.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { type ApplyChoices, planApply } from '#shared/domain/roster/compare/plan-apply.ts';
import type { RosterDiff } from '#shared/domain/roster/compare/roster-diff.ts';
import { type Core, today } from '../../core.ts';
import { Previews } from './previews.ts';
import { countWrites, writePlan } from './write-plan.ts';

type ApplyResult = z.infer<typeof applyResultSchema>;

export interface ApplyRequest {
  previewId: string;
  skip: readonly string[];
  movedOut: readonly string[];
  movedOutOn?: Day | undefined;
}

/** Rows written between two looks at the signal. */
const CHUNK = 2_000;

/** File names in the sentence of the entry; more are counted. */
const NAMED_FILES = 3;

/**
 * Writes a dry run as one command: all of it, or nothing when something fails or the signal aborts. Where
 * there is nothing to write, no entry is made.
 */
export async function applyPreview(
  core: Core,
  request: ApplyRequest,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ApplyResult> {
  const preview = Previews.of(core).findCurrent(request.previewId);
  const choices = { skip: new Set(request.skip), movedOut: new Set(request.movedOut) };
  refuseUnknownKeys(preview.diff, choices);
  const plan = planApply(preview.diff, choices);
  const total = countWrites(plan);
  if (total === 0) return { ...plan.counts, entry: null };
  const { entry } = await core.journal.run(
    'roster.apply',
    async (tx) => {
      let done = 0;
      for (const _ of writePlan(core, tx, plan, request.movedOutOn ?? today(core))) {
        if (done++ % CHUNK !== 0) continue;
        report({ type: 'progress', stage: 'writing', done, total });
        await setImmediate();
        signal.throwIfAborted();
      }
      const names = preview.files.map(({ name }) => name);
      tx.insert('import', {
        appliedAt: core.ports.now().toISOString(),
        files: JSON.stringify(names),
        hashes: JSON.stringify(preview.files.map(({ hash }) => hash)),
        ...plan.counts,
      });
      return { result: undefined, params: { files: nameFiles(names), ...plan.counts } };
    },
    signal,
  );
  return { ...plan.counts, entry };
}

/** A decision about a line that is not there was made about other files: refused rather than overlooked. */
function refuseUnknownKeys({ entries }: RosterDiff, choices: ApplyChoices): void {
  if (choices.skip.size + choices.movedOut.size === 0) return;
  const known = new Set(entries.map((entry) => entry.key));
  for (const [field, keys] of Object.entries(choices)) {
    for (const value of keys) if (!known.has(value)) throw new AppError('invalid-value', { field, value });
  }
}

function nameFiles(files: readonly string[]): string {
  const named = files.slice(0, NAMED_FILES).join('、');
  return files.length > NAMED_FILES ? `${named} … +${files.length - NAMED_FILES}` : named;
}
