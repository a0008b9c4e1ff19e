import './backup.css';
import { SafetyCertificateOutlined, SaveOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { useBackupStatus } from '../../app/live/use-backup-status.ts';
import { errorSentence, refusalSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { BackupTable } from './backup-table.tsx';
import { BringDialog } from './bring-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondFolder } from './second-folder.tsx';
import { wallMoment } from './wall-moment.ts';

/** 备份与恢复: the copies of the registry, making one, putting one back, and the second place. */
export function BackupPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueries();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useBackupStatus();
  const [chosen, setChosen] = useState<{ path: string; at: string } | null>(null);
  const [bringing, setBringing] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: queries.backup.key() });
  const onError = (failure: unknown) => void message.error(errorSentence(failure, t));
  const make = useMutation(
    queries.backup.make.mutationOptions({
      onSuccess: ({ file }) => void message.success(t('backup.made', { file: file.split(/[/\\]/).at(-1) })),
      onError,
      onSettled: refresh,
    }),
  );
  const verify = useMutation(queries.backup.verify.mutationOptions({ onError }));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="backup">
      {data.failure && (
        <Alert
          type="error"
          showIcon
          title={t('backup.failure', {
            at: formatMoment(data.failure.at),
            sentence: refusalSentence(data.failure, t),
          })}
        />
      )}
      {verify.data && (
        <Alert
          type={verify.data.ok ? 'success' : 'error'}
          showIcon
          title={
            verify.data.ok
              ? t('backup.sound')
              : t('backup.unsound', { problems: verify.data.problems.join('; ') })
          }
        />
      )}
      <section className="panel backup-list">
        <header>
          <h2>{t('backup.title')}</h2>
          <span className="panel-tools">
            <Button onClick={() => setBringing(true)}>{t('backup.bring.open')}</Button>
            <Button
              icon={<SafetyCertificateOutlined />}
              loading={verify.isPending}
              onClick={() => verify.mutate(undefined)}
            >
              {t('backup.verify')}
            </Button>
            <Button
              type="primary"
              icon={<SaveOutlined />}
              loading={make.isPending}
              onClick={() => make.mutate(undefined)}
            >
              {t('backup.make')}
            </Button>
          </span>
        </header>
        <p className="weak">{t('backup.lead')}</p>
        <p className="weak backup-folder">{t('backup.folder', { folder: data.folder })}</p>
        {data.backups.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('backup.none')} />
        ) : (
          <BackupTable
            backups={data.backups}
            onRestore={({ path, at }) => setChosen({ path, at: wallMoment(at) })}
          />
        )}
      </section>
      <SecondFolder second={data.second} isEncrypted={data.isEncrypted} onChanged={refresh} />
      {bringing && (
        <BringDialog
          onClose={() => setBringing(false)}
          onBrought={(path, at) => {
            setBringing(false);
            setChosen({ path, at });
          }}
        />
      )}
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} onRestored={refresh} />}
    </div>
  );
}
