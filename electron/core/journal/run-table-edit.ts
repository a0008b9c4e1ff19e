import type { z } from 'zod';
import type { Cell, tableEditResultSchema } from '#shared/contract/base.ts';
import { AppError } from '#shared/contract/errors.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import type { Core } from '../core.ts';
import { storeCustom } from '../custom-columns/custom-cells.ts';
import type { JournaledTable } from '../db/schema.ts';
import { toSnakeCase } from '../db/snake-case.ts';
import type { Tx } from './tx.ts';

/** What one gesture in a table did. */
interface TableEdit<V> {
  create: V[];
  update: { id: string; version: number; set: V }[];
  end: { id: string; version: number; day: string; reason: string }[];
}

/** The values of a row, those of the office's own columns as they are stored. */
type Stored<V> = Omit<V, 'custom'> & { custom?: string };

/** How the rows of one table are written; the rest is the same for all. */
interface RowWrites<V> {
  table: CustomTable;
  /** No two rows of one name that are not ended: refused with `name-taken`. */
  unique: boolean;
  /** Tables that may hang on a row, with the column that points to it: ending is refused with `still-linked`. */
  holders: Partial<Record<JournaledTable, string>>;
  insert(tx: Tx, values: Stored<V> & { name: string }): string;
  update(tx: Tx, id: string, set: Stored<V>, version: number): void;
  end(tx: Tx, id: string, ending: { endedOn: string; endReason: string }, version: number): void;
}

/** As many names as a refusal tells. */
const NAMES = 3;

/** Writes what one gesture in the table of an entity did, as the command `<table>.edit`. */
export async function runTableEdit<
  V extends { name?: string | undefined; custom?: Record<string, Cell> | undefined },
>(core: Core, edit: TableEdit<V>, writes: RowWrites<V>): Promise<z.infer<typeof tableEditResultSchema>> {
  const { result, entry } = await core.journal.run(`${writes.table}.edit`, async (tx) => {
    const created = edit.create.map((values) => {
      const { name } = values;
      if (!name) throw missing('name');
      if (writes.unique) refuseTakenName(core, writes.table, name, '');
      return writes.insert(tx, { ...storeCustom(core, writes.table, null, values), name });
    });
    for (const { id, version, set } of edit.update) {
      if (writes.unique && set.name) refuseTakenName(core, writes.table, set.name, id);
      writes.update(tx, id, storeCustom(core, writes.table, id, set), version);
    }
    for (const { id, version, day, reason } of edit.end) {
      refuseWhileLinked(core, writes, id, day);
      writes.end(tx, id, { endedOn: day, endReason: reason }, version);
    }
    return {
      result: created,
      params: { created: created.length, updated: edit.update.length, ended: edit.end.length },
    };
  });
  return { created: result, entry };
}

/** The refusal of a new row that lacks what it cannot do without. */
export function missing(field: string): AppError {
  return new AppError('invalid-value', { field, value: '' });
}

function refuseTakenName(core: Core, table: JournaledTable, name: string, ownId: string): void {
  const other = core.file.connection
    .prepare<[string, string], string>(
      `SELECT id FROM ${toSnakeCase(table)} WHERE name = ? AND id <> ? AND ended_on IS NULL`,
    )
    .pluck()
    .get(name, ownId);
  if (other !== undefined) throw new AppError('name-taken', { name });
}

function refuseWhileLinked<V>(core: Core, { table, holders }: RowWrites<V>, id: string, day: string): void {
  const { connection } = core.file;
  for (const [holder, column] of Object.entries(holders)) {
    const names = connection
      .prepare<[string, string], string>(
        `SELECT name FROM ${toSnakeCase(holder)} WHERE ${toSnakeCase(column)} = ?
         AND (ended_on IS NULL OR ended_on > ?) ORDER BY rowid`,
      )
      .pluck()
      .all(id, day);
    if (names.length === 0) continue;
    const name = connection
      .prepare<[string], string>(`SELECT name FROM ${toSnakeCase(table)} WHERE id = ?`)
      .pluck()
      .get(id);
    throw new AppError('still-linked', {
      name: name ?? id,
      table: holder,
      count: names.length,
      names: names.slice(0, NAMES).join('、'),
    });
  }
}
