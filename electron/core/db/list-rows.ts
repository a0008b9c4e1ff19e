import type { Cell, ColumnTable } from '#shared/contract/base.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { loadCustomCells } from '../custom-columns/custom-cells.ts';
import { ColumnTableBuilder } from './column-table.ts';
import type { RegistryFile } from './registry-file.ts';

/** The committed rows of a query over a day, `@asOf`, as a table with these columns and the office's own. */
export function listRows(
  file: RegistryFile,
  name: CustomTable,
  sql: string,
  columns: readonly string[],
  asOf: string,
): ColumnTable {
  const custom = loadCustomCells(file, name);
  const table = new ColumnTableBuilder([...columns, ...custom.fields]);
  for (const row of file.reader.prepare<{ asOf: string }, Record<string, Cell>>(sql).iterate({ asOf })) {
    table.add({ ...row, ...custom.of(String(row.id)) });
  }
  return table.build();
}
