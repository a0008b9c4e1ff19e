import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '#shared/contract/errors.ts';
import { fits, HEADER_BYTES, readHeader, writeHeader } from './header.ts';
import { type BackupKey, keyOfFile, makeKey } from './key.ts';

const CHUNK = 2 ** 20;
const TAG_BYTES = 16;

/** A chunk's number and whether it is the last: none can be left out, moved or cut off unseen. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(isLast ? 1 : 0, 0);
  nonce.writeUInt32BE(index, 8);
  return nonce;
}

/** Encrypts a file chunk by chunk, never holding more than one, and forces it to the disk. */
export async function encryptFile(from: string, to: string, key: BackupKey): Promise<void> {
  const source = await open(from, 'r');
  const target = await open(to, 'w');
  try {
    const fileId = randomBytes(16);
    const header = writeHeader(key, fileId);
    const fileKey = keyOfFile(key, fileId);
    await target.write(header);
    const { size } = await source.stat();
    const chunks = Math.max(1, Math.ceil(size / CHUNK));
    for (let i = 0; i < chunks; i++) {
      const plain = await readAt(source, i * CHUNK, Math.min(CHUNK, size - i * CHUNK));
      const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(i, i === chunks - 1)).setAAD(header);
      await target.write(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
    }
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
}

/**
 * Opens an encrypted copy and returns the checksum of what is in it; with `to` that is also written there. Throws
 * `backup-wrong-password`, or `backup-unsound` for a file that is not as it was written.
 */
export async function decryptFile(from: string, secret: string | BackupKey, to?: string): Promise<string> {
  const source = await open(from, 'r');
  const target = to === undefined ? null : await open(to, 'w');
  try {
    const { size } = await source.stat();
    const header = readHeader(await readAt(source, 0, Math.min(size, HEADER_BYTES)));
    const key = typeof secret === 'string' ? await makeKey(secret, header) : secret;
    if (!fits(key, header)) throw new AppError('backup-wrong-password', {});
    const fileKey = keyOfFile(key, header.fileId);
    const chunks = Math.max(1, Math.ceil((size - HEADER_BYTES) / (CHUNK + TAG_BYTES)));
    let sum = 0;
    for (let i = 0; i < chunks; i++) {
      const at = HEADER_BYTES + i * (CHUNK + TAG_BYTES);
      const bytes = await readAt(source, at, Math.min(CHUNK + TAG_BYTES, size - at));
      const plain = openChunk(fileKey, nonceOf(i, i === chunks - 1), header.bytes, bytes);
      sum = crc32(plain, sum);
      await target?.write(plain);
    }
    return sum.toString(16).padStart(8, '0');
  } finally {
    await source.close();
    await target?.close();
  }
}

function openChunk(key: Buffer, nonce: Buffer, header: Buffer, bytes: Buffer): Buffer {
  try {
    const end = bytes.length - TAG_BYTES;
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(header);
    cipher.setAuthTag(bytes.subarray(end));
    return Buffer.concat([cipher.update(bytes.subarray(0, end)), cipher.final()]);
  } catch {
    throw new AppError('backup-unsound', { problem: 'checksum' });
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, at);
  return bytes.subarray(0, bytesRead);
}
