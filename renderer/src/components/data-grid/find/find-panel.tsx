import './find-panel.css';
import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../format.ts';
import { selectCell } from '../cursor/selection.ts';
import type { DecodedTable } from '../rows/table-row.ts';
import type { GridSession } from '../session/grid-session.ts';
import { makeCellSearch, type Wanted } from './cell-search.ts';
import { FIND_SCOPES, type FindScope, nextFound } from './find-cells.ts';
import { useFound } from './use-found.ts';

interface FindPanelProps {
  session: GridSession;
  /** Newer rows are looked through anew. */
  table: DecodedTable;
  onClose(): void;
}

const OPTIONS = ['matchCase', 'wholeCell', 'isPattern'] as const;

/** Finding and replacing in the rows in sight: counted first, walked through, replaced one by one or all as one command. */
export function FindPanel({ session, table, onClose }: FindPanelProps) {
  const { t } = useTranslation();
  // What was selected when the panel opened stays the selection that is looked through.
  const [area] = useState(session.cursor.area);
  const [scope, setScope] = useState<FindScope>(session.cursor.isSingleCell ? 'table' : 'selection');
  const [wanted, setWanted] = useState<Wanted>({
    words: '',
    matchCase: false,
    wholeCell: false,
    isPattern: false,
  });
  const [replacement, setReplacement] = useState('');
  const words = useRef<InputRef>(null);
  const search = useMemo(() => makeCellSearch(wanted), [wanted]);
  const { found, lookAgain } = useFound({ session, table, area, scope, search });
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => words.current?.focus({ cursor: 'all' }), []);

  const go = (by: 1 | -1) => {
    const index = nextFound(found, session.cursor.selection.cursor, by);
    const place = found[index];
    if (!place) return;
    session.cursor.select(selectCell(place));
    setAt(index);
  };
  const replaceOne = () => {
    if (!search) return;
    const { cursor } = session.cursor.selection;
    const isHere = found.some(({ row, column }) => row === cursor.row && column === cursor.column);
    if (isHere) session.replace([cursor], (text) => search.replace(text, replacement));
    go(1);
    lookAgain();
  };
  const replaceAll = () => {
    if (!search) return;
    session.replace(found, (text) => search.replace(text, replacement));
    setAt(null);
    lookAgain();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said = () => {
    if (wanted.words === '') return '';
    if (!search) return t('grid.find.badPattern');
    if (found.length === 0) return t('grid.find.none');
    return at === null
      ? t('grid.find.count', { cells: formatCount(found.length) })
      : t('grid.find.at', { at: formatCount(at + 1), cells: formatCount(found.length) });
  };
  const isLocked = session.locked !== null;
  return (
    <section className="find-panel" aria-label={t('grid.find.title')} onKeyDown={onKeyDown}>
      <div className="find-line">
        <Input
          ref={words}
          size="small"
          aria-label={t('grid.find.words')}
          placeholder={t('grid.find.words')}
          value={wanted.words}
          status={wanted.words !== '' && !search ? 'error' : ''}
          onChange={({ target }) => {
            setWanted({ ...wanted, words: target.value });
            setAt(null);
          }}
        />
        <Button
          size="small"
          icon={<UpOutlined />}
          title={t('grid.find.previous')}
          disabled={found.length === 0}
          onClick={() => go(-1)}
          aria-label={t('grid.find.previous')}
        />
        <Button
          size="small"
          icon={<DownOutlined />}
          title={t('grid.find.next')}
          disabled={found.length === 0}
          onClick={() => go(1)}
          aria-label={t('grid.find.next')}
        />
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('grid.find.close')}
          onClick={onClose}
        />
      </div>
      <div className="find-line">
        <Input
          size="small"
          aria-label={t('grid.find.replacement')}
          placeholder={t('grid.find.replacement')}
          value={replacement}
          disabled={isLocked}
          onChange={({ target }) => setReplacement(target.value)}
        />
        <Button size="small" disabled={isLocked || found.length === 0} onClick={replaceOne}>
          {t('grid.find.replace')}
        </Button>
        <Button size="small" disabled={isLocked || found.length === 0} onClick={replaceAll}>
          {t('grid.find.replaceAll')}
        </Button>
      </div>
      <div className="find-line">
        <Select
          size="small"
          aria-label={t('grid.find.scope')}
          value={scope}
          options={FIND_SCOPES.map((value) => ({ value, label: t(`grid.find.scopes.${value}`) }))}
          onChange={setScope}
        />
        {OPTIONS.map((option) => (
          <Checkbox
            key={option}
            checked={wanted[option]}
            onChange={({ target }) => setWanted({ ...wanted, [option]: target.checked })}
          >
            {t(`grid.find.${option}`)}
          </Checkbox>
        ))}
      </div>
      <output className="find-said">{said()}</output>
    </section>
  );
}
