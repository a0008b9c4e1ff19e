import type { TFunction } from 'i18next';
import { type CustomColumn, readCustomValue } from '#shared/domain/custom-column/custom-column.ts';
import { toCellText } from '#shared/domain/exchange/cell-text.ts';
import { isPersonal, type Mask, maskText } from '#shared/domain/exchange/mask.ts';
import { readCustom } from '#shared/domain/roster/compare/compare-cells.ts';
import { tellsOrg } from '#shared/domain/roster/compare/firm-cells.ts';
import { CUSTOM_HEADING, customLabel, writeRecord } from '#shared/domain/roster/record/record-ref.ts';
import type { TableColumn, TableRow } from '../../office/write-table.ts';
import { choicesOf, type ExportedField, FIRM_COLUMNS, type FirmColumn } from './firm-columns.ts';
import type { RegisterRow } from './store.ts';

/** The columns and lines of a sheet of firms. */
export interface RegisterLines {
  columns: TableColumn[];
  hints: string[];
  rows: TableRow[];
}

/**
 * Turns the register into lines of a workbook: one for each room, choices in words, people as the mask allows.
 * The office's own columns (`kept`) come last, and after them what firms hold under headings that no column has.
 */
export function toRegisterLines(
  register: readonly RegisterRow[],
  mask: Mask,
  t: TFunction,
  kept: readonly CustomColumn[],
  without: ReadonlySet<ExportedField> = new Set(),
): RegisterLines {
  const shown = FIRM_COLUMNS.filter(
    ({ field }) => !without.has(field) && !(mask === 'statistics' && isPersonal(field)),
  );
  const words = new Map(shown.map(({ field }) => [field, choicesOf(field, t)]));
  const custom = mask === 'statistics' ? [] : listCustom(register, kept);
  const write = (field: string, value: string | number | null): string | number | null => {
    if (typeof value !== 'string') return value;
    const text = toCellText(value);
    return mask === 'names' ? maskText(field, text) : text;
  };
  return {
    columns: [
      ...shown.map((column) => toTableColumn(column, words.get(column.field) ?? null)),
      ...custom.map(toCustomColumn),
    ],
    hints: [...shown.map(({ hint }) => hint), ...custom.map(() => '选填')],
    rows: register.map((row) => {
      const own = labelCustom(row.custom);
      return {
        cells: [
          ...shown.map(({ field }) => {
            const value =
              field === 'orgSetUp'
                ? tellsOrg((cell) => row[cell] ?? null)
                  ? 1
                  : null
                : (row[field] ?? null);
            return words.get(field)?.get(value ?? '') ?? write(field, value);
          }),
          ...custom.map((column) => write(`custom:${column.name}`, shownValue(column, own))),
        ],
        record: writeRecord(row),
      };
    }),
  };
}

/** The office's own columns as reading finds them again, and texts for headings that have none. */
function listCustom(register: readonly RegisterRow[], kept: readonly CustomColumn[]): CustomColumn[] {
  const byLabel = new Map(kept.map((column) => [customLabel(column.name), column]));
  for (const { custom } of register)
    for (const label of labelCustom(custom).keys())
      if (!byLabel.has(label)) byLabel.set(label, { name: label, kind: 'text', choices: [] });
  return [...byLabel].map(([label, column]) => ({ ...column, name: label }));
}

function shownValue(column: CustomColumn, own: ReadonlyMap<string, string>): string | number | null {
  const text = own.get(column.name);
  return text === undefined ? null : readCustomValue(column, text);
}

function labelCustom(json: string): Map<string, string> {
  const labelled = new Map<string, string>();
  for (const [name, text] of Object.entries(readCustom(json))) {
    const label = customLabel(name);
    if (label !== '' && !labelled.has(label)) labelled.set(label, text);
  }
  return labelled;
}

function toTableColumn(
  { heading, width, kind }: FirmColumn,
  words: Map<string | number, string> | null,
): TableColumn {
  if (kind !== 'choice') return { heading, width, kind };
  return { heading, width, kind: 'center', choices: [...(words?.values() ?? [])] };
}

function toCustomColumn({ name, kind, choices }: CustomColumn): TableColumn {
  const heading = `${CUSTOM_HEADING}${name}`;
  if (kind === 'number') return { heading, width: 12, kind: 'amount' };
  if (kind === 'choice') return { heading, width: 12, kind: 'center', choices };
  return { heading, width: 12, kind: 'text' };
}

export function countFirms(register: readonly RegisterRow[]): number {
  return new Set(register.map(({ firmId }) => firmId)).size;
}
