import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.ts';
import { outDir, projectDir } from './paths.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

const stamp = join(outDir, '.build-stamp');

/**
 * Builds the program into out/ unless out/ was built from these very sources. Silent when it succeeds; throws
 * an error holding everything the build said when it fails.
 */
export async function buildIfNeeded(options: { force?: boolean } = {}): Promise<void> {
  if (!options.force && isBuilt()) return;
  await withBuildLock(outDir, async () => {
    if (!options.force && isBuilt()) return;
    const fingerprint = sourceFingerprint(projectDir);
    rmSync(stamp, { force: true });
    await runBuild();
    writeFileSync(stamp, fingerprint);
  });
}

function isBuilt(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === sourceFingerprint(projectDir);
  } catch {
    return false;
  }
}

function runBuild(): Promise<void> {
  const command = join(projectDir, 'node_modules/electron-vite/bin/electron-vite.js');
  const build = spawn(process.execPath, [command, 'build', '--logLevel', 'warn'], {
    cwd: projectDir,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  build.stdout.on('data', (chunk) => {
    said += chunk;
  });
  build.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}
