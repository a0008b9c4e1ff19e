import type { SheetSummary } from '#shared/contract/roster.ts';

type Problem = SheetSummary['problems'][number];

export interface ProblemGroup {
  level: Problem['level'];
  code: string;
  count: number;
  /** The first few, in the order of the lines. */
  examples: Problem[];
}

const EXAMPLES = 3;
const RANK: Record<Problem['level'], number> = { error: 0, warning: 1, info: 2 };

/** Problems of one kind together, errors before warnings before notes, frequent ones first. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { level, code } = problem;
    const group = groups.get(`${level} ${code}`) ?? { level, code, count: 0, examples: [] };
    group.count++;
    if (group.examples.length < EXAMPLES) group.examples.push(problem);
    groups.set(`${level} ${code}`, group);
  }
  return [...groups.values()].sort((a, b) => RANK[a.level] - RANK[b.level] || b.count - a.count);
}

/** Skipped lines by reason, in the order they first come. */
export function groupSkipped(skipped: SheetSummary['skipped']): { reason: string; rows: number[] }[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  return Array.from(byReason, ([reason, lines]) => ({ reason, rows: lines.map(({ row }) => row) }));
}

/** Line numbers as a person says them: 3–5, 9. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
