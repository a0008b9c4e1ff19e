import { normalisePhone } from '../../codes/phone.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { readPhone } from './read-codes.ts';
import { readName } from './read-text.ts';
import type { Reading } from './reading.ts';

/** A reading that also tells the neighbouring field: a person's telephone, or whose telephone it is. */
export type ContactReading = Reading<string> & { also?: { contact?: string; phone?: string } };

const NAME = '[\\u3400-\\u9fff·]{2,8}';
const BETWEEN = '[\\s:：,，、/|]*[(（]?(?:电话|手机|联系电话|tel)?[\\s:：.]*';
const NAME_FIRST = new RegExp(`^\\s*(${NAME})${BETWEEN}(\\+?\\d[\\d\\s()（）+－—-]{5,})[)）]?\\s*$`, 'iu');
const PHONE_FIRST = new RegExp(
  `^\\s*(\\+?\\d[\\d\\s+－—-]{5,}\\d)[\\s:：,，、/|]*[(（]?(${NAME})[)）]?\\s*$`,
  'u',
);

/**
 * One person and one telephone in one cell: 张敏13800138000, 021-62345678（张敏）. Null for anything else, such
 * as two persons: whose number is whose is not ours to guess.
 */
export function splitContact(text: string): { contact: string; phone: string } | null {
  const nameFirst = NAME_FIRST.exec(text);
  const phoneFirst = PHONE_FIRST.exec(text);
  const contact = nameFirst?.[1] ?? phoneFirst?.[2];
  const phone = normalisePhone(nameFirst?.[2] ?? phoneFirst?.[1] ?? '');
  return contact && phone.ok && !phone.areaMissing ? { contact, phone: phone.phone } : null;
}

/** A person; a telephone in the same cell is told beside. */
export function readContact(cell: Cell): ContactReading {
  const both = typeof cell === 'string' ? splitContact(cell) : null;
  return both ? { value: both.contact, tidied: true, also: { phone: both.phone } } : readName(cell);
}

/** Telephone numbers as `readPhone`; a person in the same cell is told beside. */
export function readContactPhone(cell: Cell): ContactReading {
  const both = typeof cell === 'string' ? splitContact(cellText(cell)) : null;
  return both ? { value: both.phone, tidied: true, also: { contact: both.contact } } : readPhone(cell);
}
