import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupStamp } from '#shared/domain/backup/choose-kept.ts';

/** Why a copy was made; a part of its name, so that a person finds the one from before a mishap. */
export const BACKUP_REASONS = [
  'regular',
  'asked',
  'closing',
  'before-import',
  'before-restore',
  'before-upgrade',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

export interface Backup extends BackupStamp {
  readonly path: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Only the second place has such; a password opens them. */
  readonly isEncrypted: boolean;
}

/** What the name of an encrypted copy ends with. */
export const ENCRYPTED = '.enc';

/** Where the copies of a data folder's registry are. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

const NAME =
  /^registry-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})(?:\.\d+)?-([a-z-]+?)(?:-([0-9a-f]{8}))?\.louyu(\.enc)?$/;

/**
 * How the name of a copy begins: `registry-2026-09-30T14-05-09-regular`; a number after the second tells copies
 * of one second apart. The copy's checksum follows: `…-regular-1a2b3c4d.louyu`.
 */
export function backupStem(folder: string, moment: Date, reason: BackupReason): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('-');
  const taken = namesIn(folder);
  for (let again = 0; ; again++) {
    const stem = `registry-${day}T${time}${again > 0 ? `.${again}` : ''}`;
    if (!taken.some((name) => name.startsWith(`${stem}-`))) return `${stem}-${reason}`;
  }
}

/** The checksum of a copy, encrypted or not, that its name was given; null for other names and those of earlier versions. */
export function sumInName(path: string): string | null {
  return NAME.exec(basename(path))?.[6] ?? null;
}

/** The copies in a folder, the newest first; none where there is no such folder. Other files are left alone. */
export function listBackups(folder: string): Backup[] {
  const backups: Backup[] = [];
  for (const file of namesIn(folder)) {
    const [, day, hours, minutes, seconds, reason] = NAME.exec(file) ?? [];
    const known = BACKUP_REASONS.find((one) => one === reason);
    if (!day || !known) continue;
    const path = join(folder, file);
    const at = `${day}T${hours}:${minutes}:${seconds}`;
    const isEncrypted = file.endsWith(ENCRYPTED);
    const isRoutine = known === 'regular' || known === 'closing';
    backups.push({ file, path, at, reason: known, isRoutine, isEncrypted, bytes: statSync(path).size });
  }
  return backups.sort((a, b) => (a.at + a.file < b.at + b.file ? 1 : -1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
