import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { Progress } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { applyResultSchema } from '#shared/contract/roster.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { type ApplyChoices, planApply } from '#shared/domain/roster/compare/plan-apply.ts';
import type { StationCells, StationDiff } from '#shared/domain/roster/form/compare-station.ts';
import { type Core, today } from '../../core.ts';
import { rememberDecisions } from './decisions/remember-decisions.ts';
import { type KeptPreview, Previews } from './previews.ts';
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
  refuseUnknownKeys(preview, choices);
  const plan = planApply(preview.diff, choices);
  const stations = planStations(preview.stations, choices.skip);
  // A command of its own: taking the import back does not unlearn what was decided.
  await rememberDecisions(core, preview.session);
  const total = countWrites(plan);
  const counts = { ...plan.counts, stations: stations.length };
  if (total + stations.length === 0) return { ...counts, entry: null };
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
      for (const { stationId, set } of stations) {
        if (stationId) tx.update('station', stationId, set);
        else tx.insert('station', newStation(set));
      }
      const names = preview.files.map(({ name }) => name);
      tx.insert('import', {
        appliedAt: core.ports.now().toISOString(),
        files: JSON.stringify(names),
        hashes: JSON.stringify(preview.files.map(({ hash }) => hash)),
        ...plan.counts,
      });
      return { result: undefined, params: describeCounts(nameFiles(names), counts) };
    },
    signal,
  );
  return { ...counts, entry };
}

/** A decision about a line that is not there was made about other files: refused rather than overlooked. */
function refuseUnknownKeys({ diff, stations }: KeptPreview, choices: ApplyChoices): void {
  if (choices.skip.size + choices.movedOut.size === 0) return;
  const known = new Set([...diff.entries, ...stations].map((entry) => entry.key));
  for (const [field, keys] of Object.entries(choices)) {
    for (const value of keys) if (!known.has(value)) throw new AppError('invalid-value', { field, value });
  }
}

function nameFiles(files: readonly string[]): string {
  const named = files.slice(0, NAMED_FILES).join('、');
  return files.length > NAMED_FILES ? `${named} … +${files.length - NAMED_FILES}` : named;
}

/** The forms that change something; of two that speak of one new station the first. */
function planStations(stations: readonly StationDiff[], skip: ReadonlySet<string>): StationDiff[] {
  const taken = new Set<string>();
  return stations.filter(({ key, stationId, name, changes }) => {
    if (skip.has(key) || changes.length === 0 || taken.has(stationId ?? name)) return false;
    taken.add(stationId ?? name);
    return true;
  });
}

function newStation(set: Partial<StationCells>): StationCells & { serviceCentreId: null } {
  const blank = {
    name: '',
    address: null,
    areaSqm: null,
    phone: null,
    communityId: null,
    serviceCentreId: null,
  };
  return { ...blank, ...set };
}

/** What fills the entry's sentence; one with stations has a sentence of its own. */
function describeCounts(files: string, counts: Record<string, number>): Record<string, string | number> {
  const { stations = 0, ...firms } = counts;
  return stations === 0 ? { files, ...firms } : { files, ...counts, context: 'stations' };
}
