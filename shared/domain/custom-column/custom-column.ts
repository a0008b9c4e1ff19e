import { isDay } from '../day/day.ts';
import { customLabel } from '../roster/record/record-ref.ts';

/** The tables that an office can add columns to, as the registry names them. */
export const CUSTOM_TABLES = [
  'building',
  'firm',
  'partyOrg',
  'worker',
  'instructor',
  'station',
  'serviceCentre',
  'street',
  'community',
  'sponsor',
] as const;
export type CustomTable = (typeof CUSTOM_TABLES)[number];

export const CUSTOM_KINDS = ['text', 'number', 'date', 'choice'] as const;
export type CustomKind = (typeof CUSTOM_KINDS)[number];

/** What makes a column that the office added (自建列). */
export interface CustomColumn {
  /** Its heading, as `customLabel` writes it; unique in its table. */
  name: string;
  kind: CustomKind;
  /** For `choice`, in the order they are offered; else empty. */
  choices: readonly string[];
}

type Cell = string | number | null;

const PREFIX = 'custom:';

/** The field of a custom column among the fields of its table: `custom:走访人`. */
export function customField(name: string): string {
  return PREFIX + name;
}

/** The heading of a custom field; null for any other field. */
export function customName(field: string): string | null {
  return field.startsWith(PREFIX) ? field.slice(PREFIX.length) : null;
}

export const LONGEST_NAME = 40;
export const MOST_CHOICES = 100;

export type ColumnFault = 'no-name' | 'long-name' | 'no-choices' | 'many-choices';

/** A column as it is kept: heading and choices tidied, blank and repeated choices left out. */
export function tidyColumn({ name, kind, choices }: CustomColumn): CustomColumn {
  const tidy =
    kind === 'choice' ? choices.map((choice) => choice.trim()).filter((choice) => choice !== '') : [];
  return { name: customLabel(name), kind, choices: [...new Set(tidy)] };
}

/** Why a tidied column cannot be kept; null where it can. */
export function findColumnFault({ name, kind, choices }: CustomColumn): ColumnFault | null {
  if (name === '') return 'no-name';
  if (name.length > LONGEST_NAME) return 'long-name';
  if (kind === 'choice' && choices.length === 0) return 'no-choices';
  return choices.length > MOST_CHOICES ? 'many-choices' : null;
}

const LONGEST_TEXT = 10_000;

/**
 * A value as it is stored, which is text; null for none, undefined where it does not fit the column: a number
 * that is none, a date that is none, a choice that is not offered.
 */
export function storeCustomValue({ kind, choices }: CustomColumn, value: Cell): string | null | undefined {
  const text = value === null ? '' : String(value).trim();
  if (text === '') return null;
  if (text.length > LONGEST_TEXT) return undefined;
  switch (kind) {
    case 'text':
      return text;
    case 'number':
      return Number.isFinite(Number(text)) ? String(Number(text)) : undefined;
    case 'date':
      return isDay(text) ? text : undefined;
    case 'choice':
      return choices.includes(text) ? text : undefined;
  }
}

/**
 * A stored text as its column shows it: a number as number. What does not fit, such as 约30 that a roster
 * brought into a column of numbers, stays the text that it is.
 */
export function readCustomValue({ kind }: CustomColumn, text: string): Cell {
  if (kind !== 'number') return text;
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/** True for a shown value that its column would not take. */
export function isMisfit(column: CustomColumn, value: Cell): boolean {
  return value !== null && storeCustomValue(column, value) === undefined;
}
