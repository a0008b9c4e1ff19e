import type { Migration } from 'kysely/migration';
import { createRegistry } from './0001-create-registry.ts';
import { rememberImportDecisions } from './0002-remember-import-decisions.ts';
import { nameActorsAndFiles } from './0003-name-actors-and-files.ts';
import { addRuleSwitchesAndExceptions } from './0004-add-rule-switches-and-exceptions.ts';
import { keepOfficialForms } from './0005-keep-official-forms.ts';
import { keepMeetingsAndTodos } from './0006-keep-meetings-and-todos.ts';
import { addCustomColumns } from './0007-add-custom-columns.ts';
import { keepPeriods } from './0008-keep-periods.ts';

/** Every migration in order; the key is the name kept in the registry file and never changes. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-create-registry': createRegistry,
  '0002-remember-import-decisions': rememberImportDecisions,
  '0003-name-actors-and-files': nameActorsAndFiles,
  '0004-add-rule-switches-and-exceptions': addRuleSwitchesAndExceptions,
  '0005-keep-official-forms': keepOfficialForms,
  '0006-keep-meetings-and-todos': keepMeetingsAndTodos,
  '0007-add-custom-columns': addCustomColumns,
  '0008-keep-periods': keepPeriods,
};
