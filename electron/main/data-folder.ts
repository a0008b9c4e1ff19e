import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { isNetworkFolder } from '#core/db/network-folder.ts';
import { defaultDataDir } from '#core/default-data-dir.ts';
import { AppError } from '#shared/contract/errors.ts';

/** The folder that `--data DIR` names, or this system's own; Chromium's arguments are not ours to judge. */
export function chosenDataDir(argv: readonly string[]): string {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.data === 'string' ? resolve(values.data) : defaultDataDir();
}

/**
 * Keeps what Chromium stores beside the registry it belongs to. Being "the only instance" is then a matter of
 * the data folder: two registries can be open at once, one registry never twice. Of a registry on a share every
 * machine keeps its own: Chromium's files cannot be shared.
 */
export function adoptDataFolder(dataDir: string): void {
  const windowDir = isNetworkFolder(dataDir) ? ownFolder(dataDir) : join(dataDir, 'window');
  try {
    mkdirSync(windowDir, { recursive: true });
  } catch {
    throw new AppError('folder-not-writable', { folder: dataDir });
  }
  app.setPath('userData', windowDir);
}

function ownFolder(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join(defaultDataDir(), 'windows', name);
}
