import type { Cell } from '#shared/contract/base.ts';
import type { CellKind, GridColumn, RowCells } from '../grid-column.ts';
import { formatCell } from '../values/format-cell.ts';
import { splitNames } from '../values/read-cell.ts';

export const TEXT_CONDITIONS = ['contains', 'lacks', 'begins', 'ends', 'is'] as const;
export type TextCondition = (typeof TEXT_CONDITIONS)[number];

/** What a person filters one column by. Each part that is set must hold. */
export interface ColumnFilter {
  field: string;
  /** The texts that are shown, `''` for blank cells; `except` turns it round: all but these, new ones among them. */
  values?: { texts: readonly string[]; except: boolean };
  /** Numbers or days, both ends included; null is open. Blank cells are in no range. */
  range?: { from: Cell; to: Cell };
  text?: { condition: TextCondition; words: string };
}

/** True for kinds whose cells have an order worth asking a range of. */
export function hasRange(kind: CellKind): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'day';
}

export function isEmptyFilter({ values, range, text }: ColumnFilter): boolean {
  return (
    (!values || (values.except && values.texts.length === 0)) &&
    (!range || (range.from === null && range.to === null)) &&
    (!text || text.words.trim() === '')
  );
}

/** The texts of a cell that a value list shows: one, or each name of a cell of several; `''` for a blank one. */
export function textsOf(column: GridColumn, row: RowCells): readonly string[] {
  const text = formatCell(column, row.value(column.field), row);
  return column.kind === 'choices' && text !== '' ? splitNames(text) : [text];
}

/** A test for the rows that a filter shows. */
export function filterTest(filter: ColumnFilter, column: GridColumn): (row: RowCells) => boolean {
  const tests = [valuesTest(filter, column), rangeTest(filter, column), textTest(filter, column)];
  const set = tests.filter((test) => test !== null);
  return (row) => set.every((test) => test(row));
}

type Test = ((row: RowCells) => boolean) | null;

function valuesTest({ values }: ColumnFilter, column: GridColumn): Test {
  if (!values) return null;
  const texts = new Set(values.texts);
  if (values.except) return (row) => textsOf(column, row).some((text) => !texts.has(text));
  return (row) => textsOf(column, row).some((text) => texts.has(text));
}

function rangeTest({ range }: ColumnFilter, column: GridColumn): Test {
  if (!range || (range.from === null && range.to === null)) return null;
  const { from, to } = range;
  return (row) => {
    const value = row.value(column.field);
    if (value === null) return false;
    return (from === null || value >= from) && (to === null || value <= to);
  };
}

function textTest({ text }: ColumnFilter, column: GridColumn): Test {
  const words = plain(text?.words ?? '');
  if (!text || words === '') return null;
  const { condition } = text;
  return (row) => holds(condition, plain(formatCell(column, row.value(column.field), row)), words);
}

function holds(condition: TextCondition, text: string, words: string): boolean {
  if (condition === 'contains') return text.includes(words);
  if (condition === 'lacks') return !text.includes(words);
  if (condition === 'begins') return text.startsWith(words);
  return condition === 'ends' ? text.endsWith(words) : text === words;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
