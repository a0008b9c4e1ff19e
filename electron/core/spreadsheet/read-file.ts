import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_BYTES } from './limits.ts';
import { SpreadsheetError, type SpreadsheetErrorCode } from './spreadsheet-error.ts';

function codeOf(error: unknown): SpreadsheetErrorCode | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
  return code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? 'no-access' : null;
}

/**
 * The bytes of a roster file that a person named, and its name without the folder.
 * @throws SpreadsheetError `missing`, `folder`, `no-access`, `empty-file`, `too-large`
 */
export async function readSpreadsheetFile(path: string): Promise<{ bytes: Buffer; fileName: string }> {
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
    return { bytes: await readFile(path), fileName };
  } catch (cause) {
    const code = codeOf(cause);
    throw code ? new SpreadsheetError(code, { file: fileName }, { cause }) : cause;
  }
}
