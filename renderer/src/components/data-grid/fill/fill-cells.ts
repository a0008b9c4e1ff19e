import type { Place, Rectangle } from '../cursor/selection.ts';
import type { CellWrite } from '../edits/plan-edit.ts';
import type { CellKind } from '../grid-column.ts';
import type { GridStore } from '../session/grid-store.ts';
import { type ShownCells, textAt } from '../session/selection-edits.ts';
import { findProgression } from './progression.ts';

/** Counted on where that is the custom for what is there; the other way round (Alt); counted on wherever it can be. */
export type FillMode = 'custom' | 'other' | 'series';

/**
 * Fills `target` from the cells of `from` beside it, line by line: counted on where the cells count, else
 * repeated. Only cells on the screen are filled: what a filter hides stays as it is.
 */
export function fillCells(
  cells: ShownCells,
  store: GridStore,
  from: Rectangle,
  target: Rectangle,
  mode: FillMode,
): CellWrite[] {
  const isVertical = target.left === from.left && target.right === from.right;
  const isBackwards = isVertical ? target.top < from.top : target.left < from.left;
  const lines = isVertical ? range(from.left, from.right) : range(from.top, from.bottom);
  const place = (line: number, along: number): Place =>
    isVertical ? { row: along, column: line } : { row: line, column: along };
  const sources = isVertical ? range(from.top, from.bottom) : range(from.left, from.right);
  const targets = isVertical ? range(target.top, target.bottom) : range(target.left, target.right);
  if (isBackwards) {
    sources.reverse();
    targets.reverse();
  }
  const writes: CellWrite[] = [];
  for (const line of lines) {
    const source = sources.map((along) => place(line, along));
    const next = continued(
      source.map((one) => textAt(cells, store, one)),
      kindOf(cells, source),
      mode,
    );
    for (const [index, along] of targets.entries()) {
      const { row: rowIndex, column: columnIndex } = place(line, along);
      const row = cells.rowAt(rowIndex);
      const column = cells.columns[columnIndex];
      if (row && column) writes.push({ row, column, text: next(index) });
    }
  }
  return writes;
}

function continued(texts: readonly string[], kind: CellKind, mode: FillMode): (index: number) => string {
  const custom = findProgression(texts, kind, false);
  const progression =
    mode === 'custom' || (mode === 'series' && custom)
      ? custom
      : mode === 'other' && custom
        ? null
        : findProgression(texts, kind, true);
  return progression ?? ((index) => texts[index % texts.length] ?? '');
}

/** Cells of several kinds are repeated as text is. */
function kindOf(cells: ShownCells, places: readonly Place[]): CellKind {
  const kinds = new Set(places.map(({ column }) => cells.columns[column]?.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : 'choice';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
