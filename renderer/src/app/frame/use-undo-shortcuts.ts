import { useEffect } from 'react';
import { undoShortcut } from './undo-shortcut.ts';
import type { Direction } from './use-undo.ts';

const EDITORS =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

/** Undo and redo by keyboard, except where a text being typed has an undo of its own. */
export function useUndoShortcuts(replay: (direction: Direction) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = undoShortcut(event);
      if (!direction || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(EDITORS)) return;
      event.preventDefault();
      // A key held down would take back more than anyone sees going.
      if (!event.repeat) replay(direction);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [replay]);
}
