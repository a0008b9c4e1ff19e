import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { editOrgs } from './edit-orgs.ts';
import { listOrgs } from './list-orgs.ts';

export const orgHandlers = {
  table: os.org.table.handler(({ input, context: { core } }) => listOrgs(core, input.asOf ?? today(core))),
  edit: os.org.edit.handler(({ input, context: { core } }) => editOrgs(core, input)),
};
