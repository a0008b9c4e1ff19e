import { os } from '../../api/os.ts';
import { today } from '../../core.ts';
import { listRows } from '../../db/list-rows.ts';
import { runTableEdit } from '../../journal/run-table-edit.ts';
import { INSTRUCTOR_COLUMNS, LIST_INSTRUCTORS } from './store.ts';

export const instructorHandlers = {
  table: os.instructor.table.handler(({ input, context: { core } }) =>
    listRows(core.file, 'instructor', LIST_INSTRUCTORS, INSTRUCTOR_COLUMNS, input.asOf ?? today(core)),
  ),
  edit: os.instructor.edit.handler(({ input, context: { core } }) =>
    runTableEdit(core, input, {
      table: 'instructor',
      unique: false,
      holders: { firm: 'instructorId' },
      insert: (tx, values) => tx.insert('instructor', values),
      update: (tx, id, set, version) => tx.update('instructor', id, set, version),
      end: (tx, id, ending, version) => tx.update('instructor', id, ending, version),
    }),
  ),
};
