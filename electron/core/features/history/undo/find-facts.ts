import type Database from 'better-sqlite3';
import type { UndoFacts } from '#shared/domain/history/plan-undo.ts';
import { listForeignKeys } from '../../../db/foreign-keys.ts';
import type { JournaledTable } from '../../../db/schema.ts';
import { toSnakeCase } from '../../../db/snake-case.ts';
import { rowKey, splitRowKey } from '../row-key.ts';
import type { EntryRow } from './collect-rows.ts';

const NOTHING: readonly string[] = [];

/** Looks up, table by table, what points to the rows that would go and which rows pointed to are not there. */
export function findFacts(connection: Database.Database, rows: readonly EntryRow[]): UndoFacts {
  const pointers = findPointers(connection, rows);
  const missing = findMissing(connection, rows);
  return {
    pointersTo: (key) => pointers.get(key) ?? NOTHING,
    isThere: (key) => !missing.has(key),
  };
}

function findPointers(connection: Database.Database, rows: readonly EntryRow[]): Map<string, string[]> {
  const removed = new Map<JournaledTable, string[]>();
  for (const { removes, table, id } of rows) if (removes) addTo(removed, table, id);
  const pointers = new Map<string, string[]>();
  for (const { table, column, parent } of listForeignKeys(connection)) {
    const ids = removed.get(parent);
    if (!ids) continue;
    const found = connection
      .prepare<[string], [string, string]>(
        `SELECT id, "${column}" FROM "${toSnakeCase(table)}" WHERE "${column}" IN (SELECT value FROM json_each(?))`,
      )
      .raw()
      .all(JSON.stringify(ids)) as [string, string][];
    for (const [from, to] of found) addTo(pointers, rowKey(parent, to), rowKey(table, from));
  }
  return pointers;
}

function findMissing(connection: Database.Database, rows: readonly EntryRow[]): Set<string> {
  const wanted = new Map<JournaledTable, string[]>();
  for (const key of new Set(rows.flatMap(({ pointsTo }) => pointsTo))) {
    const { table, id } = splitRowKey(key);
    addTo(wanted, table, id);
  }
  const missing = new Set<string>();
  for (const [table, ids] of wanted) {
    const gone = connection
      .prepare<[string], string>(
        `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM "${toSnakeCase(table)}")`,
      )
      .pluck()
      .all(JSON.stringify(ids));
    for (const id of gone) missing.add(rowKey(table, id));
  }
  return missing;
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
