import { InflateRaw, type ZlibOptions } from 'node:zlib';
import { CFB } from 'xlsx';
import { MAX_UNPACKED_BYTES } from './limits.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Unpacks natively and stops at the limit, whatever sizes the zip declares. */
class BoundedInflateRaw extends InflateRaw {
  constructor(options?: ZlibOptions) {
    super({ ...options, chunkSize: CHUNK_BYTES, maxOutputLength: MAX_UNPACKED_BYTES });
  }

  /** How much input was used, under the name that the library looks for and Node gave up. */
  get bytesRead(): number {
    return this.bytesWritten;
  }
}

/**
 * Makes the spreadsheet library unpack with Node's zlib. Its own unpacking trusts declared sizes, never ends
 * on a file that was cut off, and is several times slower.
 */
export function installBoundedZlib(): void {
  CFB.utils.use_zlib({ InflateRaw: BoundedInflateRaw });
}

/** True for the error of a zip that holds more than it may. */
export function isUnpackedTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
