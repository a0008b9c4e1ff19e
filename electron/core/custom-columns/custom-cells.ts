import type { Cell } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import {
  type CustomTable,
  customField,
  readCustomValue,
  storeCustomValue,
} from '#shared/domain/custom-column/custom-column.ts';
import { readCustom } from '#shared/domain/roster/compare/compare-cells.ts';
import type { Core } from '../core.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { toSnakeCase } from '../db/snake-case.ts';
import { listKeptColumns } from './kept-columns.ts';

/** What the custom columns of a table hold, for listing its rows. */
export interface CustomCells {
  /** Fields of the table: `custom:走访人`. */
  fields: string[];
  /** The cells of a row by field; blank ones are left out. */
  of(id: string): Record<string, Cell>;
}

const NO_CELLS: Record<string, Cell> = {};

/** The committed cells of every custom column of a table. */
export function loadCustomCells({ reader }: RegistryFile, table: CustomTable): CustomCells {
  const columns = listKeptColumns(reader, table);
  if (columns.length === 0) return { fields: [], of: () => NO_CELLS };
  const rows = reader
    .prepare<[], { id: string; custom: string }>(
      `SELECT id, custom FROM ${toSnakeCase(table)} WHERE custom IS NOT NULL AND custom <> '{}'`,
    )
    .all();
  const stored = new Map(rows.map(({ id, custom }) => [id, custom]));
  return {
    fields: columns.map(({ name }) => customField(name)),
    of: (id) => {
      const json = stored.get(id);
      if (json === undefined) return NO_CELLS;
      const texts = readCustom(json);
      const cells: Record<string, Cell> = {};
      for (const column of columns) {
        const text = texts[column.name];
        if (text !== undefined) cells[customField(column.name)] = readCustomValue(column, text);
      }
      return cells;
    },
  };
}

type CustomValues = Record<string, Cell>;

/**
 * The values of a row with those of its custom columns as they are stored: laid over what row `id` holds, null
 * for a new row. Refuses with `no-such-column` and `invalid-value`.
 */
export function storeCustom<V extends { custom?: CustomValues | undefined }>(
  core: Core,
  table: CustomTable,
  id: string | null,
  values: V,
): Omit<V, 'custom'> & { custom?: string } {
  const { custom, ...rest } = values;
  if (custom === undefined) return rest;
  const columns = new Map(
    listKeptColumns(core.file.connection, table).map((column) => [column.name, column]),
  );
  const held = id === null ? {} : findCustom(core, table, id);
  for (const [name, value] of Object.entries(custom)) {
    const column = columns.get(name);
    if (!column) throw new AppError('no-such-column', { name });
    const text = storeCustomValue(column, value);
    if (text === undefined) throw new AppError('invalid-value', { field: name, value: String(value) });
    if (text === null) delete held[name];
    else held[name] = text;
  }
  return { ...rest, custom: JSON.stringify(held) };
}

function findCustom(core: Core, table: CustomTable, id: string): Record<string, string> {
  const json = core.file.connection
    .prepare<[string], string | null>(`SELECT custom FROM ${toSnakeCase(table)} WHERE id = ?`)
    .pluck()
    .get(id);
  return readCustom(json ?? '{}');
}
