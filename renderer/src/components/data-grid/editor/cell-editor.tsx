import {
  type CSSProperties,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { HEADER_HEIGHT, ROW_HEIGHT } from '../ag/theme.ts';
import type { Box } from '../cursor/cell-place.ts';
import type { GridSession } from '../session/grid-session.ts';
import { CellNote } from './cell-note.tsx';
import { ChoiceList } from './choice-list.tsx';
import { type EditorKeys, handleGridKey, handleTextKey } from './editor-keys.ts';
import { useChoices } from './use-choices.ts';
import { useCursorBox } from './use-cursor-box.ts';

/** Pixels: a long text widens the editor up to this, a cell at the edge leaves it this much. */
const WIDEST = 420;
const NARROWEST = 80;

export interface CellEditorHandle {
  focus(): void;
  /** Ends editing and keeps what was typed. */
  commit(): void;
  /** Edits the cell with the cursor from what it says; `everywhere` writes into the whole rectangle. */
  open(everywhere?: boolean): void;
}

interface CellEditorProps {
  session: GridSession;
  label: string;
  grid: RefObject<HTMLElement | null>;
  today: string;
  onEndRows(): void;
  onSearch(): void;
  onFind(): void;
  onFilter(): void;
  onMenu(): void;
  ref: Ref<CellEditorHandle>;
}

/**
 * The one text field of the grid. It lies unseen on the cell with the cursor and has the keyboard all the
 * time, so the first stroke, also of an input method, is already typed into the field that becomes the editor.
 */
export function CellEditor({
  session,
  label,
  grid,
  today,
  onEndRows,
  onSearch,
  onFind,
  onFilter,
  onMenu,
  ref,
}: CellEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const { selection, editing } = state;
  const offered = useChoices(editing);
  const box = useCursorBox(session, state, grid);
  const gridHeight = grid.current?.clientHeight ?? 0;
  const cell = session.cursor.cell;

  const show = (text: string) => {
    if (field.current) field.current.value = text;
  };
  const end = (text: string, everywhere = false) => {
    session.commit(text, everywhere);
    show('');
  };
  const begin = (mode: 'enter' | 'edit', text?: string, everywhere = false) => {
    const isOpen = session.snapshot().editing !== null;
    if (!session.edit(mode, everywhere) || !cell) return;
    const start =
      text ?? (isOpen ? (field.current?.value ?? '') : session.store.textOf(cell.row, cell.column));
    offered.opened(start);
    show(start);
    field.current?.setSelectionRange(start.length, start.length);
  };
  const keys: EditorKeys = {
    session,
    begin,
    commit: (everywhere) =>
      end(offered.hasList ? offered.settle() : (field.current?.value ?? ''), everywhere),
    cancel: () => {
      session.cancel();
      show('');
    },
    moveInList: (by) => offered.move(by),
    today,
    onEndRows,
    onSearch,
    onFind,
    onFilter,
    onMenu,
  };
  const commitOpen = () => {
    if (session.snapshot().editing) keys.commit();
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    commit: commitOpen,
    open: (everywhere) => begin('edit', undefined, everywhere),
  }));
  useEffect(() => {
    if (!editing && field.current) field.current.value = '';
  }, [editing]);

  /** Text has come, or an input method has begun to compose one: from here on the cell is edited. */
  const typing = () => {
    if (session.snapshot().editing || session.edit('enter')) offered.typed(field.current?.value ?? '');
    else show('');
  };

  const problem = cell && session.store.problemOf(cell.row, cell.column);
  const cellName = cell ? `${cell.column.header} ${selection.cursor.row + 1}` : '';
  return (
    <>
      <textarea
        ref={field}
        className={editing ? 'dg-editor dg-editing' : 'dg-editor'}
        style={editorStyle(box, grid.current)}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={`${label} ${cellName}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-note` : undefined}
        {...(offered.hasList && {
          role: 'combobox',
          'aria-expanded': offered.choices.length > 0,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': offered.active >= 0 ? `${id}-list-${offered.active}` : undefined,
        })}
        onKeyDown={(event) => {
          // While an input method composes, its keys are its own; 229 is its first one.
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (editing) handleTextKey(event, keys);
          else handleGridKey(event, keys);
        }}
        onInput={typing}
        onCompositionStart={typing}
        onBlur={commitOpen}
      />
      <span className="dg-unseen" role="status">
        {cell && `${cellName} ${editing ? '' : session.store.textOf(cell.row, cell.column)}`}
      </span>
      {box && offered.hasList && (
        <ChoiceList
          id={`${id}-list`}
          choices={offered.choices}
          active={offered.active}
          box={box}
          gridHeight={gridHeight}
          onPick={(choice) => {
            const picked = offered.pick(choice);
            if (picked.ends) return end(picked.text);
            show(picked.text);
            offered.typed(picked.text);
          }}
        />
      )}
      {box && problem && !editing && (
        <CellNote
          id={`${id}-note`}
          box={box}
          gridHeight={gridHeight}
          text={t(problem.key, problem.params ?? {})}
        />
      )}
    </>
  );
}

/** On its cell, never reaching out of the grid; without a cell in sight it waits unseen in the corner. */
function editorStyle(box: Box | null, grid: HTMLElement | null): CSSProperties {
  if (!box || !grid) return { left: 0, top: 0, width: 1, opacity: 0 };
  const left = Math.max(0, Math.min(box.left, grid.clientWidth - NARROWEST));
  const room = grid.clientWidth - left;
  return {
    left,
    top: Math.max(HEADER_HEIGHT, Math.min(box.top, grid.clientHeight - ROW_HEIGHT)),
    minWidth: Math.min(box.width, room),
    maxWidth: Math.max(box.width, Math.min(WIDEST, room)),
    minHeight: box.height,
  };
}
