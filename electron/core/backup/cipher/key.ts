import { createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto';

/** How a key is made of a password. scrypt with N = 2^17 takes half a second and 128 MB: guessing takes years. */
export interface KeyRecipe {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
}

/** A key with its recipe, so that what it encrypts can be opened by the password alone. */
export interface BackupKey extends KeyRecipe {
  readonly key: Buffer;
}

const KEY_BYTES = 32;
/** What opening a file may cost at most: a forged header asks for no more memory than this. */
const MOST_MEMORY = 512 * 2 ** 20;

export function newRecipe(): KeyRecipe {
  return { log2N: 17, r: 8, p: 1, salt: randomBytes(16) };
}

/** Makes the key of a password, however the person's keyboard composes its characters. */
export function makeKey(password: string, { log2N, r, p, salt }: KeyRecipe): Promise<BackupKey> {
  const options = { N: 2 ** log2N, r, p, maxmem: MOST_MEMORY };
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve({ log2N, r, p, salt, key }),
    ),
  );
}

/** The key of one file: two files never share one, so their chunks can be counted from zero. */
export function keyOfFile({ key }: BackupKey, fileId: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, fileId, 'louyu backup', KEY_BYTES));
}

/** Tells a wrong password from a damaged file. */
export function checkOf({ key }: BackupKey, header: Buffer): Buffer {
  return createHmac('sha256', key).update(header).digest().subarray(0, 16);
}
