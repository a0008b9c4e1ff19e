import { existsSync, mkdirSync } from 'node:fs';
import { AppError } from '#shared/contract/errors.ts';
import { dayOfMoment } from '#shared/domain/day/day.ts';
import { openForReading } from './db/open-for-reading.ts';
import { openRegistry, type RegistryFile, registryPath } from './db/registry-file.ts';
import { lockRegistry } from './db/registry-lock.ts';
import { storageRefusal } from './db/storage-refusal.ts';
import { Journal } from './journal/journal.ts';
import type { Ports } from './ports.ts';

/** The open application: what every service is handed. */
export interface Core {
  readonly dataDir: string;
  readonly mode: 'write' | 'read';
  readonly file: RegistryFile;
  readonly journal: Journal;
  readonly ports: Ports;
  /** Gives the one writer's place back; nothing to give back when reading. */
  readonly unlock: () => void;
}

/**
 * Opens the registry of a data folder; writing makes it where there is none. Throws `registry-not-found`,
 * `registry-locked`, `registry-too-new`, `registry-damaged`, `folder-not-writable` or `disk-full`.
 */
export async function openCore(
  dataDir: string,
  mode: 'write' | 'read',
  ports: Ports,
  holder: string,
): Promise<Core> {
  if (mode === 'read' && !existsSync(registryPath(dataDir))) {
    throw new AppError('registry-not-found', { folder: dataDir });
  }
  const unlock = mode === 'write' ? takeFolder(dataDir, holder, ports.now()) : () => {};
  try {
    const file =
      mode === 'write'
        ? await openRegistry(dataDir, mode)
        : await openForReading(dataDir, holder, ports.now());
    return { dataDir, mode, file, journal: new Journal(file, ports), ports, unlock };
  } catch (error) {
    unlock();
    throw storageRefusal(error, dataDir) ?? error;
  }
}

function takeFolder(dataDir: string, holder: string, now: Date): () => void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch {
    throw new AppError('folder-not-writable', { folder: dataDir });
  }
  return lockRegistry(dataDir, holder, now);
}

/** Closes the registry and gives its lock back. */
export async function closeCore(core: Core): Promise<void> {
  await core.file.close();
  core.unlock();
}

/** The calendar day on the office's wall. */
export function today(core: Pick<Core, 'ports'>): string {
  const now = core.ports.now();
  return dayOfMoment(now, -now.getTimezoneOffset());
}
