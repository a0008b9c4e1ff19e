import { JOURNALED_TABLES, type JournaledTable } from '../../db/schema.ts';
import type { StoredRow } from '../../journal/stored-row.ts';

/** A row of any journaled table as one text: `firm:<id>`. */
export function rowKey(table: JournaledTable, id: string): string {
  return `${table}:${id}`;
}

export function splitRowKey(key: string): { table: JournaledTable; id: string } {
  const colon = key.indexOf(':');
  return { table: key.slice(0, colon) as JournaledTable, id: key.slice(colon + 1) };
}

const TABLES: ReadonlySet<string> = new Set(JOURNALED_TABLES);

export function isJournaledTable(table: string): table is JournaledTable {
  return TABLES.has(table);
}

/** Rows about the work itself: they go back with an entry, and nobody counts them. */
export const BOOKKEEPING: ReadonlySet<JournaledTable> = new Set(['import', 'importDecision']);

/** Columns that name the record which a row belongs to, the first that applies. */
export const OWNER_COLUMNS: Partial<Record<JournaledTable, readonly [string, JournaledTable][]>> = {
  tenancy: [['firm_id', 'firm']],
  // Of a firm where the firm itself was written too: who moves out leaves the joint org with it.
  jointOrgFirm: [
    ['firm_id', 'firm'],
    ['org_id', 'partyOrg'],
  ],
  workerBuilding: [['worker_id', 'worker']],
};

/**
 * The record that a row belongs to: a tenancy to its firm, a cover to its firm or its org. `isWritten` tells
 * whether the command wrote the row of a key itself; the last owner is taken where it wrote none.
 */
export function recordOf(
  table: JournaledTable,
  id: string,
  row: StoredRow,
  isWritten: (key: string) => boolean,
): string {
  const owners = OWNER_COLUMNS[table];
  if (!owners) return rowKey(table, id);
  const keys = owners.map(([column, parent]) => rowKey(parent, String(row[column])));
  return keys.find(isWritten) ?? keys.at(-1) ?? rowKey(table, id);
}
