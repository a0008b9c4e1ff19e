import { v7 as newId } from 'uuid';
import { AppError } from '#shared/contract/errors.ts';
import type { MadeFile } from '#shared/contract/exchange.ts';
import type { Core } from './core.ts';

/** A person fetches a file right after it was made; a few more serve several windows. */
const KEPT = 4;

const madeOf = new WeakMap<Core, Map<string, File>>();

/** Keeps a file to be fetched: files do not travel in streams of progress. */
export function keepFile(core: Core, file: File, counts: Pick<MadeFile, 'firms' | 'rows'>): MadeFile {
  const made = madeOf.get(core) ?? new Map<string, File>();
  madeOf.set(core, made);
  const fileId = newId();
  made.set(fileId, file);
  const [oldest] = made.keys();
  if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
  return { fileId, name: file.name, ...counts };
}

/** Refuses with `file-expired` when it is no longer kept. */
export function findFile(core: Core, fileId: string): File {
  const file = madeOf.get(core)?.get(fileId);
  if (!file) throw new AppError('file-expired', {});
  return file;
}
