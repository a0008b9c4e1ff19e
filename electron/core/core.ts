import { mkdirSync } from 'node:fs';
import type { Recovered } from '#shared/contract/backup.ts';
import { AppError } from '#shared/contract/errors.ts';
import { dayOfMoment } from '#shared/domain/day/day.ts';
import { Backups } from './backup/backups.ts';
import { clearLeftovers } from './backup/clear-leftovers.ts';
import { lookBeforeWriting } from './backup/look-before-writing.ts';
import { openForReading } from './backup/open-for-reading.ts';
import { newestSoundBackup, recoverRegistry } from './backup/recover-registry.ts';
import { breakSeal, sealRegistry } from './backup/seal.ts';
import { openRegistry, type RegistryFile } from './db/registry-file.ts';
import { lockRegistry } from './db/registry-lock.ts';
import { storageRefusal } from './db/storage-refusal.ts';
import { followCommits } from './figures/facts-of-day.ts';
import { Journal } from './journal/journal.ts';
import type { Ports } from './ports.ts';

/** The open application: what every service is handed. */
export interface Core {
  readonly dataDir: string;
  readonly mode: 'write' | 'read';
  readonly file: RegistryFile;
  readonly journal: Journal;
  readonly backups: Backups;
  /** How it came back when it was found damaged. */
  readonly recovered: Recovered;
  readonly ports: Ports;
  /** Gives the one writer's place back; nothing to give back when reading. */
  readonly unlock: () => void;
}

/** Puts a copy in the place of a damaged registry: this file, else the newest that is sound. */
export interface Recovery {
  from?: string;
}

/**
 * Opens the registry of a data folder; writing makes it where there is none. Throws `registry-not-found`,
 * `registry-locked`, `registry-too-new`, `registry-damaged` or `registry-missing` (`…-copy` where a sound copy is
 * there), `folder-not-writable` or `disk-full`; with `recover`, `no-sound-backup`.
 */
export async function openCore(
  dataDir: string,
  mode: 'write' | 'read',
  ports: Ports,
  holder: string,
  recover?: Recovery,
): Promise<Core> {
  const unlock = mode === 'write' ? takeFolder(dataDir, holder, ports.now()) : () => {};
  try {
    const recovered = recover ? await recoverRegistry(dataDir, ports.now(), recover.from) : null;
    const file =
      mode === 'write'
        ? await openForWriting(dataDir, ports.now())
        : await openForReading(dataDir, holder, ports.now());
    const backups = new Backups(file, dataDir, ports);
    if (mode === 'write') clearLeftovers(dataDir, backups.folders);
    const journal = new Journal(file, ports);
    followCommits(file, journal);
    return { dataDir, mode, file, journal, backups, recovered, ports, unlock };
  } catch (error) {
    unlock();
    throw await refusalOf(error, dataDir);
  }
}

async function openForWriting(dataDir: string, now: Date): Promise<RegistryFile> {
  await lookBeforeWriting(dataDir, now);
  breakSeal(dataDir);
  return openRegistry(dataDir, 'write');
}

/** A damaged or missing registry names the copy that could take its place. */
async function refusalOf(error: unknown, dataDir: string): Promise<unknown> {
  const refusal = storageRefusal(error, dataDir) ?? error;
  if (!(refusal instanceof AppError)) return refusal;
  const { code } = refusal;
  if (code !== 'registry-damaged' && code !== 'registry-missing') return refusal;
  const copy = await newestSoundBackup(dataDir);
  return copy ? new AppError(`${code}-copy`, { at: copy.at.replace('T', ' '), file: copy.path }) : refusal;
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
  if (core.mode === 'write') sealRegistry(core.dataDir);
  core.unlock();
}

/** The calendar day on the office's wall. */
export function today(core: Pick<Core, 'ports'>): string {
  const now = core.ports.now();
  return dayOfMoment(now, -now.getTimezoneOffset());
}
