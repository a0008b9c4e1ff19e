import { AppError } from '#shared/contract/errors.ts';
import {
  type CustomColumn,
  type CustomTable,
  customField,
  findColumnFault,
  tidyColumn,
} from '#shared/domain/custom-column/custom-column.ts';
import { readCustom } from '#shared/domain/roster/compare/compare-cells.ts';
import { type Core, today } from '../../core.ts';
import { type KeptColumn, listKeptColumns } from '../../custom-columns/kept-columns.ts';
import { toSnakeCase } from '../../db/snake-case.ts';
import type { Tx } from '../../journal/tx.ts';
import { renameInDecisions } from './rename-in-decisions.ts';

type Made = Promise<{ entry: string | null }>;

/** Adds columns to a table, as one command. */
export async function addColumns(core: Core, table: CustomTable, columns: readonly CustomColumn[]): Made {
  const { entry } = await core.journal.run('customColumn.add', async (tx) => {
    const names: string[] = [];
    for (const column of columns) {
      const { choices, ...tidy } = checkColumn(core, table, column, null);
      tx.insert('customColumn', { tableName: table, ...tidy, choices: JSON.stringify(choices) });
      names.push(tidy.name);
    }
    return { result: undefined, params: { table, names: names.join('、'), count: names.length } };
  });
  return { entry };
}

/** Renames a column, changes its kind or its choices, as one command. */
export async function changeColumn(
  core: Core,
  { id, version, ...wanted }: CustomColumn & { id: string; version: number },
): Made {
  const { entry } = await core.journal.run('customColumn.change', async (tx) => {
    const held = findColumn(core, id);
    const { choices, ...tidy } = checkColumn(core, held.table, wanted, id);
    tx.update('customColumn', id, { ...tidy, choices: JSON.stringify(choices) }, version);
    if (tidy.name !== held.name) {
      renameInRows(core, tx, held.table, held.name, tidy.name);
      if (held.table === 'firm') renameInDecisions(core, tx, customField(held.name), customField(tidy.name));
    }
    return { result: undefined, params: { table: held.table, name: held.name, next: tidy.name } };
  });
  return { entry };
}

/** Ends a column: its values stay with their rows, out of sight. */
export async function removeColumn(core: Core, { id, version }: { id: string; version: number }): Made {
  const { entry } = await core.journal.run('customColumn.remove', async (tx) => {
    const { table, name } = findColumn(core, id);
    tx.update('customColumn', id, { endedOn: today(core) }, version);
    return { result: undefined, params: { table, name } };
  });
  return { entry };
}

function findColumn(core: Core, id: string): KeptColumn {
  const found = listKeptColumns(core.file.connection, null).find((column) => column.id === id);
  if (!found) throw new AppError('row-not-found', { table: 'customColumn', id });
  return found;
}

/** The column as it is kept. Refuses what is no column, and a name that the table has already. */
function checkColumn(
  core: Core,
  table: CustomTable,
  column: CustomColumn,
  ownId: string | null,
): CustomColumn {
  const tidy = tidyColumn(column);
  const fault = findColumnFault(tidy);
  if (fault) throw new AppError('column-fault', { fault, name: tidy.name });
  const others = listKeptColumns(core.file.connection, table).filter(({ id }) => id !== ownId);
  if (others.some(({ name }) => name === tidy.name)) throw new AppError('name-taken', { name: tidy.name });
  return tidy;
}

function renameInRows(core: Core, tx: Tx, table: CustomTable, from: string, to: string): void {
  const rows = core.file.connection
    .prepare<[], { id: string; custom: string }>(
      `SELECT id, custom FROM ${toSnakeCase(table)} WHERE custom IS NOT NULL AND custom <> '{}'`,
    )
    .all();
  for (const { id, custom } of rows) {
    const { [from]: text, ...others } = readCustom(custom);
    if (text !== undefined) tx.update(table, id, { custom: JSON.stringify({ ...others, [to]: text }) });
  }
}
