import { openAsBlob } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_BYTES } from './limits.ts';
import { SpreadsheetError, type SpreadsheetErrorCode } from './spreadsheet-error.ts';

function codeOf(error: unknown): SpreadsheetErrorCode | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
  return code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? 'no-access' : null;
}

/**
 * A roster file that a person named, under its name without the folder. It is read when its bytes are asked for,
 * so that a large one is not held twice.
 * @throws SpreadsheetError `missing`, `folder`, `no-access`, `empty-file`, `too-large`
 */
export async function openSpreadsheetFile(path: string): Promise<File> {
  const fileName = basename(path);
  try {
    const found = await stat(path);
    const { size } = found;
    if (!found.isFile()) throw new SpreadsheetError('folder', { file: fileName });
    if (size === 0) throw new SpreadsheetError('empty-file', { file: fileName });
    if (size > MAX_FILE_BYTES) {
      const params = {
        file: fileName,
        megabytes: Math.ceil(size / 2 ** 20),
        limit: MAX_FILE_BYTES / 2 ** 20,
      };
      throw new SpreadsheetError('too-large', params);
    }
    // What may not be read is told now, not when the bytes are asked for.
    await (await open(path)).close();
    return new File([await openAsBlob(path)], fileName);
  } catch (cause) {
    const code = codeOf(cause);
    throw code ? new SpreadsheetError(code, { file: fileName }, { cause }) : cause;
  }
}
