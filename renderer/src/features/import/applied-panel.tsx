import { CheckCircleOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';
import type { Applied } from './use-import.ts';

/** What the import did, with the way back and the way on. */
export function AppliedPanel({ applied, onNext }: { applied: Applied; onNext(): void }) {
  const { t } = useTranslation();
  const { client } = useHost();
  const next = useQuery(useQueries().history.next.queryOptions());
  const undo = useMutation({ mutationFn: () => client.history.undo() });
  const undone = next.data?.redo?.id === applied.entry || undo.isSuccess;
  const undoable = next.data?.undo?.id === applied.entry;
  const figures = {
    added: formatCount(applied.added),
    updated: formatCount(applied.updated),
    movedOut: formatCount(applied.movedOut),
  };
  return (
    <section className="panel applied" aria-live="polite">
      <p className="applied-sentence">
        <CheckCircleOutlined aria-hidden="true" />{' '}
        {t(undone ? 'importPage.applied.undone' : 'importPage.applied.done', figures)}
      </p>
      {undo.error && <Failure error={undo.error} />}
      <div className="applied-actions">
        <Link to="/firms">{t('importPage.applied.firms')}</Link>
        <Button onClick={onNext}>{t('importPage.applied.next')}</Button>
        {applied.entry !== null && !undone && (
          <Button
            disabled={!undoable || undo.isPending}
            title={undoable ? undefined : t('importPage.applied.laterChanges')}
            onClick={() => undo.mutate()}
          >
            {t('importPage.applied.undo')}
          </Button>
        )}
      </div>
    </section>
  );
}
