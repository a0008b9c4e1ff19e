import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the build reads. */
const SOURCES = ['electron', 'renderer', 'resources', 'shared'];
const SINGLE_FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * A text that changes when any source of the build is edited, added, removed or replaced. It looks at names,
 * sizes and times, never at contents: some milliseconds for the whole program.
 */
export function sourceFingerprint(projectDir: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((folder) => filesOf(join(projectDir, folder)))) {
    addFile(hash, projectDir, file);
  }
  for (const file of SINGLE_FILES) addFile(hash, projectDir, join(projectDir, file));
  return hash.digest('hex');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function addFile(hash: ReturnType<typeof createHash>, projectDir: string, file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat) hash.update(`${relative(projectDir, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
}
