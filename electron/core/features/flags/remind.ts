import { AppError } from '#shared/contract/errors.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { FlagRule } from '#shared/domain/flags/flag-rules.ts';
import { type Core, today } from '../../core.ts';
import { findName, findTodo, nameOrRefuse } from './store.ts';

interface NewTodo {
  rule: FlagRule;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  dueOn: Day;
  note?: string | null | undefined;
}

/**
 * Puts a flag down to be dealt with by a day, as one command. Refuses `todo-over` for a day before today and
 * `row-not-found` for a subject that is not in the registry.
 */
export async function remind(core: Core, todo: NewTodo): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('flags.remind', async (tx) => {
    if (todo.dueOn < today(core)) throw new AppError('todo-over', { day: todo.dueOn });
    const name = nameOrRefuse(core, todo.subjectKind, todo.subjectId);
    tx.insert('todo', todo);
    return { result: undefined, params: { rule: todo.rule, name, day: todo.dueOn } };
  });
  return { entry };
}

/** Takes a to-do off the list: done today. */
export async function finishTodo(
  core: Core,
  { id, version }: { id: string; version: number },
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('flags.finishTodo', async (tx) => {
    const todo = findTodo(core.file, id);
    if (!todo) throw new AppError('row-not-found', { table: 'todo', id });
    tx.update('todo', id, { doneOn: today(core) }, version);
    const name = findName(core.file, todo.subjectKind, todo.subjectId) ?? '';
    return { result: undefined, params: { rule: todo.rule, name } };
  });
  return { entry };
}
