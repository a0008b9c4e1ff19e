import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { backupFolder, listBackups } from '#core/backup/backup-folder.ts';
import { inspectCopy } from '#core/backup/inspect-copy.ts';
import { registryPath } from '#core/db/registry-file.ts';
import { readState, readSteps, type Steps } from './support/read-state.ts';
import { runBuilt, startVictim } from './support/victim.ts';
import { type Promised, WORKS, type WorkName } from './support/works.ts';

/** What one kill left behind. */
export interface KillResult {
  /** Commands that were answered before the kill. */
  readonly answered: number;
  /** What is wrong afterwards; empty: nothing. */
  readonly faults: string[];
}

/** The longest that a killed program lives after its work began: a few times what one piece of work takes. */
const LONGEST_MS: Record<WorkName | 'closing', number> = {
  edit: 250,
  paste: 500,
  import: 900,
  undo: 500,
  backup: 500,
  restore: 900,
  closing: 400,
};

/**
 * Starts the built program on a registry, lets it work, kills it at a random moment and looks at what is there:
 * the registry checks out, whatever was answered is in it, and nothing is there by half.
 */
export async function killDuring(name: WorkName | 'closing', dataDir: string): Promise<KillResult> {
  const known = new Map(existsSync(registryPath(dataDir)) ? readSteps(registryPath(dataDir)) : []);
  let lastCopy: string | undefined;
  const victim = await startVictim(dataDir);
  let answered = 0;
  const note = ({ step, copy, restored }: Promised): void => {
    answered++;
    if (restored) {
      known.clear();
      for (const [id, undone] of readSteps(restored)) known.set(id, undone);
    }
    if (step?.id) known.set(step.id, step.undone);
    if (copy) lastCopy = copy;
  };
  const kill = async (): Promise<void> => {
    await setTimeout(Math.random() * LONGEST_MS[name]);
    victim.process.kill('SIGKILL');
  };
  let inFlight: unknown;
  if (name === 'closing') {
    note(await WORKS.edit(victim.client, Date.now()));
    victim.process.kill('SIGTERM');
    await kill();
  } else {
    const killed = kill();
    try {
      for (let turn = 3 * Math.floor(Date.now() / 3); ; turn++)
        note(await WORKS[name](victim.client, turn, dataDir));
    } catch (error) {
      inFlight = error;
    }
    await killed;
  }
  await victim.ended;
  const faults = await findFaults(dataDir, known, name);
  if (lastCopy && !existsSync(lastCopy)) faults.push(`the answered copy ${lastCopy} is not there`);
  if (inFlight && !isLostConnection(inFlight)) faults.push(`the work failed before the kill: ${inFlight}`);
  return { answered, faults };
}

/** The killed program's connection ends in the middle; every other error is one of ours. */
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof TypeError || (error instanceof Error && /terminated|socket|aborted/i.test(error.message))
  );
}

/** What is wrong with a registry after a kill. */
async function findFaults(dataDir: string, known: Steps, name: WorkName | 'closing'): Promise<string[]> {
  const faults: string[] = [];
  const verified = await runBuilt('verify', '--json', '--data', dataDir);
  if (verified.code !== 0) faults.push(`verify: ${verified.stdout}${verified.stderr}`);
  const { steps, strays } = readState(registryPath(dataDir));
  if (strays.length > 0) faults.push(`${strays.length} rows are not as the journal says: ${strays[0]}`);
  const backups = listBackups(backupFolder(dataDir));
  for (const { path } of backups.filter(({ path }) => !isLookedAt(path))) {
    const [problem] = await inspectCopy(path);
    if (problem !== undefined) faults.push(`${path}: ${problem}`);
  }
  const lost = [...known].filter(([id, undone]) => steps.get(id) !== undone);
  const isPutBack = name === 'restore' && backups.some(({ path }) => isSame(readSteps(path), steps));
  // The step that was under way may have been done unanswered.
  const spared = name === 'undo' ? 1 : 0;
  if (lost.length > spared && !isPutBack) faults.push(`${lost.length} answered steps are not there`);
  if (!isPutBack && steps.size > known.size + 2) faults.push('steps that nobody asked for');
  return faults;
}

const lookedAt = new Set<string>();

/** Nothing changes a copy once it has its name: one look at each will do. */
function isLookedAt(path: string): boolean {
  const known = lookedAt.has(path);
  lookedAt.add(path);
  return known;
}

function isSame(a: Steps, b: Steps): boolean {
  return a.size === b.size && [...a].every(([id, undone]) => b.get(id) === undone);
}
