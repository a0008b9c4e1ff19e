import type { Direction } from './use-undo.ts';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Ctrl+Z undoes; Ctrl+Y and Ctrl+Shift+Z redo (⌘ on a Mac); anything else is null. */
export function undoShortcut({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): Direction | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

const EDITORS =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

/** True where a text being typed has an undo of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITORS) !== null;
}
