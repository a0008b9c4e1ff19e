import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#shared/contract/history.ts';
import { entrySentence } from '../../components/entry-sentence.ts';
import { type Direction, useUndo } from './use-undo.ts';
import { useUndoShortcuts } from './use-undo-shortcuts.ts';

/** Undo and redo of the whole register; each names what it would do. */
export function UndoButtons() {
  const { undo, redo, busy, replay } = useUndo();
  useUndoShortcuts(replay);
  return (
    <>
      <UndoButton direction="undo" entry={undo} busy={busy} onClick={() => replay('undo')} />
      <UndoButton direction="redo" entry={redo} busy={busy} onClick={() => replay('redo')} />
    </>
  );
}

interface UndoButtonProps {
  direction: Direction;
  entry: Entry | null;
  busy: boolean;
  onClick(): void;
}

function UndoButton({ direction, entry, busy, onClick }: UndoButtonProps) {
  const { t } = useTranslation();
  const undoing = direction === 'undo';
  const what = entry && entrySentence(entry, t);
  const hint = what
    ? t(undoing ? 'app.undo.undoWhat' : 'app.undo.redoWhat', { what })
    : t(undoing ? 'app.undo.nothing' : 'app.undo.nothingAgain');
  return (
    <Tooltip title={hint}>
      <Button
        type="text"
        icon={undoing ? <UndoOutlined /> : <RedoOutlined />}
        disabled={!what || busy}
        aria-label={hint}
        onClick={onClick}
      >
        <span className="undo-word">{t(`app.undo.${direction}`)}</span>
        {what && <span className="undo-what">{what}</span>}
      </Button>
    </Tooltip>
  );
}
