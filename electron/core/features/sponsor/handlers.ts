import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { listRows } from '../../db/list-rows.ts';
import { runTableEdit } from '../../journal/run-table-edit.ts';
import { LIST_SPONSORS, SPONSOR_COLUMNS } from './store.ts';

export const sponsorHandlers = {
  table: os.sponsor.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'sponsor', LIST_SPONSORS, SPONSOR_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.sponsor.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'sponsor',
      unique: true,
      holders: { building: 'sponsorId' },
      insert: (tx, values) => tx.insert('sponsor', { ...values, kind: values.kind ?? 'property-company' }),
      update: (tx, id, set, version) => tx.update('sponsor', id, set, version),
      end: (tx, id, ending, version) => tx.update('sponsor', id, ending, version),
    }),
  ),
};
