import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';

/** A log of this size becomes the older one; what was the older one goes. */
const MOST_BYTES = 2 ** 20;

/** Where bugs are noted in a data folder. */
export function logPath(dataDir: string): string {
  return join(dataDir, 'louyu.log');
}

const olderPath = (dataDir: string): string => join(dataDir, 'louyu.old.log');

/**
 * Notes an error that is nobody's refusal, with its stack, in `louyu.log` of the data folder. A page shows
 * a neutral sentence for it. Values people typed are never written here.
 */
export function logBug(dataDir: string, moment: Date, error: unknown): void {
  if (error instanceof ORPCError) return;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    if ((statSync(logPath(dataDir), { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
      renameSync(logPath(dataDir), olderPath(dataDir));
    appendFileSync(logPath(dataDir), `${moment.toISOString()} ${text}\n`);
  } catch {
    // A folder that cannot be written has told the person so already.
  }
}

/** All that is noted, the oldest first. */
export function readLog(dataDir: string): string {
  return [olderPath(dataDir), logPath(dataDir)].map(readQuietly).join('');
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
