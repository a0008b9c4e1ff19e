import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/contract/errors.ts';
import { type BackupKey, makeKey, newRecipe } from './key.ts';

const bytes = z.string().transform((text) => Buffer.from(text, 'base64'));
const keptSchema = z.object({ log2N: z.number(), r: z.number(), p: z.number(), salt: bytes, key: bytes });

/** Beside the registry and not in it: no copy, no history and no export carries the key. */
const pathIn = (dataDir: string): string => join(dataDir, 'backup.key');

/** The key that copies in the second place are encrypted with; null: they are not. */
export function readKey(dataDir: string): BackupKey | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

/** Encrypts from now on with the key of this password; null: no more. Throws `folder-not-writable`. */
export async function keepPassword(dataDir: string, password: string | null): Promise<void> {
  const path = pathIn(dataDir);
  if (password === null) return rmSync(path, { force: true });
  const { log2N, r, p, salt, key } = await makeKey(password, newRecipe());
  const kept = { log2N, r, p, salt: salt.toString('base64'), key: key.toString('base64') };
  try {
    writeFileSync(`${path}.partial`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${path}.partial`, path);
  } catch {
    throw new AppError('folder-not-writable', { folder: dataDir });
  }
}
