import { os } from '../../api/os.ts';
import { reviveRow } from './revive-row.ts';
import { findEnded } from './store.ts';

export const recycleHandlers = {
  list: os.recycle.list.handler(({ input, context: { core } }) =>
    findEnded(core.file.reader, input.table, input.search.trim(), input.limit),
  ),
  revive: os.recycle.revive.handler(({ input, context: { core } }) => reviveRow(core, input)),
};
