import { useEffect } from 'react';
import { isTyping, undoShortcut } from './undo-shortcut.ts';
import type { Direction } from './use-undo.ts';

/** Undo and redo by keyboard, except where a text being typed has an undo of its own. */
export function useUndoShortcuts(replay: (direction: Direction) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = undoShortcut(event);
      if (!direction || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      // A key held down would take back more than anyone sees going.
      if (!event.repeat) replay(direction);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [replay]);
}
