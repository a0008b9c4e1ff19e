import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef } from 'react';
import type { GridSession } from '../session/grid-session.ts';
import { cellPlace, ROW_NUMBER_COLUMN } from './cell-place.ts';
import { contains, type Place } from './selection.ts';

/** Milliseconds between rows while the pointer is held below or above the grid. */
const SCROLL_PACE = 40;

/** Selecting with the mouse: click, Shift+click, dragging over cells and over row numbers. */
export function usePointer(session: GridSession, focus: () => void, open: () => void) {
  const stopDrag = useRef<(() => void) | null>(null);
  useEffect(() => () => stopDrag.current?.(), []);

  const onMouseDown = useCallback(
    (event: ReactMouseEvent<HTMLElement>) => {
      const place = cellPlace(event.target);
      if (!place || event.button > 2) return;
      event.preventDefault();
      focus();
      const isRow = place.column === ROW_NUMBER_COLUMN;
      if (event.button !== 0 && contains(session.cursor.area, place)) return;
      if (event.shiftKey) extendTo(session, place);
      else
        session.cursor.select({
          cursor: atLeastFirst(place),
          corner: isRow ? rowEnd(session, place) : place,
        });
      if (event.button === 0) {
        stopDrag.current?.();
        stopDrag.current = followDrag(session, event.currentTarget);
      }
    },
    [session, focus],
  );

  const onDoubleClick = useCallback(
    (event: ReactMouseEvent<HTMLElement>) => {
      const place = cellPlace(event.target);
      if (place && place.column !== ROW_NUMBER_COLUMN) open();
    },
    [open],
  );

  return { onMouseDown, onDoubleClick };
}

function followDrag(session: GridSession, grid: HTMLElement): () => void {
  let beyond: 'up' | 'down' | null = null;
  const scroll = setInterval(() => {
    if (beyond) session.move({ to: beyond, edge: false }, true);
  }, SCROLL_PACE);
  const onMove = (event: MouseEvent) => {
    const { top, bottom } = grid.getBoundingClientRect();
    beyond = event.clientY > bottom ? 'down' : event.clientY < top ? 'up' : null;
    const place = cellPlace(document.elementFromPoint(event.clientX, event.clientY));
    if (place) extendTo(session, place);
  };
  const stop = () => {
    clearInterval(scroll);
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', stop);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', stop);
  return stop;
}

function extendTo(session: GridSession, place: Place): void {
  const { cursor, corner } = session.cursor.selection;
  const to = place.column === ROW_NUMBER_COLUMN ? rowEnd(session, place) : place;
  if (to.row !== corner.row || to.column !== corner.column) session.cursor.select({ cursor, corner: to });
}

function atLeastFirst({ row, column }: Place): Place {
  return { row, column: Math.max(0, column) };
}

function rowEnd(session: GridSession, { row }: Place): Place {
  return { row, column: (session.view?.columns.length ?? 1) - 1 };
}
