import type { WordingTally } from '../recognised-sheet.ts';
import { type Cell, cellText, isBlankCell } from '../sheet-grid.ts';
import { proposeMeaning } from '../values/propose-meaning.ts';
import { tidyText } from '../values/read-text.ts';
import { isWordingField, isYesNoField, type WordingField, wordingKey } from '../values/wordings.ts';
import type { FieldReader } from './field-readers.ts';

/** A column of free text that was taken for choices would fill the list: a person sees the first ones. */
const LISTED = 100;

const RANK: Record<WordingTally['by'], number> = { unknown: 0, decided: 1, rule: 2 };
const UNKNOWN: ReadonlySet<string> = new Set(['choice-unknown', 'yes-no-unreadable']);

/** Counts the wordings of choice and yes/no columns, once for each distinct one. */
export class WordingLog {
  readonly #tallies = new Map<string, WordingTally>();
  /** Cells as they stand, by field: the same ones come thousands of times. */
  readonly #cells = new Map<string, Map<Cell, WordingTally>>();

  /** Notes what a cell was taken for; fields of other kinds and blank cells are passed over. */
  note(field: string, cell: Cell, { value, problem, decided }: ReturnType<FieldReader>): void {
    if (!isWordingField(field) || isBlankCell(cell) || typeof value === 'number') return;
    const known = this.#cells.get(field)?.get(cell);
    if (known) {
      known.count++;
      return;
    }
    if (decided) this.#add(field, cell, value, 'decided');
    else if (problem && UNKNOWN.has(problem.code)) this.#add(field, cell, null, 'unknown');
    else if (value !== null && !isYesNoField(field)) this.#add(field, cell, value, 'rule');
  }

  #add(field: WordingField, cell: Cell, choice: WordingTally['choice'], by: WordingTally['by']): void {
    const key = `${field} ${wordingKey(cell)}`;
    let tally = this.#tallies.get(key);
    if (tally) tally.count++;
    else if (this.#tallies.size < LISTED) {
      const wording = tidyText(cellText(cell));
      const proposed = by === 'unknown' ? proposeMeaning(field, wording) : null;
      tally = { field, wording, count: 1, choice, by, proposed };
      this.#tallies.set(key, tally);
    } else return;
    const cells = this.#cells.get(field) ?? new Map<Cell, WordingTally>();
    if (cells.size < LISTED) this.#cells.set(field, cells.set(cell, tally));
  }

  /** Unknown wordings first, then those a person decided, frequent ones first. */
  list(): WordingTally[] {
    return [...this.#tallies.values()].sort((a, b) => RANK[a.by] - RANK[b.by] || b.count - a.count);
  }
}
