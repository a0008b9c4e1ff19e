import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BackupComparison } from '#shared/contract/backup.ts';
import { entrySentence } from '../../components/entry-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { formatCount } from '../../components/format.ts';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';

interface RestoreDialogProps {
  /** The copy: its path, and when it was made or what its file is called. */
  backup: { path: string; at: string };
  onClose(): void;
  onRestored(): void;
}

/** Shows what putting a copy back would change, and does it. */
export function RestoreDialog({ backup, onClose, onRestored }: RestoreDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueries();
  const input = { file: backup.path };
  const { at } = backup;
  const { data, error } = useQuery(queries.backup.compare.queryOptions({ input, staleTime: 0 }));
  const restore = useMutation(
    queries.backup.restore.mutationOptions({
      onSuccess: () => {
        void message.success(t('backup.dialog.done', { at }));
        onRestored();
        onClose();
      },
    }),
  );
  return (
    <Modal
      open
      title={t('backup.dialog.title', { at })}
      okText={t('backup.dialog.ok')}
      okButtonProps={{ disabled: !data, loading: restore.isPending }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => restore.mutate(input)}
    >
      {error && <Failure error={error} />}
      {restore.error && <Failure error={restore.error} />}
      {data ? <Comparison comparison={data} /> : !error && <Loading />}
    </Modal>
  );
}

const COUNTS = ['buildings', 'firms', 'orgs', 'workers'] as const;

function Comparison({ comparison }: { comparison: BackupComparison }) {
  const { t } = useTranslation();
  const { now, inCopy, steps, newest, isOther } = comparison;
  return (
    <>
      <p>{t('backup.dialog.lead')}</p>
      {isOther && <Alert type="warning" showIcon title={t('backup.dialog.other')} />}
      <table className="backup-counts">
        <thead>
          <tr>
            <th>{t('backup.dialog.columns.what')}</th>
            <th>{t('backup.dialog.columns.now')}</th>
            <th>{t('backup.dialog.columns.inCopy')}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTS.map((key) => (
            <tr key={key} data-changed={now[key] !== inCopy[key]}>
              <th scope="row">{t(`backup.dialog.${key}`)}</th>
              <td>{formatCount(now[key])}</td>
              <td>{formatCount(inCopy[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{steps === 0 ? t('backup.dialog.noSteps') : t('backup.dialog.steps', { count: steps })}</p>
      <ul className="backup-steps">
        {newest.map((entry) => (
          <li key={entry.id}>{entrySentence(entry, t)}</li>
        ))}
        {steps > newest.length && <li>{t('backup.dialog.stepsMore', { count: steps - newest.length })}</li>}
      </ul>
    </>
  );
}
