import { AppError } from '#shared/contract/errors.ts';
import { type BackupKey, checkOf, type KeyRecipe } from './key.ts';

/** The format is in docs/backup-format.md. */
const MAGIC = Buffer.from('LOUYUENC\x01', 'latin1');
const SALT_AT = 12;
const FILE_ID_AT = 28;
const CHECK_AT = 44;
export const HEADER_BYTES = 60;

export interface Header extends KeyRecipe {
  readonly fileId: Buffer;
  readonly bytes: Buffer;
}

export function writeHeader(key: BackupKey, fileId: Buffer): Buffer {
  const { log2N, r, p, salt } = key;
  const head = Buffer.concat([MAGIC, Buffer.from([log2N, r, p]), salt, fileId]);
  return Buffer.concat([head, checkOf(key, head)]);
}

/** Throws `backup-unsound` for what is no encrypted copy, or asks for more than any of ours. */
export function readHeader(bytes: Buffer): Header {
  const [log2N = 0, r = 0, p = 0] = bytes.subarray(MAGIC.length, SALT_AT);
  const isOurs = bytes.length === HEADER_BYTES && bytes.subarray(0, MAGIC.length).equals(MAGIC);
  if (!isOurs || log2N < 10 || log2N > 18 || r !== 8 || p < 1 || p > 4)
    throw new AppError('backup-unsound', { problem: 'header' });
  return {
    log2N,
    r,
    p,
    salt: bytes.subarray(SALT_AT, FILE_ID_AT),
    fileId: bytes.subarray(FILE_ID_AT, CHECK_AT),
    bytes,
  };
}

/** True when a key is the one that a file was encrypted with. */
export function fits(key: BackupKey, { bytes }: Header): boolean {
  return checkOf(key, bytes.subarray(0, CHECK_AT)).equals(bytes.subarray(CHECK_AT));
}
