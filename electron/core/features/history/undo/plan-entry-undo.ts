import type Database from 'better-sqlite3';
import { type KeptReason, planUndo } from '#shared/domain/history/plan-undo.ts';
import { BOOKKEEPING } from '../row-key.ts';
import { collectRows, type EntryRow } from './collect-rows.ts';
import { findClashes } from './find-clashes.ts';
import { findFacts } from './find-facts.ts';

export interface EntryUndoPlan {
  put: EntryRow[];
  /** Records of the entry that stay as they are. */
  kept: Map<string, KeptReason>;
  /** Records of the entry that later commands wrote. */
  edited: Set<string>;
}

/** Decides what of one entry goes back now; `connection` sees what the decision must see. */
export async function planEntryUndo(
  connection: Database.Database,
  entrySeq: number,
  takeEdited: boolean,
  pause: (done: number, total: number) => Promise<void>,
): Promise<EntryUndoPlan> {
  const rows = await collectRows(connection, entrySeq, pause);
  const facts = findFacts(connection, rows);
  const blocked = new Map<string, KeptReason>();
  for (;;) {
    const { put, kept } = planUndo(rows, facts, takeEdited, blocked);
    const clashes = findClashes(connection, entrySeq, put);
    if (clashes.size === 0) {
      const edited = new Set(rows.flatMap((row) => (row.edited ? row.record : [])));
      return { put: dropLoneImport(put), kept, edited };
    }
    for (const [record, why] of clashes) blocked.set(record, why);
  }
}

/** An import of which nothing else can go back stays an import that was done. */
function dropLoneImport(put: EntryRow[]): EntryRow[] {
  return put.every(({ table }) => BOOKKEEPING.has(table)) ? [] : put;
}
