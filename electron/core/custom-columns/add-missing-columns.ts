import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import type { Core } from '../core.ts';
import type { Tx } from '../journal/tx.ts';
import { listKeptColumns } from './kept-columns.ts';

/** Makes columns of text for headings that rows now hold and no column has, as part of the command under way. */
export function addMissingColumns(core: Core, tx: Tx, table: CustomTable, names: Iterable<string>): void {
  const known = new Set(listKeptColumns(core.file.connection, table).map(({ name }) => name));
  for (const name of new Set(names)) {
    if (!known.has(name)) tx.insert('customColumn', { tableName: table, name, kind: 'text', choices: '[]' });
  }
}
