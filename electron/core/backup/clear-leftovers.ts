import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeQuietly } from './copy-registry.ts';
import { broughtFolder, workFolder } from './prepare-copy.ts';

/** A copy that never got its name, and SQLite's own file beside it. */
const LEFTOVER = /^registry-.*\.partial(-journal|-wal|-shm)?$/;

/** Another program may be making a copy right now. */
const UNDER_WAY_MS = 10 * 60_000;

/** Takes away what a program that was killed left of a copy under way, and copies that were brought to be looked at. The caller holds the writer's place. */
export function clearLeftovers(dataDir: string, folders: readonly string[]): void {
  for (const folder of [workFolder(dataDir), broughtFolder(dataDir)])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      if (LEFTOVER.test(name) && isOld(path)) removeQuietly(path);
    }
  }
}

function isOld(path: string): boolean {
  const { mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > UNDER_WAY_MS;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
