import Database from 'better-sqlite3';
import { AppError, type ErrorCode, type ErrorParams } from '#shared/contract/errors.ts';
import { chooseKept } from '#shared/domain/backup/choose-kept.ts';
import { dayOfMoment } from '#shared/domain/day/day.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import type { Ports } from '../ports.ts';
import { type Backup, type BackupReason, backupFolder, listBackups } from './backup-folder.ts';
import { readKey } from './cipher/kept-key.ts';
import { copyRegistry, fileRefusal, removeQuietly } from './copy-registry.ts';
import { copyToSecond } from './copy-to-second.ts';

/** Why the last copy could not be made. */
export interface BackupFailure {
  /** ISO 8601 */
  at: string;
  code: ErrorCode;
  params: ErrorParams;
}

export interface BackupFailures {
  here: BackupFailure | null;
  second: BackupFailure | null;
}

/** Makes the copies of one open registry, one after the other, and clears away old ones. */
export class Backups {
  readonly folder: string;
  readonly failures: BackupFailures = { here: null, second: null };
  readonly #file: RegistryFile;
  readonly #dataDir: string;
  readonly #ports: Pick<Ports, 'now'>;
  #underWay: Promise<unknown> = Promise.resolve();
  /** What the journal said when it was last copied; undefined until somebody asks. */
  #copiedMark: string | null | undefined;

  constructor(file: RegistryFile, dataDir: string, ports: Pick<Ports, 'now'>) {
    this.#file = file;
    this.#dataDir = dataDir;
    this.#ports = ports;
    this.folder = backupFolder(dataDir);
  }

  list(): Backup[] {
    return listBackups(this.folder);
  }

  /** Where copies are made: here, and in the second place, where one is set. */
  get folders(): string[] {
    const second = secondFolder(this.#file);
    return second === null ? [this.folder] : [this.folder, second];
  }

  /** True when something was written since the newest copy. */
  get isChanged(): boolean {
    if (this.#copiedMark === undefined) this.#copiedMark = markOfFile(this.list()[0]?.path);
    return markOf(this.#file.reader) !== this.#copiedMark;
  }

  /** Makes a copy, here and in the second place, where one is set. Throws what kept it from being made here. */
  make(reason: BackupReason): Promise<Backup> {
    const made = this.#underWay.then(() => this.#make(reason));
    this.#underWay = made.catch(() => undefined);
    return made;
  }

  /** A copy if there is anything new. What keeps it from being made is remembered, not thrown. */
  async makeIfChanged(reason: BackupReason): Promise<void> {
    if (this.isChanged) await this.make(reason).catch(() => undefined);
    else if (this.isSecondBehind) await this.#catchUp();
  }

  /** True when the second place lacks the newest copy: the stick was not there, or nobody has plugged it in since. */
  get isSecondBehind(): boolean {
    const folder = secondFolder(this.#file);
    const newest = this.list()[0]?.at;
    return folder !== null && newest !== undefined && (listBackups(folder)[0]?.at ?? '') < newest;
  }

  #catchUp(): Promise<void> {
    const done = this.#underWay.then(async () => {
      const newest = this.list()[0];
      if (newest) await this.#copyToSecond(newest, this.#ports.now());
    });
    this.#underWay = done;
    return done;
  }

  async #make(reason: BackupReason): Promise<Backup> {
    const mark = markOf(this.#file.reader);
    const moment = this.#ports.now();
    let path: string;
    try {
      path = await copyRegistry(this.#file.reader, this.folder, moment, reason);
      this.failures.here = null;
    } catch (error) {
      this.failures.here = this.#failure(error);
      throw error;
    }
    this.#copiedMark = mark;
    this.#clearAway(this.folder, moment, path);
    const made = this.list().find((backup) => backup.path === path);
    if (!made) throw new AppError('backup-unsound', { problem: path });
    await this.#copyToSecond(made, moment);
    return made;
  }

  async #copyToSecond(backup: Backup, moment: Date): Promise<void> {
    const folder = secondFolder(this.#file);
    try {
      if (folder !== null) {
        const made = await copyToSecond(backup, folder, readKey(this.#dataDir));
        this.#clearAway(folder, moment, made);
      }
      this.failures.second = null;
    } catch (error) {
      this.failures.second = this.#failure(fileRefusal(error, folder ?? '') ?? error);
    }
  }

  #clearAway(folder: string, moment: Date, made: string): void {
    const backups = listBackups(folder);
    const kept = new Set(chooseKept(backups, dayOfMoment(moment, -moment.getTimezoneOffset())));
    for (const backup of backups) if (!kept.has(backup) && backup.path !== made) removeQuietly(backup.path);
  }

  #failure(error: unknown): BackupFailure {
    const { code, params } = error instanceof AppError ? error : new AppError('unexpected', {});
    return { at: this.#ports.now().toISOString(), code, params };
  }
}

/** The second place for copies: a memory stick, a shared folder. Null: none is set. */
export function secondFolder(file: Pick<RegistryFile, 'reader'>): string | null {
  const value = file.reader
    .prepare("SELECT value FROM setting WHERE id = 'backup.secondFolder'")
    .pluck()
    .get();
  return typeof value === 'string' ? (JSON.parse(value) as string | null) : null;
}

/** What changes with every command, every undo and every redo. */
function markOf(database: Database.Database): string {
  return database
    .prepare<[], string>(
      `SELECT coalesce(max(seq), 0) || '/' || count(undone_at) || '/' || coalesce(max(undone_at), '') FROM journal_entry`,
    )
    .pluck()
    .get() as string;
}

function markOfFile(path: string | undefined): string | null {
  if (path === undefined) return null;
  try {
    const database = new Database(path, { readonly: true });
    try {
      return markOf(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
