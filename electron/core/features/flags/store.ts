import { AppError } from '#shared/contract/errors.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { Core } from '../../core.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { factsOfDay } from '../../figures/facts-of-day.ts';

const TABLES = { building: 'building', firm: 'firm', org: 'party_org', station: 'station' } as const;

/** The name of what a flag is about; null where the registry has no such row. */
export function findName(file: RegistryFile, kind: FlagSubjectKind, id: string): string | null {
  const name = file.connection.prepare<[string], string>(`SELECT name FROM ${TABLES[kind]} WHERE id = ?`);
  return name.pluck().get(id) ?? null;
}

/** The same; throws `row-not-found` where there is none. */
export function nameOrRefuse({ file }: Core, kind: FlagSubjectKind, id: string): string {
  const name = findName(file, kind, id);
  if (name === null) throw new AppError('row-not-found', { table: kind, id });
  return name;
}

export interface ExceptionSubject {
  rule: string;
  subjectKind: FlagSubjectKind;
  subjectId: string;
}

/** What an exception is about. */
export function findException(file: RegistryFile, id: string): ExceptionSubject | undefined {
  return file.connection
    .prepare<[string], ExceptionSubject>(
      'SELECT rule, subject_kind AS subjectKind, subject_id AS subjectId FROM flag_exception WHERE id = ?',
    )
    .get(id);
}

/** A to-do that is not done, as the flags list it. */
export interface OpenTodo {
  id: string;
  version: number;
  rule: string;
  subjectId: string;
  dueOn: Day;
  note: string | null;
}

const OPEN_TODOS = `
  SELECT id, version, rule, subject_id AS subjectId, due_on AS dueOn, note FROM todo
  WHERE done_on IS NULL OR done_on > :asOf ORDER BY due_on DESC, rowid DESC`;

/** The to-dos of a day that are not done; of several for one flag the earliest comes last. */
export function readOpenTodos(file: RegistryFile, asOf: Day): readonly OpenTodo[] {
  return factsOfDay(file, asOf).keep('open todos', ['todo'], () =>
    file.reader.prepare<[{ asOf: Day }], OpenTodo>(OPEN_TODOS).all({ asOf }),
  );
}

/** What a to-do is about. */
export function findTodo(file: RegistryFile, id: string): ExceptionSubject | undefined {
  return file.connection
    .prepare<[string], ExceptionSubject>(
      'SELECT rule, subject_kind AS subjectKind, subject_id AS subjectId FROM todo WHERE id = ?',
    )
    .get(id);
}
