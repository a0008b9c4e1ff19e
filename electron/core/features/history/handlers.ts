import { os } from '../../api/os.ts';
import { streamProgress } from '../../api/stream-progress.ts';
import { listEntries } from './list-entries.ts';
import { listImports } from './list-imports.ts';
import { listRecords } from './records/list-records.ts';
import { traceRecord } from './records/trace-record.ts';
import { checkUndo } from './undo/check-undo.ts';
import { undoEntry } from './undo/undo-entry.ts';

export const historyHandlers = {
  list: os.history.list.handler(({ input, context: { core } }) => listEntries(core.file, input)),
  next: os.history.next.handler(({ context }) => ({
    undo: context.core.journal.next('undo'),
    redo: context.core.journal.next('redo'),
  })),
  undo: os.history.undo.handler(async ({ context }) => ({
    entry: await context.core.journal.replay('undo'),
  })),
  redo: os.history.redo.handler(async ({ context }) => ({
    entry: await context.core.journal.replay('redo'),
  })),
  checkUndo: os.history.checkUndo.handler(({ input, context: { core } }) =>
    checkUndo(core, input.id, input.takeEdited),
  ),
  undoEntry: os.history.undoEntry.handler(({ input, context: { core }, signal }) =>
    streamProgress((report, stop) => undoEntry(core, input.id, input.takeEdited, report, stop), signal),
  ),
  entryRecords: os.history.entryRecords.handler(({ input, context: { core } }) => listRecords(core, input)),
  ofRow: os.history.ofRow.handler(({ input, context: { core } }) =>
    traceRecord(core.file, input.table, input.id),
  ),
  imports: os.history.imports.handler(({ input, context: { core } }) => listImports(core.file, input)),
};
