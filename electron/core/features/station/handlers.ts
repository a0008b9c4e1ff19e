import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { listRows } from '../../db/list-rows.ts';
import { missing, runTableEdit } from '../../journal/run-table-edit.ts';
import { CENTRE_COLUMNS, LIST_CENTRES, LIST_STATIONS, STATION_COLUMNS } from './store.ts';

export const stationHandlers = {
  table: os.station.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'station', LIST_STATIONS, STATION_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.station.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'station',
      unique: true,
      holders: { building: 'stationId', worker: 'stationId' },
      insert: (tx, values) => tx.insert('station', values),
      update: (tx, id, set, version) => tx.update('station', id, set, version),
      end: (tx, id, ending, version) => tx.update('station', id, ending, version),
    }),
  ),
};

export const serviceCentreHandlers = {
  table: os.serviceCentre.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'serviceCentre', LIST_CENTRES, CENTRE_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.serviceCentre.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'serviceCentre',
      unique: true,
      holders: { station: 'serviceCentreId' },
      insert: (tx, values) => {
        const { streetId } = values;
        if (!streetId) throw missing('streetId');
        return tx.insert('serviceCentre', { ...values, streetId });
      },
      update: (tx, id, set, version) => tx.update('serviceCentre', id, set, version),
      end: (tx, id, ending, version) => tx.update('serviceCentre', id, ending, version),
    }),
  ),
};
