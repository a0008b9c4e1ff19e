import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  data: Buffer | string;
  /** Already packed bytes, where `data` would be too large to hold. */
  packed?: Buffer;
  /** The unpacked size that the zip declares; the true one when left out. */
  declares?: number;
}

/** A zip file, as honest or as false as the test needs it. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, packed, declares } of parts) {
    const bytes = Buffer.from(data);
    const body = packed ?? deflateRawSync(bytes);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(declares ?? bytes.length, 8);
    const title = Buffer.from(name);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(title.length, 0);
    const method = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), method, sizes, lengths, title, body]);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset);
    const rest = Buffer.alloc(10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        method,
        sizes,
        lengths,
        rest,
        at,
        title,
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, index, end]);
}

/** Packed zeros that unpack to `megabytes`, without ever holding them. */
export function packedZeros(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), end]);
}
