import { closeSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/** How a file is damaged: where, as a share of its length, and what happens there. */
export interface Damage {
  readonly what: 'bit' | 'zeros' | 'cut';
  /** 0 to 1 */
  readonly at: number;
  /** Which bit, or how many bytes of zeros. */
  readonly extent: number;
}

/** Damages a file as disks, sticks and power cuts do. Returns false where that changes no byte. */
export function damageFile(path: string, { what, at, extent }: Damage): boolean {
  const { size } = statSync(path);
  const start = Math.min(size - 1, Math.floor(at * size));
  const file = openSync(path, 'r+');
  try {
    if (what === 'cut') {
      ftruncateSync(file, start);
      return true;
    }
    const bytes = Buffer.alloc(what === 'bit' ? 1 : Math.min(size - start, extent + 1));
    readSync(file, bytes, 0, bytes.length, start);
    const before = Buffer.from(bytes);
    if (what === 'bit') bytes[0] = (bytes[0] ?? 0) ^ (1 << (extent % 8));
    else bytes.fill(0);
    writeSync(file, bytes, 0, bytes.length, start);
    return !bytes.equals(before);
  } finally {
    closeSync(file);
  }
}
