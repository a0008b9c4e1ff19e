import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/contract/errors.ts';

/**
 * Writes a file that is never half there: beside its place first, then into it. Throws
 * `output-folder-not-found` or `output-not-writable`.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {});
    throw Object.assign(toRefusal(path), { cause });
  }
}

function toRefusal(path: string): AppError {
  const folder = dirname(path);
  return existsSync(folder)
    ? new AppError('output-not-writable', { file: path })
    : new AppError('output-folder-not-found', { folder });
}
