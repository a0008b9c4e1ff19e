import { MAX_UNPACKED_BYTES, SUSPICIOUS_BYTES, SUSPICIOUS_RATIO } from './limits.ts';
import { SpreadsheetError } from './spreadsheet-error.ts';

/** One file of a zip as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;

function findEndOfDirectory(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/** The 64-bit sizes of an entry, where the 32-bit ones say that they are elsewhere. */
function readZip64Sizes(extra: Buffer, unpacked: number, packed: number): [number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const take = (value: number) => {
      if (value !== IN_ZIP64_FIELD) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return [take(unpacked), take(packed)];
  }
  return [unpacked, packed];
}

/**
 * The central directory of a zip. A zip that was cut off has none.
 * @throws SpreadsheetError `damaged`
 */
export function readZipDirectory(bytes: Buffer, file: string): ZipEntry[] {
  const end = findEndOfDirectory(bytes);
  if (end < 0) throw new SpreadsheetError('damaged', { file });
  const entries: ZipEntry[] = [];
  try {
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no entry');
      const nameLength = bytes.readUInt16LE(at + 28);
      const extraLength = bytes.readUInt16LE(at + 30);
      const nameAt = at + 46;
      const extra = bytes.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
      const [unpacked, packed] = readZip64Sizes(
        extra,
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 20),
      );
      entries.push({ name: bytes.toString('utf8', nameAt, nameAt + nameLength), packed, unpacked });
      at = nameAt + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    }
  } catch (cause) {
    throw new SpreadsheetError('damaged', { file }, { cause });
  }
  return entries;
}

/**
 * What a zip unpacks to by its own account, in bytes. Far more than a roster can be is refused before
 * anything is unpacked.
 * @throws SpreadsheetError `zip-bomb`
 */
export function checkUnpackedSize(entries: readonly ZipEntry[], file: string): number {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const suspicious = unpacked > SUSPICIOUS_BYTES && unpacked > packed * SUSPICIOUS_RATIO;
  if (suspicious || unpacked > MAX_UNPACKED_BYTES) {
    throw new SpreadsheetError('zip-bomb', { file, megabytes: Math.round(unpacked / 2 ** 20) });
  }
  return unpacked;
}
