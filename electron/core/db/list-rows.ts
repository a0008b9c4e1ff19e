import type { Cell, ColumnTable } from '#shared/contract/base.ts';
import { ColumnTableBuilder } from './column-table.ts';
import type { RegistryFile } from './registry-file.ts';

/** The committed rows of a query over a day, `@asOf`, as a table with these columns. */
export function listRows(
  file: RegistryFile,
  sql: string,
  columns: readonly string[],
  asOf: string,
): ColumnTable {
  const table = new ColumnTableBuilder(columns);
  for (const row of file.reader.prepare<{ asOf: string }, Record<string, Cell>>(sql).iterate({ asOf })) {
    table.add(row);
  }
  return table.build();
}
