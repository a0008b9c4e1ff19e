import { setImmediate } from 'node:timers/promises';
import type { UndoCheck } from '#shared/contract/history.ts';
import type { Core } from '../../../core.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { findDoneEntry } from '../find-entry.ts';
import { findNames } from '../record-names.ts';
import { BOOKKEEPING, splitRowKey } from '../row-key.ts';
import { planEntryUndo } from './plan-entry-undo.ts';

/** As many records that stay are named; more are counted. */
const NAMED = 200;

/** Tells what taking an entry back on its own would do; writes nothing. */
export async function checkUndo(core: Core, id: string, takeEdited: boolean): Promise<UndoCheck> {
  const { seq } = findDoneEntry(core.file, id);
  const plan = await planEntryUndo(core.file.reader, seq, takeEdited, () => setImmediate());
  const kept = [...plan.kept].slice(0, NAMED).map(([key, why]) => ({ ...splitRowKey(key), why }));
  const names = new Map(
    [...new Set(kept.map(({ table }) => table))].map((table) => {
      const ids = kept.filter((record) => record.table === table).map((record) => record.id);
      return [table, findNames(core.file.reader, table, ids)];
    }),
  );
  return {
    records: countRecords(plan.put.map(({ record }) => record)),
    rows: plan.put.length,
    kept: kept.map((record) => ({ ...record, name: names.get(record.table)?.get(record.id) ?? record.id })),
    keptCount: plan.kept.size,
    editedCount: plan.edited.size,
  };
}

/** How many different records there are, by table; bookkeeping is not counted. */
export function countRecords(keys: readonly string[]): { table: string; count: number }[] {
  const counts = new Map<JournaledTable, number>();
  for (const key of new Set(keys)) {
    const { table } = splitRowKey(key);
    if (!BOOKKEEPING.has(table)) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return [...counts].map(([table, count]) => ({ table, count }));
}
