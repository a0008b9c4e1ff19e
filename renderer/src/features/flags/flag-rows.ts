import type { Cell, ColumnTable } from '#shared/contract/base.ts';
import type { NamedRow } from '#shared/contract/coverage.ts';
import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import { FLAG_RULE_IDS, type FlagLevel, type FlagRule } from '#shared/domain/flags/flag-rules.ts';

export interface FlagRow {
  id: string;
  rule: FlagRule;
  level: FlagLevel;
  brokenRule: string;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  name: string;
  buildingId: string | null;
  building: string | null;
  sentence: string;
  /** What it names beside its subject. */
  firms: readonly NamedRow[];
  orgs: readonly NamedRow[];
  exception: RowException | null;
  /** What somebody put down to do about it, by when. */
  todo: RowTodo | null;
}

export interface RowTodo {
  id: string;
  version: number;
  dueOn: string;
  note: string | null;
}

export interface RowException {
  kind: 'exception' | 'ignored';
  id: string;
  version: number;
  reason: string;
  authority: string | null;
  docNo: string | null;
  fromDay: string;
  untilDay: string;
}

/** The flags of a table as rows, in its order. */
export function readFlagRows({ rows, columns }: ColumnTable): FlagRow[] {
  const cells = JSON.parse(columns) as Record<string, Cell[]>;
  return Array.from({ length: rows }, (_, index) => {
    const cell = (name: string): Cell => cells[name]?.[index] ?? null;
    const text = (name: string): string => String(cell(name));
    const optional = (name: string): string | null => (cell(name) === null ? null : text(name));
    const named = (name: string): NamedRow[] => JSON.parse(optional(name) ?? '[]') as NamedRow[];
    return {
      id: text('id'),
      rule: text('rule') as FlagRule,
      level: text('level') as FlagLevel,
      brokenRule: text('brokenRule'),
      subjectKind: text('subjectKind') as FlagSubjectKind,
      subjectId: text('subjectId'),
      name: text('name'),
      buildingId: optional('buildingId'),
      building: optional('building'),
      sentence: text('sentence'),
      firms: named('firms'),
      orgs: named('orgs'),
      exception:
        cell('exceptionId') === null
          ? null
          : {
              kind: text('exceptionKind') as RowException['kind'],
              id: text('exceptionId'),
              version: Number(cell('exceptionVersion')),
              reason: text('reason'),
              authority: optional('authority'),
              docNo: optional('docNo'),
              fromDay: text('fromDay'),
              untilDay: text('untilDay'),
            },
      todo:
        cell('todoId') === null
          ? null
          : {
              id: text('todoId'),
              version: Number(cell('todoVersion')),
              dueOn: text('dueOn'),
              note: optional('note'),
            },
    };
  });
}

/** What is looked at; null leaves a filter out. */
export interface FlagFilter {
  /** A level, the excepted ones of every level, or those with a to-do. */
  show: FlagLevel | 'excepted' | 'todo' | null;
  rule: FlagRule | null;
  buildingId: string | null;
  /** The row that a table's badge belongs to. */
  subjectId: string | null;
  search: string;
}

/** The rows a filter leaves. Excepted ones are looked at apart and never among the others. */
export function filterFlags(rows: readonly FlagRow[], filter: FlagFilter): FlagRow[] {
  const { show, rule, buildingId, subjectId } = filter;
  const words = filter.search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (row.exception !== null) === (show === 'excepted') &&
      (show === null || show === 'excepted' || (show === 'todo' ? row.todo !== null : row.level === show)) &&
      (rule === null || row.rule === rule) &&
      (buildingId === null || row.buildingId === buildingId) &&
      (subjectId === null || row.subjectId === subjectId) &&
      (words === '' || `${row.sentence}${row.building ?? ''}`.toLowerCase().includes(words)),
  );
}

export interface RuleCount {
  rule: FlagRule;
  level: FlagLevel;
  count: number;
}

/** How many rows each rule has, in the order of the rules; rules without any are left out. */
export function countByRule(rows: readonly FlagRow[]): RuleCount[] {
  const counts = new Map<FlagRule, RuleCount>();
  for (const { rule, level } of rows) {
    const count = counts.get(rule);
    if (count) count.count++;
    else counts.set(rule, { rule, level, count: 1 });
  }
  return FLAG_RULE_IDS.flatMap((rule) => counts.get(rule) ?? []);
}

/** How many rows there are of each level, of those excepted, and of those with a to-do. */
export function countByLevel(rows: readonly FlagRow[]): Record<FlagLevel | 'excepted' | 'todo', number> {
  const counts = { high: 0, middle: 0, low: 0, excepted: 0, todo: 0 };
  for (const { level, exception, todo } of rows) {
    counts[exception ? 'excepted' : level]++;
    if (todo && !exception) counts.todo++;
  }
  return counts;
}

/** A line of the list: a rule's heading, or a flag under it. */
export type FlagLine =
  | { key: string; heading: RuleCount; row?: never }
  | { key: string; heading?: never; row: FlagRow };

/** Rows under the headings of their rules; they come sorted by rule. */
export function groupByRule(rows: readonly FlagRow[]): FlagLine[] {
  const counts = new Map(countByRule(rows).map((count) => [count.rule, count]));
  const lines: FlagLine[] = [];
  let last: FlagRule | null = null;
  for (const row of rows) {
    const heading = counts.get(row.rule);
    if (row.rule !== last && heading) lines.push({ key: `rule:${row.rule}`, heading });
    last = row.rule;
    lines.push({ key: row.id, row });
  }
  return lines;
}
