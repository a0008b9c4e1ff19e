import { assertNever } from '#shared/domain/assert-never.ts';
import type { Choice, GridColumn, Reading } from '../grid-column.ts';
import { readDay } from './read-day.ts';

type Readable = Pick<GridColumn, 'kind' | 'choices' | 'required' | 'read'>;

const LONGEST_NAME = 200;
const LONGEST_TEXT = 10_000;
/** Characters that no one sees and no file keeps: NUL and its like, apart from tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
const LARGEST_COUNT = 10_000_000;

/** What a text typed into a column means; blank text blanks the cell. */
export function readCell(column: Readable, text: string): Reading {
  const trimmed = text.trim();
  if (trimmed === '') return column.required ? refuse('required') : { ok: true, value: null };
  if (trimmed.length > LONGEST_TEXT) return refuse('too-long', { max: LONGEST_TEXT });
  if (CONTROL.test(trimmed) || !trimmed.isWellFormed()) return refuse('control');
  if (column.read) return column.read(trimmed);
  switch (column.kind) {
    case 'text':
      return readText(trimmed, column.required === true);
    case 'integer':
    case 'decimal':
      return readNumber(trimmed, column.kind);
    case 'day': {
      const day = readDay(trimmed);
      return day ? { ok: true, value: day } : refuse('day');
    }
    case 'choice':
      return readChoice(trimmed, column.choices ?? []);
    case 'choices':
      return readChoices(trimmed, column.choices ?? []);
    default:
      return assertNever(column.kind);
  }
}

function readText(text: string, isName: boolean): Reading {
  return isName && text.length > LONGEST_NAME
    ? refuse('too-long', { max: LONGEST_NAME })
    : { ok: true, value: text };
}

/** Full-width digits, thousands separators and spaces are forgiven; a sign, a unit or a second number is not. */
function readNumber(text: string, kind: 'integer' | 'decimal'): Reading {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return refuse(kind);
  const value = Number(plain);
  if (kind === 'integer' && !Number.isInteger(value)) return refuse('integer');
  if (kind === 'integer' && value > LARGEST_COUNT) return refuse('too-large', { max: LARGEST_COUNT });
  return Number.isFinite(value) ? { ok: true, value } : refuse(kind);
}

function readChoice(text: string, choices: readonly Choice[]): Reading {
  const wanted = plainLabel(text);
  const choice = choices.find(({ label }) => plainLabel(label) === wanted);
  return choice ? { ok: true, value: choice.value } : refuse('choice', { value: text });
}

/** Several names parted by `、`, a comma or a line break; the value is the offered labels joined by `、`. */
function readChoices(text: string, choices: readonly Choice[]): Reading {
  const labels = new Map(choices.map(({ label }) => [plainLabel(label), label]));
  const found = new Set<string>();
  for (const name of splitNames(text)) {
    const label = labels.get(plainLabel(name));
    if (label === undefined) return refuse('choice', { value: name });
    found.add(label);
  }
  return { ok: true, value: [...found].join('、') };
}

/** `甲公司、乙公司` → both names, trimmed, without blanks. */
export function splitNames(text: string): string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Labels compare without regard to width, case and spaces. */
export function plainLabel(label: string): string {
  return label.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

function refuse(code: string, params: Record<string, string | number> = {}): Reading {
  return { ok: false, problem: { key: `grid.problems.${code}`, params } };
}
