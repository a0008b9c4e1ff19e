import { os } from '../../api/os.ts';
import { addForm, endForm, saveForm } from './edit-forms.ts';
import { fillForm } from './fill-form.ts';
import { openForm } from './open-form.ts';
import { listForms } from './store.ts';

export const officialFormHandlers = {
  list: os.officialForm.list.handler(async ({ context: { core } }) => ({
    forms: await listForms(core.file.kysely),
  })),
  add: os.officialForm.add.handler(({ input, context: { core } }) => addForm(core, input)),
  open: os.officialForm.open.handler(({ input, context: { core } }) => openForm(core, input)),
  save: os.officialForm.save.handler(({ input, context: { core } }) => saveForm(core, input)),
  end: os.officialForm.end.handler(({ input, context: { core } }) => endForm(core, input)),
  fill: os.officialForm.fill.handler(({ input, context: { core } }) => fillForm(core, input)),
};
