import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

const TABLES = { building: 'building', firm: 'firm', org: 'party_org' } as const;

/** The name of what a flag is about; null where the registry has no such row. */
export function findName(file: RegistryFile, kind: FlagSubjectKind, id: string): string | null {
  const name = file.connection.prepare<[string], string>(`SELECT name FROM ${TABLES[kind]} WHERE id = ?`);
  return name.pluck().get(id) ?? null;
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
