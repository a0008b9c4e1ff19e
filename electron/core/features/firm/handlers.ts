import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { editFirms } from './edit-firms.ts';
import { listFirms } from './list-firms.ts';

export const firmHandlers = {
  table: os.firm.table.handler(({ input, context: { core } }) =>
    listFirms(core, { ...input, asOf: input.asOf ?? today(core) }),
  ),
  edit: os.firm.edit.handler(({ input, context: { core } }) => editFirms(core, input)),
};
