import type { ColumnTable, Lang } from '#shared/contract/base.ts';
import type { Flag, NamedRow } from '#shared/contract/coverage.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { FLAG_RULES, type FlagRule } from '#shared/domain/flags/flag-rules.ts';
import type { Core } from '../../core.ts';
import { ColumnTableBuilder } from '../../db/column-table.ts';
import { describeFlags, nameReader } from '../../figures/describe-flags.ts';
import { loadFlags } from '../../figures/load-flags.ts';
import { readOpenTodos } from './store.ts';

const COLUMNS = [
  'id',
  'rule',
  'level',
  'brokenRule',
  'subjectKind',
  'subjectId',
  'name',
  'buildingId',
  'building',
  'sentence',
  'firms',
  'orgs',
  'exceptionId',
  'exceptionVersion',
  'exceptionKind',
  'reason',
  'authority',
  'docNo',
  'fromDay',
  'untilDay',
  'todoId',
  'todoVersion',
  'dueOn',
  'note',
] as const;

type Sources = Record<string, Pick<Flag, 'wording' | 'source'>>;

/** The flags of a day by column, with the words of each broken rule once. */
export function tabulateFlags(
  core: Core,
  { asOf, lang = 'zh' }: { asOf?: Day | undefined; lang?: Lang | undefined },
): { asOf: Day; table: ColumnTable; sources: Sources } {
  const loaded = loadFlags(core, asOf);
  const table = new ColumnTableBuilder(COLUMNS);
  const sources: Sources = {};
  const todos = new Map(
    readOpenTodos(core.file, loaded.asOf).map((todo) => [`${todo.rule} ${todo.subjectId}`, todo]),
  );
  for (const flag of describeFlags(nameReader(core.file, loaded.judged), loaded, lang)) {
    const { rule, level, brokenRule, subject, buildingId, building, sentence, wording, source, exception } =
      flag;
    const todo = todos.get(`${rule} ${subject.id}`);
    sources[brokenRule] ??= { wording, source };
    table.add({
      // One rule may be broken in several ways by one subject.
      id:
        brokenRule === FLAG_RULES[rule as FlagRule].brokenRule
          ? `${rule}:${subject.id}`
          : `${rule}:${subject.id}:${brokenRule}`,
      rule,
      level,
      brokenRule,
      subjectKind: subject.kind,
      subjectId: subject.id,
      name: subject.name,
      buildingId,
      building,
      sentence,
      firms: othersOf(flag.firms, subject.id),
      orgs: othersOf(flag.orgs, subject.id),
      ...(exception && {
        exceptionId: exception.id,
        exceptionVersion: exception.version,
        exceptionKind: exception.kind,
        reason: exception.reason,
        authority: exception.authority,
        docNo: exception.docNo,
        fromDay: exception.fromDay,
        untilDay: exception.untilDay,
      }),
      ...(todo && { todoId: todo.id, todoVersion: todo.version, dueOn: todo.dueOn, note: todo.note }),
    });
  }
  return { asOf: loaded.asOf, table: table.build(), sources };
}

function othersOf(rows: readonly NamedRow[], subjectId: string): string | null {
  const others = rows.filter(({ id }) => id !== subjectId);
  return others.length === 0 ? null : JSON.stringify(others);
}
