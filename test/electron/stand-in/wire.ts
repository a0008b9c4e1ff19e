import type { Wire } from './in-page.ts';

export function pack(value: unknown): Wire {
  if (typeof value === 'string') return { text: value };
  if (value instanceof ArrayBuffer) return { bytes: Buffer.from(value).toString('base64') };
  if (!ArrayBuffer.isView(value)) return { json: value };
  return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
}

export function unpack(wire: Wire): unknown {
  if ('text' in wire) return wire.text;
  return 'bytes' in wire ? new Uint8Array(Buffer.from(wire.bytes, 'base64')) : wire.json;
}
