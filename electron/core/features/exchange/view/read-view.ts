import { z } from 'zod';
import { cellSchema } from '#shared/contract/base.ts';
import type { TableView } from '#shared/contract/exchange.ts';
import { toCellText } from '#shared/domain/exchange/cell-text.ts';
import { isPersonal, type Mask, maskKey, maskText } from '#shared/domain/exchange/mask.ts';
import type { TableColumn } from '../../../office/write-table.ts';

/** The pixels of a character of a spreadsheet's standard font. */
const PIXELS_PER_CHARACTER = 7.5;

export interface ViewColumn {
  header: string;
  /** Characters, as spreadsheets count. */
  width: number;
  /** Pixels on the screen. */
  pixels: number;
  kind: TableColumn['kind'];
  choices: readonly string[];
}

type ViewCell = string | number | null;

export interface ViewLines {
  columns: ViewColumn[];
  rows: ViewCell[][];
  ids: readonly string[];
  /** Where each firm sits, as the view came. */
  places: readonly { floor: ViewCell; room: ViewCell }[];
}

const cellsSchema = z.record(z.string(), z.array(cellSchema));

/** The columns and lines of a view, people as the level allows. */
export function readView({ table, columns, rows }: TableView, level: Mask): ViewLines {
  const cells = cellsSchema.parse(JSON.parse(rows.columns));
  const shown = columns.filter(({ field }) => level !== 'statistics' || !isPersonal(maskKey(table, field)));
  const write = (field: string, value: ViewCell): ViewCell => {
    if (typeof value !== 'string') return value;
    const text = toCellText(value);
    return level === 'names' ? maskText(maskKey(table, field), text) : text;
  };
  const at = (field: string, row: number): ViewCell => cells[field]?.[row] ?? null;
  const lines = Array.from({ length: rows.rows }, (_, row) => row);
  return {
    columns: shown.map(({ header, width, kind, choices }) => ({
      header,
      width: Math.round((width / PIXELS_PER_CHARACTER) * 10) / 10,
      pixels: width,
      kind: KINDS[kind],
      choices: kind === 'choice' ? choices.map(toCellText) : [],
    })),
    rows: lines.map((row) => shown.map(({ field }) => write(field, at(field, row)))),
    ids: lines.map((row) => String(at('id', row))),
    places: lines.map((row) => ({ floor: at('floor', row), room: at('room', row) })),
  };
}

const KINDS = {
  text: 'text',
  choices: 'text',
  integer: 'count',
  decimal: 'amount',
  day: 'center',
  choice: 'center',
} as const satisfies Record<TableView['columns'][number]['kind'], TableColumn['kind']>;
