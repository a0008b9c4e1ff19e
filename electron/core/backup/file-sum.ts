import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const CHUNK = 4 * 2 ** 20;

/**
 * CRC-32 of a file in eight hex digits: finds every flipped bit and every torn or zeroed part. SQLite has no
 * checksum of its own for what stands inside a row. It is against accidents, not against forgery.
 */
export function sumOfFile(path: string): string {
  const buffer = Buffer.allocUnsafe(CHUNK);
  const file = openSync(path, 'r');
  try {
    let sum = 0;
    for (;;) {
      const length = readSync(file, buffer, 0, CHUNK, null);
      if (length === 0) return sum.toString(16).padStart(8, '0');
      sum = crc32(buffer.subarray(0, length), sum);
    }
  } finally {
    closeSync(file);
  }
}
