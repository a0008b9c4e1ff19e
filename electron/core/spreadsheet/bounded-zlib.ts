import { deflateRawSync, InflateRaw, type ZlibOptions } from 'node:zlib';
import { CFB } from 'xlsx';

const CHUNK_BYTES = 1024 * 1024;

/**
 * Makes the spreadsheet library unpack with Node's zlib, and no file of the zip to more than `limit` bytes,
 * whatever sizes it declares. The library's own unpacking trusts those, never ends on a file that was cut
 * off, and is several times slower.
 */
export function installBoundedZlib(limit: number): void {
  class BoundedInflateRaw extends InflateRaw {
    constructor(options?: ZlibOptions) {
      super({ ...options, chunkSize: CHUNK_BYTES, maxOutputLength: Math.max(limit, 1) });
    }

    /** How much input was used, under the name that the library looks for and Node gave up. */
    get bytesRead(): number {
      return this.bytesWritten;
    }
  }
  CFB.utils.use_zlib({ InflateRaw: BoundedInflateRaw, deflateRawSync });
}
