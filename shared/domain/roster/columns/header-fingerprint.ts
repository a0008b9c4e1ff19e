import type { HeaderColumn } from '../header/header-block.ts';
import { headerKey } from '../header/header-key.ts';

/** Two multiplicative hashes side by side: 64 bits that tell one office's headers apart, nothing secret. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  return (one >>> 0).toString(16).padStart(8, '0') + (two >>> 0).toString(16).padStart(8, '0');
}

/** What next month's file shares with this one: the wording and order of its headings. */
export function fingerprintHeader(columns: readonly HeaderColumn[]): string {
  return hash(columns.map((column) => column.levels.map(headerKey).join('/')).join('|'));
}
