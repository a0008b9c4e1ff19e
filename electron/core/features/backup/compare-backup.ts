import Database from 'better-sqlite3';
import type { BackupComparison } from '#shared/contract/backup.ts';
import { AppError } from '#shared/contract/errors.ts';
import { inspectCopy } from '../../backup/inspect-copy.ts';
import type { Core } from '../../core.ts';
import { type EntryRow, toEntry } from '../../journal/journal.ts';

/** Steps told one by one; of more the newest. */
const STEPS_TOLD = 50;

/** What putting a copy back would take away: rows of both sides, and the steps that the copy does not have. */
export async function compareBackup(core: Core, path: string): Promise<BackupComparison> {
  await refuseUnsound(path);
  const copy = new Database(path, { readonly: true });
  try {
    const known = new Set(copy.prepare<[], string>('SELECT id FROM journal_entry').pluck().all());
    const since = core.file.reader
      .prepare<[], EntryRow>('SELECT * FROM journal_entry ORDER BY seq DESC')
      .all()
      .filter(({ id }) => !known.has(id));
    const total = core.file.reader.prepare('SELECT count(*) FROM journal_entry').pluck().get() as number;
    return {
      now: countRows(core.file.reader),
      inCopy: countRows(copy),
      steps: since.length,
      newest: since.slice(0, STEPS_TOLD).map(toEntry),
      isOther: known.size > 0 && since.length === total,
    };
  } finally {
    copy.close();
  }
}

/** Throws `backup-unsound` for a file that is damaged or no registry. */
export async function refuseUnsound(path: string): Promise<void> {
  const [problem] = await inspectCopy(path);
  if (problem !== undefined) throw new AppError('backup-unsound', { problem });
}

export function countRows(database: Database.Database): BackupComparison['now'] {
  const count = (table: string): number =>
    database.prepare(`SELECT count(*) FROM ${table} WHERE ended_on IS NULL`).pluck().get() as number;
  return {
    buildings: count('building'),
    firms: count('firm'),
    orgs: count('party_org'),
    workers: count('worker'),
  };
}
