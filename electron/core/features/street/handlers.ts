import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { listRows } from '../../db/list-rows.ts';
import { missing, runTableEdit } from '../../journal/run-table-edit.ts';
import { COMMUNITY_COLUMNS, LIST_COMMUNITIES, LIST_STREETS, STREET_COLUMNS } from './store.ts';

export const streetHandlers = {
  table: os.street.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'street', LIST_STREETS, STREET_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.street.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'street',
      unique: true,
      holders: { community: 'streetId', serviceCentre: 'streetId' },
      insert: (tx, values) => {
        const { district } = values;
        if (!district) throw missing('district');
        return tx.insert('street', { ...values, district });
      },
      update: (tx, id, set, version) => tx.update('street', id, set, version),
      end: (tx, id, ending, version) => tx.update('street', id, ending, version),
    }),
  ),
};

export const communityHandlers = {
  table: os.community.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'community', LIST_COMMUNITIES, COMMUNITY_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.community.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'community',
      unique: false,
      holders: { building: 'communityId', station: 'communityId' },
      insert: (tx, values) => {
        const { streetId } = values;
        if (!streetId) throw missing('streetId');
        return tx.insert('community', { ...values, streetId });
      },
      update: (tx, id, set, version) => tx.update('community', id, set, version),
      end: (tx, id, ending, version) => tx.update('community', id, ending, version),
    }),
  ),
};
