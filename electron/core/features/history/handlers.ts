import { os } from '../../api/os.ts';

export const historyHandlers = {
  list: os.history.list.handler(({ input, context }) => ({
    entries: context.core.journal.list(input.limit),
  })),
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
};
