/** How much of people an exported workbook shows: all, names and numbers half hidden, or nothing of them. */
export const MASKS = ['none', 'names', 'statistics'] as const;
export type Mask = (typeof MASKS)[number];

/** Fields that name people; those of one table only after its name. */
const PEOPLE: ReadonlySet<string> = new Set([
  'legalRepresentative',
  'contact',
  'secretary',
  'instructor',
  'worker.name',
  'instructor.name',
]);
/** Texts in which people may be named; numbers in them are hidden with those of the telephone. */
const FREE_TEXT: ReadonlySet<string> = new Set(['phone', 'secretaryPhone', 'remark', 'registeredAddress']);
const LEFT_OUT: ReadonlySet<string> = new Set([...PEOPLE, 'phone', 'secretaryPhone', 'remark']);

const BETWEEN_PEOPLE = /([\s、,，;；/|]+)/;
/** A telephone, an identity card: seven digits or more, however they are parted. */
const NUMBER = /\d(?:[-\s]?\d){6,}/g;
const SHOWN_IN_FRONT = 3;
const SHOWN_AT_END = 4;

/** True for a field that tells of a person: left out of statistics. Free remarks may tell of anybody. */
export function isPersonal(field: string): boolean {
  return LEFT_OUT.has(field) || field.startsWith('custom:');
}

/** A text of a field as a masked workbook shows it: 张伟 → `张*`, 13812345678 → `138****5678`. */
export function maskText(field: string, text: string): string {
  if (PEOPLE.has(field)) return text.split(BETWEEN_PEOPLE).map(maskPerson).join('');
  return FREE_TEXT.has(field) || field.startsWith('custom:') ? maskNumbers(text) : text;
}

/** A field of a table as the functions above know it. */
export function maskKey(table: string, field: string): string {
  return PEOPLE.has(`${table}.${field}`) ? `${table}.${field}` : field;
}

function maskPerson(part: string, at: number): string {
  if (at % 2 === 1 || part === '') return part;
  if (/\d{5}/.test(part)) return maskNumbers(part);
  const [first = ''] = part;
  return `${first}*`;
}

function maskNumbers(text: string): string {
  return text.replace(NUMBER, (number) => {
    const hidden = Math.max(number.length - SHOWN_IN_FRONT - SHOWN_AT_END, 2);
    return `${number.slice(0, SHOWN_IN_FRONT)}${'*'.repeat(hidden)}${number.slice(SHOWN_IN_FRONT + hidden)}`;
  });
}
