import { CheckCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { useQueries } from '../../host/host-context.tsx';
import type { Applied } from './use-import.ts';
import { useUndoImport } from './use-undo-import.tsx';

/** What the import did, with the way back and the way on. */
export function AppliedPanel({ applied, onNext }: { applied: Applied; onNext(): void }) {
  const { t } = useTranslation();
  const undo = useUndoImport();
  // What has just been applied is the newest of all imports.
  const { data } = useQuery(useQueries().history.imports.queryOptions({ input: { offset: 0, limit: 1 } }));
  const taken = data?.imports.find(({ entry, undone }) => entry === applied.entry && undone);
  const figures = {
    added: formatCount(applied.added),
    updated: formatCount(applied.updated),
    movedOut: formatCount(applied.movedOut),
  };
  const stations =
    applied.stations > 0 ? t('importPage.station.done', { count: formatCount(applied.stations) }) : '';
  const ofFirms = applied.added + applied.updated + applied.movedOut;
  const done = stations !== '' && ofFirms === 0 ? stations : t('importPage.applied.done', figures) + stations;
  return (
    <section className="panel applied" aria-live="polite">
      <p className="applied-sentence">
        <CheckCircleOutlined aria-hidden="true" /> {taken ? undoneSentence(taken.kept) : done}
      </p>
      {undo.error !== null && <Failure error={undo.error} />}
      <div className="applied-actions">
        <Link to="/firms">{t('importPage.applied.firms')}</Link>
        <Button onClick={onNext}>{t('importPage.applied.next')}</Button>
        {applied.entry !== null && !taken && (
          <Button disabled={undo.busy} onClick={() => undo.undo(applied.entry ?? '', done)}>
            {t('importPage.applied.undo')}
          </Button>
        )}
      </div>
      {undo.dialog}
    </section>
  );

  function undoneSentence(kept: number): string {
    return kept > 0
      ? t('importPage.applied.undoneKept', { count: formatCount(kept) })
      : t('importPage.applied.undone');
  }
}
