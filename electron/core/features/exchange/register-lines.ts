import type { TFunction } from 'i18next';
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
 * Columns that the office keeps as they are come last.
 */
export function toRegisterLines(
  register: readonly RegisterRow[],
  mask: Mask,
  t: TFunction,
  without: ReadonlySet<ExportedField> = new Set(),
): RegisterLines {
  const shown = FIRM_COLUMNS.filter(
    ({ field }) => !without.has(field) && !(mask === 'statistics' && isPersonal(field)),
  );
  const words = new Map(shown.map(({ field }) => [field, choicesOf(field, t)]));
  const custom = mask === 'statistics' ? [] : listCustom(register);
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
          ...custom.map((header) => write(`custom:${header}`, own.get(header) ?? null)),
        ],
        record: writeRecord(row),
      };
    }),
  };
}

/** The headings of the kept columns of all firms. */
function listCustom(register: readonly RegisterRow[]): string[] {
  const labels = new Set<string>();
  for (const { custom } of register) for (const label of labelCustom(custom).keys()) labels.add(label);
  return [...labels];
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

function toCustomColumn(header: string): TableColumn {
  return { heading: `${CUSTOM_HEADING}${header}`, width: 12, kind: 'text' };
}

export function countFirms(register: readonly RegisterRow[]): number {
  return new Set(register.map(({ firmId }) => firmId)).size;
}
