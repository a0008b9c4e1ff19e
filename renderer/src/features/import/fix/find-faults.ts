import type { SheetSummary } from '#shared/contract/roster.ts';
import type { Problem, RowCells } from '../../../components/data-grid/grid-column.ts';
import type { RowResult } from '../filters.ts';

/** What a person can mend: results that are not written as they stand. */
const UNWRITTEN: ReadonlySet<string> = new Set<RowResult>(['refused', 'conflict', 'duplicate']);

/** What is wrong with the lines of a sheet, cell by cell. */
export class Faults {
  readonly #byCell = new Map<string, Problem>();
  readonly #lines = new Set<number>();

  constructor({ problems, headerRows }: Pick<SheetSummary, 'problems' | 'headerRows'>) {
    const header = headerRows.at(-1) ?? 0;
    for (const { row, column, level, code, params, value } of problems) {
      // Remarks only say what was tidied: nobody has to mend that.
      if (level === 'info' || row <= header) continue;
      this.#lines.add(row);
      const key = cellKey(row, column);
      if (this.#byCell.has(key)) continue;
      const filled = { ...params, value: value ?? '', column: column ?? '' };
      this.#byCell.set(key, { key: `roster.problems.${code}`, params: filled });
    }
  }

  /** What is wrong with one cell; null for nothing. */
  ofCell(row: RowCells, header: string): Problem | null {
    return this.#byCell.get(cellKey(Number(row.id), header)) ?? null;
  }

  /** What is wrong with a line as a whole: shown at its name. */
  ofLine(row: RowCells): Problem | null {
    const found = this.#byCell.get(cellKey(Number(row.id), null));
    if (found) return found;
    const note = row.value('note');
    if (typeof note !== 'string' || !UNWRITTEN.has(String(row.value('result')))) return null;
    const { code, params } = JSON.parse(note) as { code: string; params: NonNullable<Problem['params']> };
    return { key: `rosterNotes.${code}`, params };
  }

  /** True for a line that a person should look at. */
  isBad(row: RowCells): boolean {
    return this.#lines.has(Number(row.id)) || UNWRITTEN.has(String(row.value('result')));
  }
}

function cellKey(row: number, column: string | null): string {
  return `${row} ${column ?? ''}`;
}
