import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 0x08;
const DEFLATED = 8;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A sheet of a form unpacks to far less. */
const LARGEST_PART = 64 * 2 ** 20;

interface Part {
  name: string;
  /** The entry in the directory, as it stands. */
  entry: Buffer;
  /** Local header, data and descriptor, as they stand. */
  local: Buffer;
  data: Buffer;
  method: number;
}

/**
 * The parts of a zip, to read some and to write others in their place. Every part that is not replaced keeps its
 * bytes, packed as they were. The zip has been looked through by `detectFormat` before.
 */
export class ZipParts {
  readonly #parts: Part[];
  readonly #end: Buffer;

  constructor(bytes: Buffer) {
    const end = bytes.lastIndexOf(signature(END_OF_DIRECTORY));
    this.#end = bytes.subarray(end);
    this.#parts = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      const length =
        DIRECTORY_LENGTH +
        bytes.readUInt16LE(at + 28) +
        bytes.readUInt16LE(at + 30) +
        bytes.readUInt16LE(at + 32);
      this.#parts.push(readPart(bytes, bytes.subarray(at, at + length)));
      at += length;
    }
  }

  /** The text of a part; null where there is none of this name. */
  read(name: string): string | null {
    const part = this.#find(name);
    if (!part) return null;
    const { data, method } = part;
    const content = method === DEFLATED ? inflateRawSync(data, { maxOutputLength: LARGEST_PART }) : data;
    return content.toString('utf8');
  }

  replace(name: string, text: string): void {
    const part = this.#find(name);
    if (!part) return;
    const content = Buffer.from(text);
    const data = deflateRawSync(content);
    const nameBytes = part.local.subarray(LOCAL_LENGTH, LOCAL_LENGTH + part.local.readUInt16LE(26));
    const header = Buffer.from(part.local.subarray(0, LOCAL_LENGTH));
    const entry = Buffer.from(part.entry);
    // The same fields follow each other in both headers, two bytes further on in the directory.
    for (const [fields, shift] of [
      [header, 0],
      [entry, 2],
    ] as const) {
      fields.writeUInt16LE(fields.readUInt16LE(6 + shift) & ~HAS_DESCRIPTOR, 6 + shift);
      fields.writeUInt16LE(DEFLATED, 8 + shift);
      fields.writeUInt32LE(crc32(content), 14 + shift);
      fields.writeUInt32LE(data.length, 18 + shift);
      fields.writeUInt32LE(content.length, 22 + shift);
    }
    header.writeUInt16LE(0, 28);
    Object.assign(part, { data, method: DEFLATED, entry, local: Buffer.concat([header, nameBytes, data]) });
  }

  write(): Uint8Array<ArrayBuffer> {
    let offset = 0;
    const entries = this.#parts.map(({ entry, local }) => {
      const moved = Buffer.from(entry);
      moved.writeUInt32LE(offset, 42);
      offset += local.length;
      return moved;
    });
    const directory = Buffer.concat(entries);
    const end = Buffer.from(this.#end);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Uint8Array.from(Buffer.concat([...this.#parts.map(({ local }) => local), directory, end]));
  }

  #find(name: string): Part | undefined {
    return this.#parts.find((part) => part.name === name);
  }
}

function readPart(bytes: Buffer, entry: Buffer): Part {
  const at = entry.readUInt32LE(42);
  const dataAt = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const dataEnd = dataAt + entry.readUInt32LE(20);
  const hasDescriptor = (entry.readUInt16LE(8) & HAS_DESCRIPTOR) !== 0;
  const descriptor = !hasDescriptor ? 0 : bytes.readUInt32LE(dataEnd) === DESCRIPTOR ? 16 : 12;
  return {
    name: entry.toString('utf8', DIRECTORY_LENGTH, DIRECTORY_LENGTH + entry.readUInt16LE(28)),
    entry,
    local: bytes.subarray(at, dataEnd + descriptor),
    data: bytes.subarray(dataAt, dataEnd),
    method: entry.readUInt16LE(10),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
