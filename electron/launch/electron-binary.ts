import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './paths.ts';
import { runProgram } from './run-program.ts';

const packageDir = join(projectDir, 'node_modules/electron');
const PROBE_MS = 3000;

/** The installed Electron program, or null. The `electron` package itself would begin to download it. */
export function findElectron(): string | null {
  try {
    const path = join(packageDir, 'dist', readFileSync(join(packageDir, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Where the program is downloaded from: `ELECTRON_MIRROR`, or the place of Electron's releases. */
export function downloadHost(): URL {
  const mirror = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR;
  return new URL(mirror || 'https://github.com/electron/electron/releases/download/');
}

/** Whether the download host answers at all within three seconds. */
export async function canDownload(): Promise<boolean> {
  try {
    await fetch(downloadHost(), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    return false;
  }
}

/** Downloads the program, showing how far it is. False when that did not work. */
export async function installElectron(): Promise<boolean> {
  const { code } = await runProgram(process.execPath, [join(packageDir, 'install.js')]);
  return code === 0 && findElectron() !== null;
}
