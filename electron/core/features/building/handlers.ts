import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { editBuildings } from './edit-buildings.ts';
import { listBuildings } from './list-buildings.ts';

export const buildingHandlers = {
  table: os.building.table.handler(({ input, context: { core } }) =>
    listBuildings(core, input.asOf ?? today(core)),
  ),
  edit: os.building.edit.handler(({ input, context: { core } }) => editBuildings(core, input)),
};
