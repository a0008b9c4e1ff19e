import type { RosterProblem } from '../roster-row.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import type { CellProblem, ProblemCode } from '../values/reading.ts';

/** Remarks of one kind in one column are listed up to this number; the rest is one line with their count. */
const LISTED_REMARKS = 50;

interface Folded {
  problem: RosterProblem;
  count: number;
}

/** Collects what there is to say about a sheet; errors and warnings one by one, trifles as one with a count. */
export class ProblemLog {
  readonly #problems: RosterProblem[] = [];
  readonly #folded = new Map<string, Folded>();
  readonly #remarks = new Map<string, number>();

  /** `row` is 1-based, `cell` what stood in the file. */
  add(row: number, column: string | null, problem: CellProblem, cell: Cell): void {
    if (problem.level === 'info') {
      const key = `${problem.code} ${column}`;
      const count = (this.#remarks.get(key) ?? 0) + 1;
      this.#remarks.set(key, count);
      if (count > LISTED_REMARKS) {
        this.fold(row, column, 'more-of-same', cell, problem.code);
        return;
      }
    }
    const value = cell === null ? null : cellText(cell);
    this.#problems.push({
      row,
      column,
      level: problem.level,
      code: problem.code,
      params: problem.params,
      value,
    });
  }

  /** Counts a trifle under its column; the first cell stands for all of them. `of` parts kinds of one code. */
  fold(row: number, column: string | null, code: ProblemCode, cell: Cell, of = ''): void {
    const key = `${code} ${of} ${column}`;
    const folded = this.#folded.get(key);
    if (folded) {
      folded.count++;
      return;
    }
    const value = cell === null ? null : cellText(cell);
    this.#folded.set(key, { problem: { row, column, level: 'info', code, params: {}, value }, count: 1 });
  }

  /** Everything that was said, in the order of the lines. */
  list(): RosterProblem[] {
    const folded = [...this.#folded.values()].map(({ problem, count }) => ({
      ...problem,
      params: { count },
    }));
    return [...this.#problems, ...folded].sort((a, b) => a.row - b.row);
  }
}
