import './undo-entry.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoCheck } from '#shared/contract/history.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import { Failure } from '../failure.tsx';
import { formatCount, joinWords } from '../format.ts';
import { Loading } from '../loading.tsx';
import { LongWorkProgress } from '../long-work-progress.tsx';
import { tableWord } from '../record-history/record-words.ts';
import { useLongWork } from '../use-long-work.ts';

interface UndoEntryDialogProps {
  /** The step, and its sentence. */
  entry: { id: string; what: string };
  onClose(): void;
}

/** Says what taking one earlier step back would do, what stays and why, and does it. */
export function UndoEntryDialog({ entry, onClose }: UndoEntryDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { client } = useHost();
  const [takeEdited, setTakeEdited] = useState(false);
  const work = useLongWork<{ entry: string | null; kept: number }>();
  const { data, error, isPlaceholderData, refetch } = useQuery(
    useQueries().history.checkUndo.queryOptions({
      input: { id: entry.id, takeEdited },
      placeholderData: keepPreviousData,
      // What a step would do depends on everything done since.
      gcTime: 0,
      enabled: !work.running,
    }),
  );
  const undo = async () => {
    const done = await work.run((signal) =>
      client.history.undoEntry({ id: entry.id, takeEdited }, { signal }),
    );
    if (!done) return;
    if (done.entry) void message.success(t('history.undo.done', { count: done.kept }));
    else void message.info(t('history.undo.nothingDone'));
    onClose();
  };
  return (
    <Modal
      open
      width={560}
      title={t('history.undo.title')}
      okText={t('history.undo.ok')}
      cancelText={t('app.cancel')}
      okButtonProps={{ disabled: work.running || isPlaceholderData || !data || data.rows === 0 }}
      onOk={() => void undo()}
      onCancel={() => {
        work.cancel();
        onClose();
      }}
    >
      <p className="undo-what-step">{entry.what}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {work.error !== null && <Failure error={work.error} />}
      {work.running && <LongWorkProgress progress={work.progress} onCancel={work.cancel} />}
      {!work.running && !error && !data && <Loading />}
      {!work.running && data && <Check check={data} />}
      {!work.running && data && data.editedCount > 0 && (
        <Checkbox checked={takeEdited} onChange={({ target }) => setTakeEdited(target.checked)}>
          {t('history.undo.takeEdited', { count: formatCount(data.editedCount) })}
        </Checkbox>
      )}
      {data && data.rows > 0 && <p className="weak">{t('history.undo.promise')}</p>}
    </Modal>
  );
}

function Check({ check: { records, rows, kept, keptCount } }: { check: UndoCheck }) {
  const { t } = useTranslation();
  const what = records.map(({ table, count }) =>
    t('history.tableCount', { table: tableWord(table, t), count: formatCount(count) }),
  );
  return (
    <>
      <p>
        {rows === 0 ? t('history.undo.nothing') : t('history.undo.goesBack', { what: joinWords(what, t) })}
        {rows > 0 && keptCount === 0 && ` ${t('history.undo.allGoes')}`}
      </p>
      {keptCount > 0 && (
        <>
          <p>{t('history.undo.keeps', { count: formatCount(keptCount) })}</p>
          <ul className="undo-kept">
            {kept.map(({ table, id, name, why }) => (
              <li key={`${table} ${id}`}>
                <span className="weak">{tableWord(table, t)}</span> {name}
                <span className="undo-why">{t(`history.why.${why}`)}</span>
              </li>
            ))}
            {keptCount > kept.length && (
              <li className="weak">
                {t('history.undo.moreKept', { count: formatCount(keptCount - kept.length) })}
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
