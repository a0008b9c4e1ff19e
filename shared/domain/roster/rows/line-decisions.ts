import type { SheetDecision, ValueDecisions } from '../decisions/import-decisions.ts';
import type { SkipReason } from '../recognised-sheet.ts';
import { type Cell, isBlankCell, type SheetGrid } from '../sheet-grid.ts';

/** What a person decided about the lines of a table, 0-based, and about wordings. */
export interface LineDecisions {
  skip: ReadonlySet<number>;
  take: ReadonlySet<number>;
  /** Lines that the file hides, where they are to be left out. */
  hidden: ReadonlySet<number>;
  values: ValueDecisions;
}

/** The lines that decisions are about, as reading looks them up. */
export function gatherLineDecisions(
  grid: SheetGrid,
  { skipLines = [], takeLines = [] }: SheetDecision,
  takesHidden: boolean,
  values: ValueDecisions,
): LineDecisions {
  return {
    skip: new Set(skipLines.map((line) => line - 1)),
    take: new Set(takeLines.map((line) => line - 1)),
    hidden: new Set(takesHidden ? [] : grid.hiddenRows),
    values,
  };
}

/** What was decided about a line: to take it, or why it is skipped; null where nothing was. */
export function decideLine(
  line: number,
  cells: readonly Cell[],
  { skip, take, hidden }: LineDecisions,
): Extract<SkipReason, 'decided' | 'hidden'> | 'take' | null {
  if (cells.every(isBlankCell)) return null;
  if (skip.has(line)) return 'decided';
  if (take.has(line)) return 'take';
  return hidden.has(line) ? 'hidden' : null;
}
