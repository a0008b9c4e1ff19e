import { os } from '../../api/os.ts';
import { addColumns, changeColumn, removeColumn } from './edit-columns.ts';
import { listColumns } from './list-columns.ts';

export const customColumnHandlers = {
  list: os.customColumn.list.handler(({ context: { core } }) => listColumns(core)),
  add: os.customColumn.add.handler(({ input, context: { core } }) =>
    addColumns(core, input.table, input.columns),
  ),
  change: os.customColumn.change.handler(({ input, context: { core } }) => changeColumn(core, input)),
  remove: os.customColumn.remove.handler(({ input, context: { core } }) => removeColumn(core, input)),
};
