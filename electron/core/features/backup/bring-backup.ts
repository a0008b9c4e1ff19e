import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#shared/contract/errors.ts';
import { ENCRYPTED, sumInName } from '../../backup/backup-folder.ts';
import { decryptFile } from '../../backup/cipher/encrypt-file.ts';
import { fileRefusal } from '../../backup/copy-registry.ts';
import { broughtFolder } from '../../backup/prepare-copy.ts';
import type { Core } from '../../core.ts';

/** A copy that is somewhere else: handed over by the person, or at a path of this computer. */
export type Brought = { file: File } | { path: string };

/**
 * Takes a copy from elsewhere into the data folder, opened with the password where it is encrypted, so that it can be
 * compared and put back. Returns its path there. Throws `backup-needs-password`, `backup-wrong-password` or
 * `backup-unsound`.
 */
export async function bringBackup(core: Core, from: Brought, password: string | undefined): Promise<string> {
  const folder = broughtFolder(core.dataDir);
  const name = 'file' in from ? plainName(from.file.name) : basename(from.path);
  const path = join(folder, name);
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if ('file' in from)
      await pipeline(Readable.fromWeb(from.file.stream() as never), createWriteStream(path));
    else {
      if (!existsSync(from.path)) throw new AppError('backup-unsound', { problem: from.path });
      await copyFile(from.path, path);
    }
    return (await isEncrypted(path)) ? await decrypt(path, password) : path;
  } catch (error) {
    throw fileRefusal(error, core.dataDir) ?? error;
  }
}

async function decrypt(path: string, password: string | undefined): Promise<string> {
  if (password === undefined) throw new AppError('backup-needs-password', {});
  const plain = path.endsWith(ENCRYPTED) ? path.slice(0, -ENCRYPTED.length) : `${path}.louyu`;
  const sum = await decryptFile(path, password, plain);
  rmSync(path, { force: true });
  if ((sumInName(plain) ?? sum) !== sum) throw new AppError('backup-unsound', { problem: 'checksum' });
  return plain;
}

/** Told by what is in it: people rename files. */
async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.toString('latin1') === 'LOUYUENC';
  } finally {
    await file.close();
  }
}

function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '') || 'backup.louyu';
}
