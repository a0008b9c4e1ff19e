import type { Step } from './move-cursor.ts';

/** What a key means while no cell is being edited. */
export type KeyAction =
  | { type: 'move'; step: Step; extend: boolean }
  | { type: 'edit' }
  | { type: 'edit-blank' }
  | { type: 'blank' }
  | { type: 'choose' }
  | { type: 'fill-down' }
  | { type: 'fill-right' }
  | { type: 'select-all' }
  | { type: 'select-row' }
  | { type: 'select-column' }
  | { type: 'today' }
  | { type: 'end-rows' }
  | { type: 'new-row' }
  | { type: 'escape' }
  | { type: 'find' }
  /** For the page: the words that rows are filtered by. */
  | { type: 'search' }
  | { type: 'filter' }
  | { type: 'menu' }
  /** For the window: undo and redo belong to the whole register. */
  | { type: 'hand-on' };

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const ARROWS: Record<string, 'left' | 'right' | 'up' | 'down'> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const CONTROL: Record<string, KeyAction> = {
  a: { type: 'select-all' },
  d: { type: 'fill-down' },
  r: { type: 'fill-right' },
  f: { type: 'find' },
  h: { type: 'find' },
  ';': { type: 'today' },
  '；': { type: 'today' },
  '-': { type: 'end-rows' },
  '+': { type: 'new-row' },
  '=': { type: 'new-row' },
  z: { type: 'hand-on' },
  y: { type: 'hand-on' },
};

/** The action of a key, as in Excel; null for keys that type or that belong to the browser. */
export function keyAction(event: Key): KeyAction | null {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (altKey) return key === 'ArrowDown' ? { type: 'choose' } : null;
  if (arrow) return { type: 'move', step: { to: arrow, edge: control }, extend: shiftKey };
  switch (key) {
    case 'Home':
      return { type: 'move', step: { to: control ? 'first' : 'row-start' }, extend: shiftKey };
    case 'End':
      return { type: 'move', step: { to: control ? 'last' : 'row-end' }, extend: shiftKey };
    case 'PageUp':
      return { type: 'move', step: { to: 'page-up' }, extend: shiftKey };
    case 'PageDown':
      return { type: 'move', step: { to: 'page-down' }, extend: shiftKey };
    case 'Tab':
      return control ? null : { type: 'move', step: { to: shiftKey ? 'previous' : 'next' }, extend: false };
    case 'Enter':
      return { type: 'move', step: { to: shiftKey ? 'up' : 'down', edge: false }, extend: false };
    case 'F2':
      return { type: 'edit' };
    case 'F10':
      return shiftKey ? { type: 'menu' } : null;
    case 'ContextMenu':
      return { type: 'menu' };
    case 'Backspace':
      return { type: 'edit-blank' };
    case 'Delete':
      return { type: 'blank' };
    case 'Escape':
      return { type: 'escape' };
    case ' ':
      if (control) return { type: 'select-column' };
      return shiftKey ? { type: 'select-row' } : null;
  }
  if (control && shiftKey && key.toLowerCase() === 'l') return { type: 'filter' };
  if (control && shiftKey && key.toLowerCase() === 'f') return { type: 'search' };
  return control ? (CONTROL[key.toLowerCase()] ?? null) : null;
}
