import { AppError } from '#shared/contract/errors.ts';
import { addDays, type Day } from '#shared/domain/day/day.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { FlagRule } from '#shared/domain/flags/flag-rules.ts';
import { type Core, today } from '../../core.ts';
import { findException, findName, nameOrRefuse } from './store.ts';

/** A flag that is to be silent until a day, that day included. */
export interface NewSilence {
  rule: FlagRule;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  reason: string;
  untilDay: Day;
}

export interface NewException extends NewSilence {
  authority: string;
  docNo?: string | null | undefined;
}

/**
 * 认可例外: silences one flag from today until a day, as one command. Refuses `exception-over` for a day before today
 * and `row-not-found` for a subject that is not in the registry.
 */
export function acceptException(core: Core, exception: NewException): Promise<{ entry: string | null }> {
  return silence(core, 'flags.accept', { ...exception, kind: 'exception' });
}

/** 忽略: the same without anybody's approval. */
export function ignoreFlag(core: Core, ignored: NewSilence): Promise<{ entry: string | null }> {
  return silence(core, 'flags.ignore', { ...ignored, kind: 'ignored' });
}

async function silence(
  core: Core,
  command: 'flags.accept' | 'flags.ignore',
  row: NewSilence & Partial<NewException> & { kind: 'exception' | 'ignored' },
): Promise<{ entry: string | null }> {
  const fromDay = today(core);
  const { rule, subjectKind, subjectId, untilDay } = row;
  const { entry } = await core.journal.run(command, async (tx) => {
    if (untilDay < fromDay) throw new AppError('exception-over', { day: untilDay });
    const name = nameOrRefuse(core, subjectKind, subjectId);
    tx.insert('flagException', { ...row, fromDay });
    return { result: undefined, params: { rule, name, until: untilDay } };
  });
  return { entry };
}

/** Ends an exception or what is ignored: from today on its flag is listed again. */
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
