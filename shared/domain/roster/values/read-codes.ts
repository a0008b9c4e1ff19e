import { normalisePhone } from '../../codes/phone.ts';
import { checkUscc, type UsccFault } from '../../codes/uscc.ts';
import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import {
  doubted,
  isExcelError,
  NOTHING,
  type ProblemCode,
  type Reading,
  refused,
  remarked,
  saysNothing,
} from './reading.ts';

const FAULT_CODES: Record<Exclude<UsccFault, 'blank'>, ProblemCode> = {
  exponent: 'uscc-numeric',
  'old-registration': 'uscc-old-registration',
  'organization-code': 'uscc-organization-code',
  length: 'uscc-length',
  characters: 'uscc-characters',
  'check-digit': 'uscc-check-digit',
};

/** Numbers keep 15 digits; a longer code in a number cell has lost its end, whatever it shows. */
const LARGEST_EXACT = 1e15;

/**
 * A credit code from a cell. A code that a spreadsheet turned into a number is refused, because its last
 * digits are gone; a wrong code is refused with the reason, and with a hint where one slip explains it.
 */
export function readUscc(cell: Cell): Reading<string> {
  if (cell === null) return NOTHING;
  if (typeof cell === 'number' && cell >= LARGEST_EXACT) return refused('uscc-numeric');
  const original = cellText(cell);
  const text = squeeze(original);
  if (text === '' || saysNothing(text)) return NOTHING;
  if (isExcelError(text)) return refused('excel-error');
  const check = checkUscc(text);
  if (check.ok) return check.uscc === original ? { value: check.uscc } : { value: check.uscc, tidied: true };
  if (check.reason === 'blank') return NOTHING;
  if (check.hint !== undefined) return refused('uscc-typo', { hint: check.hint });
  const code = FAULT_CODES[check.reason];
  if (check.reason === 'old-registration' || check.reason === 'organization-code')
    return doubted<string>(null, code);
  return refused(code, check.reason === 'length' ? { length: text.length } : {});
}

/**
 * Telephone numbers of a cell, several joined with 、. A number that lost its leading zero gets it back and
 * says so; one that cannot be read stays as it is, with a warning.
 */
export function readPhone(cell: Cell): Reading<string> {
  if (cell === null) return NOTHING;
  const original = cellText(cell);
  const squeezed = squeeze(original);
  if (squeezed === '' || saysNothing(squeezed)) return NOTHING;
  if (isExcelError(squeezed)) return refused('excel-error');
  if (/\de\+\d/i.test(squeezed)) return refused('phone-exponent');
  const one = normalisePhone(original);
  const read = one.ok
    ? [one]
    : original
        .split(/[\s、,，;；/|]+/)
        .filter(Boolean)
        .map((part) => normalisePhone(part));
  const phones = read.flatMap((reading) => (reading.ok ? [reading] : []));
  if (phones.length === 0 || phones.length < read.length) return doubted(original.trim(), 'phone-unreadable');
  const value = [...new Set(phones.map((reading) => reading.phone))].join('、');
  if (phones.some((reading) => reading.repaired)) return remarked(value, 'phone-repaired', { phone: value });
  if (phones.some((reading) => reading.areaMissing)) return doubted(value, 'phone-no-area');
  return value === original ? { value } : { value, tidied: true };
}
