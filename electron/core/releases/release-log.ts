import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/contract/errors.ts';
import { type Release, type ReleaseEntry, releaseEntrySchema } from '#shared/contract/release.ts';
import { type Core, today } from '../core.ts';

const FILE_NAME = 'releases.jsonl';

/** A release that is written down: its number, and that of each copy. */
export interface Recorded {
  number: string;
  copies: string[];
}

/**
 * Writes down what is about to leave the office: a line at the end of a file of its own, which undo and restoring
 * a copy of the registry leave alone. Throws `release-not-recorded` where it cannot be written; then nothing may
 * leave.
 */
export function recordRelease(core: Core, name: string, rows: number, release: Release): Recorded {
  const { copies } = release;
  const number = write(core, name, rows, release);
  return {
    number,
    copies: copies === 1 ? [number] : Array.from({ length: copies }, (_, i) => `${number}-${i + 1}`),
  };
}

function write(core: Core, name: string, rows: number, release: Release): string {
  const { level, purpose, receiver, copies } = release;
  const said = { name, level, purpose, receiver, copies, rows };
  try {
    const number = nextNumber(readReleases(core).entries, today(core).slice(0, 4));
    const entry = { number, at: core.ports.now().toISOString(), actor: core.ports.actor, ...said };
    // A line that a power cut left half written must not swallow this one.
    const gap = endsInLine(core) ? '' : '\n';
    appendFileSync(pathOf(core), `${gap}${JSON.stringify(entry satisfies ReleaseEntry)}\n`, { flush: true });
    return number;
  } catch {
    throw new AppError('release-not-recorded', { folder: core.dataDir });
  }
}

/** What left the office, the oldest first. */
export function readReleases(core: Pick<Core, 'dataDir'>): { entries: ReleaseEntry[]; unreadable: number } {
  const lines = readText(core).split('\n').filter(Boolean);
  const entries = lines.flatMap((line) => {
    const entry = releaseEntrySchema.safeParse(parseLine(line));
    return entry.success ? [entry.data] : [];
  });
  return { entries, unreadable: lines.length - entries.length };
}

function nextNumber(entries: readonly ReleaseEntry[], year: string): string {
  const used = entries.flatMap(({ number }) => {
    const [of, count] = number.split('-');
    return of === year ? [Number(count)] : [];
  });
  return `${year}-${String(Math.max(0, ...used) + 1).padStart(4, '0')}`;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function endsInLine(core: Core): boolean {
  const text = readText(core);
  return text === '' || text.endsWith('\n');
}

function readText(core: Pick<Core, 'dataDir'>): string {
  return existsSync(pathOf(core)) ? readFileSync(pathOf(core), 'utf8') : '';
}

function pathOf({ dataDir }: Pick<Core, 'dataDir'>): string {
  return join(dataDir, FILE_NAME);
}
