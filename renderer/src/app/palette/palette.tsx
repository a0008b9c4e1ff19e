import './palette.css';
import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaletteEntry } from './palette-entry.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

/** Finds any row, page or command by characters or pinyin initials; Enter goes there. */
export function Palette({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      width={640}
      destroyOnHidden
      title={t('search.title')}
      classNames={{ header: 'palette-title' }}
      style={{ top: 72 }}
    >
      <PaletteBody onClose={onClose} />
    </Modal>
  );
}

function PaletteBody({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const { entries, isSettled } = usePaletteEntries(words);
  const listId = useId();
  const at = Math.min(chosen, entries.length - 1);

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, its keys choose characters.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(entries.length - 1, at + step)));
    // An answer to earlier words is not what Enter means.
    else if (event.key === 'Enter' && isSettled) choose(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Input
        autoFocus
        size="large"
        prefix={<SearchOutlined />}
        placeholder={t('search.hint')}
        aria-label={t('search.title')}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[at] && `${listId}.${at}`}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('search.results')} className="palette-list">
        {entries.map((entry, i) => (
          <div
            key={entry.key}
            id={`${listId}.${i}`}
            ref={i === at ? showWhole : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className="palette-entry"
            onPointerMove={() => setChosen(i)}
            onClick={() => choose(entry)}
            onKeyDown={onKeyDown}
          >
            <span className="palette-kind">{t(`search.kinds.${entry.kind}`)}</span>
            <span className="palette-name">{entry.name}</span>
            {entry.place && <span className="palette-place">{entry.place}</span>}
          </div>
        ))}
      </div>
      {entries.length === 0 && isSettled && (
        <p className="palette-nothing" role="status">
          {t('search.nothing', { words: words.trim() })}
        </p>
      )}
    </>
  );
}

function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
