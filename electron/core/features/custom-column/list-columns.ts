import type { ListedColumn } from '#shared/contract/custom-column.ts';
import { CUSTOM_TABLES } from '#shared/domain/custom-column/custom-column.ts';
import type { Core } from '../../core.ts';
import { listKeptColumns } from '../../custom-columns/kept-columns.ts';
import { toSnakeCase } from '../../db/snake-case.ts';

/** Every custom column, with how many rows hold something there. */
export function listColumns({ file }: Core): ListedColumn[] {
  const columns = listKeptColumns(file.reader, null);
  const filled = new Map<string, number>();
  for (const table of CUSTOM_TABLES.filter((name) => columns.some((column) => column.table === name))) {
    const counts = file.reader
      .prepare<[], { key: string; rows: number }>(
        `SELECT key, count(*) AS rows FROM ${toSnakeCase(table)} AS t, json_each(t.custom)
         WHERE t.custom IS NOT NULL AND t.custom <> '{}' AND t.ended_on IS NULL GROUP BY key`,
      )
      .all();
    for (const { key, rows } of counts) filled.set(`${table} ${key}`, rows);
  }
  return columns.map(({ choices, ...column }) => ({
    ...column,
    choices: [...choices],
    filled: filled.get(`${column.table} ${column.name}`) ?? 0,
  }));
}
