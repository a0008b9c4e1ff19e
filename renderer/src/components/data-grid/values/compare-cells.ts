import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn } from '../grid-column.ts';
import { compareText } from './compare-text.ts';
import { formatCell } from './format-cell.ts';

/**
 * Orders two cells of a column: numbers by size, choices as they are offered, text by pronunciation with
 * numbers in it by size (`9层` before `10层`). Blank cells come last in both directions: `descending` tells
 * which one, because the grid turns the result around.
 */
export function compareCells(
  column: Pick<GridColumn, 'kind' | 'choices' | 'labelField'>,
  a: Cell,
  b: Cell,
  descending: boolean,
): number {
  if (a === b) return 0;
  if (a === null || b === null) return (a === null ? 1 : -1) * (descending ? -1 : 1);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (column.kind === 'choice') {
    const [first, second] = [rank(column, a), rank(column, b)];
    if (first !== second) return first - second;
  }
  return compareText(formatCell(column, a, undefined), formatCell(column, b, undefined));
}

const rankMaps = new WeakMap<readonly object[], Map<Cell, number>>();

function rank({ choices = [] }: Pick<GridColumn, 'choices'>, value: Cell): number {
  let ranks = rankMaps.get(choices);
  if (!ranks) {
    ranks = new Map(choices.map((choice, index) => [choice.value, index]));
    rankMaps.set(choices, ranks);
  }
  return ranks.get(value) ?? choices.length;
}
