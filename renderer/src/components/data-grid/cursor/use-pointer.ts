import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef } from 'react';
import type { GridSession } from '../session/grid-session.ts';
import { cellPlace, isOnCorner, ROW_NUMBER_COLUMN } from './cell-place.ts';
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
      const drag = event.button === 0 && isOnCorner(event.nativeEvent) ? dragCorner(session) : null;
      if (drag) {
        stopDrag.current?.();
        stopDrag.current = followDrag(session, event.currentTarget, place, drag);
        return;
      }
      if (event.shiftKey) extendTo(session, place);
      else
        session.cursor.select({
          cursor: atLeastFirst(place),
          corner: isRow ? rowEnd(session, place) : place,
        });
      if (event.button === 0) {
        stopDrag.current?.();
        stopDrag.current = followDrag(session, event.currentTarget, place, dragSelection(session));
      }
    },
    [session, focus],
  );

  const onDoubleClick = useCallback(
    (event: ReactMouseEvent<HTMLElement>) => {
      const place = cellPlace(event.target);
      if (isOnCorner(event.nativeEvent)) session.fillToEnd(event.altKey ? 'other' : 'custom');
      else if (place && place.column !== ROW_NUMBER_COLUMN) open();
    },
    [session, open],
  );

  return { onMouseDown, onDoubleClick };
}

/** What holding the button down and moving over cells does. */
interface Drag {
  over(place: Place): void;
  end(event: MouseEvent): void;
}

function dragSelection(session: GridSession): Drag {
  return { over: (place) => extendTo(session, place), end: () => undefined };
}

/** Dragging the corner of the rectangle fills; Alt turns counting on and repeating round. */
function dragCorner(session: GridSession): Drag {
  return {
    over: (place) => {
      session.cursor.dragCorner(place);
      session.view?.show(place);
    },
    end: ({ altKey }) => {
      const target = session.cursor.takeFilling();
      if (target) session.fill(target, altKey ? 'other' : 'custom');
    },
  };
}

function followDrag(session: GridSession, grid: HTMLElement, from: Place, { over, end }: Drag): () => void {
  let last = from;
  let beyond = 0;
  const scroll = setInterval(() => {
    const row = last.row + beyond;
    if (beyond === 0 || row < 0 || row >= (session.view?.bounds.rows ?? 0)) return;
    last = { ...last, row };
    over(last);
  }, SCROLL_PACE);
  const onMove = (event: MouseEvent) => {
    const { top, bottom } = grid.getBoundingClientRect();
    beyond = event.clientY > bottom ? 1 : event.clientY < top ? -1 : 0;
    const place = cellPlace(document.elementFromPoint(event.clientX, event.clientY));
    if (!place || (place.row === last.row && place.column === last.column)) return;
    last = place;
    over(place);
  };
  const stop = () => {
    clearInterval(scroll);
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', onUp);
  };
  const onUp = (event: MouseEvent) => {
    stop();
    end(event);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', onUp);
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
