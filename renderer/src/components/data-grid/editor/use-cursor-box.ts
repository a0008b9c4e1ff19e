import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Box, cellBox } from '../cursor/cell-place.ts';
import type { GridSession, SessionState } from '../session/grid-session.ts';

const EVENTS = [
  'bodyScroll',
  'columnResized',
  'columnMoved',
  'displayedColumnsChanged',
  'gridSizeChanged',
  'modelUpdated',
] as const;

/** Where the cell with the cursor is drawn, also after scrolling and dragging columns; null while it is not. */
export function useCursorBox(
  session: GridSession,
  state: SessionState,
  grid: RefObject<HTMLElement | null>,
): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  const [moves, setMoves] = useState(0);
  const { view } = session;
  useEffect(() => {
    if (!view) return;
    const onMove = () => setMoves((count) => count + 1);
    for (const event of EVENTS) view.api.addEventListener(event, onMove);
    return () => {
      if (view.api.isDestroyed()) return;
      for (const event of EVENTS) view.api.removeEventListener(event, onMove);
    };
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move puts the same cell somewhere else
  useLayoutEffect(() => {
    const next = grid.current && cellBox(grid.current, state.selection.cursor);
    setBox((last) => (isSame(last, next) ? last : next));
  }, [grid, state, moves]);
  return box;
}

function isSame(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
