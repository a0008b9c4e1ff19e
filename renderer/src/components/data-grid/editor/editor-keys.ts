import type { KeyboardEvent } from 'react';
import { type KeyAction, keyAction } from '../cursor/key-action.ts';
import type { Step } from '../cursor/move-cursor.ts';
import type { GridSession } from '../session/grid-session.ts';

/** What the keys need of the text field and of the page. */
export interface EditorKeys {
  session: GridSession;
  /** Begins editing with this text; without one with what the cell says. */
  begin(mode: 'enter' | 'edit', text?: string): void;
  /** Ends editing with what was typed or picked, in one cell or in the whole rectangle. */
  commit(everywhere?: boolean): void;
  cancel(): void;
  /** Moves in the list of choices; false where none is open. */
  moveInList(by: 1 | -1): boolean;
  today: string;
  onEndRows(): void;
  onSearch(): void;
  onFind(): void;
  onFilter(): void;
  onMenu(): void;
}

/** Keys while no cell is edited: moving about and editing whole cells. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, keys: EditorKeys): void {
  const { session } = keys;
  const action = keyAction(event.nativeEvent);
  if (!action) return;
  if (action.type === 'move') {
    // Tab at the last cell leaves the grid, so that nobody is caught in it.
    const moved = isEnter(event) ? enter(session, event.shiftKey) : session.move(action.step, action.extend);
    if (moved || event.key !== 'Tab') event.preventDefault();
    return;
  }
  event.preventDefault();
  const actions: Record<Exclude<KeyAction['type'], 'move'>, () => void> = {
    edit: () => keys.begin('edit'),
    choose: () => keys.begin('edit'),
    'edit-blank': () => keys.begin('enter', ''),
    blank: () => session.blank(),
    'fill-down': () => session.fillDown(),
    'fill-right': () => session.fillRight(),
    'select-all': () => session.cursor.selectAll('all'),
    'select-row': () => session.cursor.selectAll('rows'),
    'select-column': () => session.cursor.selectAll('columns'),
    today: () => session.type(keys.today),
    'end-rows': keys.onEndRows,
    'new-row': () => session.cursor.goToNewRow(0),
    escape: () => session.escape(),
    search: keys.onSearch,
    find: keys.onFind,
    filter: keys.onFilter,
    menu: keys.onMenu,
    'hand-on': () => handOn(event),
  };
  actions[action.type]();
}

/** Keys inside the text of a cell: those that end editing; the rest types. */
export function handleTextKey(event: KeyboardEvent<HTMLElement>, keys: EditorKeys): void {
  const { session } = keys;
  const { key, shiftKey } = event;
  const leave = (go: () => void) => {
    event.preventDefault();
    keys.commit();
    go();
  };
  if ((key === 'ArrowDown' || key === 'ArrowUp') && keys.moveInList(key === 'ArrowDown' ? 1 : -1)) {
    event.preventDefault();
  } else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    keys.commit(true);
  } else if (key === 'Enter' && !event.altKey) leave(() => session.enter(shiftKey));
  else if (key === 'Tab') leave(() => session.move({ to: shiftKey ? 'previous' : 'next' }, false));
  else if (key === 'Escape') {
    event.preventDefault();
    keys.cancel();
  } else if (key === 'F2') {
    event.preventDefault();
    keys.begin('edit');
  } else if (session.snapshot().editing?.mode === 'enter') {
    const step = arrowStep(event);
    if (step) leave(() => session.move(step, false));
  }
}

function arrowStep(event: KeyboardEvent<HTMLElement>): Step | null {
  if (!event.key.startsWith('Arrow')) return null;
  const action = keyAction(event.nativeEvent);
  return action?.type === 'move' ? action.step : null;
}

function isEnter(event: KeyboardEvent<HTMLElement>): boolean {
  return event.key === 'Enter';
}

function enter(session: GridSession, up: boolean): boolean {
  session.enter(up);
  return true;
}

/**
 * The field under the cursor is no text being typed, so the window's own keys hold: sent on from the grid
 * around it, they do not look like typing.
 */
function handOn(event: KeyboardEvent<HTMLElement>): void {
  event.stopPropagation();
  const { key, code, ctrlKey, metaKey, shiftKey } = event;
  const again = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    metaKey,
    shiftKey,
    bubbles: true,
    cancelable: true,
  });
  event.currentTarget.parentElement?.dispatchEvent(again);
}
