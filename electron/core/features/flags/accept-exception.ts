import { AppError } from '#shared/contract/errors.ts';
import { addDays, type Day } from '#shared/domain/day/day.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { FlagRule } from '#shared/domain/flags/flag-rules.ts';
import { type Core, today } from '../../core.ts';
import { findException, findName } from './store.ts';

export interface NewException {
  rule: FlagRule;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  reason: string;
  authority: string;
  docNo?: string | null | undefined;
  untilDay: Day;
}

/**
 * Silences one flag from today until a day, as one command. Refuses `exception-over` for a day before today and
 * `row-not-found` for a subject that is not in the registry.
 */
export async function acceptException(
  core: Core,
  exception: NewException,
): Promise<{ entry: string | null }> {
  const fromDay = today(core);
  const { rule, subjectKind, subjectId, untilDay } = exception;
  const { entry } = await core.journal.run('flags.accept', async (tx) => {
    if (untilDay < fromDay) throw new AppError('exception-over', { day: untilDay });
    const name = findName(core.file, subjectKind, subjectId);
    if (name === null) throw new AppError('row-not-found', { table: subjectKind, id: subjectId });
    tx.insert('flagException', { ...exception, fromDay });
    return { result: undefined, params: { rule, name, until: untilDay } };
  });
  return { entry };
}

/** Ends an exception: from today on its flag is listed again. */
export async function endException(
  core: Core,
  { id, version }: { id: string; version: number },
): Promise<{ entry: string | null }> {
  const { entry } = await core.journal.run('flags.endException', async (tx) => {
    const exception = findException(core.file, id);
    if (!exception) throw new AppError('row-not-found', { table: 'flagException', id });
    tx.update('flagException', id, { untilDay: addDays(today(core), -1) }, version);
    const name = findName(core.file, exception.subjectKind, exception.subjectId) ?? '';
    return { result: undefined, params: { rule: exception.rule, name } };
  });
  return { entry };
}
