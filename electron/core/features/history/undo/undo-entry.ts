import { setImmediate } from 'node:timers/promises';
import type { Progress } from '#shared/contract/base.ts';
import type { Core } from '../../../core.ts';
import type { EntryParams, JournalEntry } from '../../../journal/journal.ts';
import { findDoneEntry } from '../find-entry.ts';
import { countRecords } from './check-undo.ts';
import { EntryStates } from './collect-rows.ts';
import { planEntryUndo } from './plan-entry-undo.ts';

export interface UndoneEntry {
  /** Null when nothing was left to take back. */
  entry: string | null;
  rows: number;
  /** Records left as they were. */
  kept: number;
}

export const UNDO_ENTRY = 'history.undoEntry';

/** Rows written between two looks at the signal. */
const CHUNK = 2_000;

/** Takes one entry back as a command of its own: undo and redo repeat it like any other. */
export async function undoEntry(
  core: Core,
  id: string,
  takeEdited: boolean,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<UndoneEntry> {
  const entry = findDoneEntry(core.file, id);
  const { connection } = core.file;
  const pause = async (stage: string, done: number, total: number): Promise<void> => {
    report({ type: 'progress', stage, done, total });
    await setImmediate();
    signal.throwIfAborted();
  };
  const { result, entry: written } = await core.journal.run(
    UNDO_ENTRY,
    async (tx) => {
      // Rows are put back in the order of the entry: until the end some may point to what is not there yet.
      connection.pragma('defer_foreign_keys = ON');
      const { put, kept } = await planEntryUndo(connection, entry.seq, takeEdited, (done, total) =>
        pause('comparing', done, total),
      );
      const states = new EntryStates(connection, entry.seq);
      for (const [index, row] of put.entries()) {
        if (index % CHUNK === 0) await pause('undoing', index, put.length);
        tx.putBack(row.table, row.id, row.removes ? null : states.before(row.first));
      }
      const records = countRecords(put.map(({ record }) => record)).reduce(
        (sum, { count }) => sum + count,
        0,
      );
      return {
        result: { rows: put.length, kept: kept.size },
        params: paramsOf(entry, records, kept.size),
      };
    },
    signal,
  );
  return { ...result, entry: written };
}

/** The sentence of an undone entry quotes that entry's own; of a quoted quotation only its kind. */
function paramsOf({ id, command, params }: JournalEntry, records: number, kept: number): EntryParams {
  const quoted = command === UNDO_ENTRY ? { undoOf: 'history.undoneEntry' } : { ...params, undoOf: command };
  return { ...quoted, undoEntry: id, undoRecords: records, undoKept: kept };
}
