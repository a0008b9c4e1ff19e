import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { runTableEdit } from '../../journal/run-table-edit.ts';
import { holdBuildings } from './hold-buildings.ts';
import { listWorkers } from './list-workers.ts';

export const workerHandlers = {
  table: os.worker.table.handler(({ input, context: { core } }) =>
    listWorkers(core, input.asOf ?? today(core)),
  ),
  edit: os.worker.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'worker',
      unique: false,
      holders: {},
      insert: (tx, { buildingIds, ...values }) => {
        const id = tx.insert('worker', values);
        if (buildingIds) holdBuildings(core, tx, id, buildingIds, today(core));
        return id;
      },
      update: (tx, id, { buildingIds, ...set }, version) => {
        tx.update('worker', id, set, version);
        if (buildingIds) holdBuildings(core, tx, id, buildingIds, today(core));
      },
      // Whoever leaves holds no building from that day on.
      end: (tx, id, ending, version) => {
        tx.update('worker', id, ending, version);
        holdBuildings(core, tx, id, [], ending.endedOn);
      },
    }),
  ),
};
