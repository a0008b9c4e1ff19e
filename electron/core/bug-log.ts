import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';

/**
 * Notes an error that is nobody's refusal, with its stack, in `louyu.log` of the data folder. A page shows
 * a neutral sentence for it. Values people typed are never written here.
 */
export function logBug(dataDir: string, moment: Date, error: unknown): void {
  if (error instanceof ORPCError) return;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    appendFileSync(join(dataDir, 'louyu.log'), `${moment.toISOString()} ${text}\n`);
  } catch {
    // A folder that cannot be written has told the person so already.
  }
}
