import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#shared/contract/errors.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';

interface LockHolder {
  holder: string;
  host: string;
  pid: number;
  since: string;
}

/**
 * Takes the one writer's place of a data folder and returns the call that gives it back. A lock left by a
 * process that has died on this machine is taken over. Throws `registry-locked` with who holds it since when.
 */
export function lockRegistry(dataDir: string, holder: string, now: Date): () => void {
  const path = join(dataDir, 'registry.lock');
  const mine: LockHolder = { holder, host: hostname(), pid: process.pid, since: now.toISOString() };
  for (;;) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, JSON.stringify(mine));
      closeSync(file);
      return once(() => unlinkSync(path));
    } catch (error) {
      if (!isExisting(error)) throw new AppError('folder-not-writable', { folder: dataDir });
    }
    const other = readHolder(path);
    if (other && isAlive(other)) {
      throw new AppError('registry-locked', {
        holder: `${other.holder} (${other.host})`,
        since: formatMoment(other.since),
      });
    }
    unlinkSync(path);
  }
}

/** Given back twice, a lock could be another's by then. */
function once(giveBack: () => void): () => void {
  let held = true;
  return () => {
    if (held) giveBack();
    held = false;
  };
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

function isAlive({ host, pid }: LockHolder): boolean {
  // Another machine's processes cannot be seen from here: its lock is believed.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
