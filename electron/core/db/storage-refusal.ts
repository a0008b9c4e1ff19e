import Database from 'better-sqlite3';
import { AppError } from '#shared/contract/errors.ts';

/**
 * What SQLite says of a full disk, a damaged file or, while `folder` is being opened, of a folder that
 * cannot be written, as a refusal. Null for everything else: that is a bug of ours.
 */
export function storageRefusal(error: unknown, folder?: string): AppError | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  if (code === 'SQLITE_FULL') return Object.assign(new AppError('disk-full', {}), { cause: error });
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return Object.assign(new AppError('registry-damaged', {}), { cause: error });
  if (folder !== undefined && (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')))
    return Object.assign(new AppError('folder-not-writable', { folder }), { cause: error });
  return null;
}
