import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '#shared/contract/backup.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';
import { refusalSentence } from '../../components/error-sentence.ts';
import { Failure } from '../../components/failure.tsx';
import { useQueries } from '../../host/host-context.tsx';
import { SecondPassword } from './second-password.tsx';
import { wallMoment } from './wall-moment.ts';

interface SecondFolderProps {
  second: BackupStatus['second'];
  isEncrypted: boolean;
  onChanged(): void;
}

/** Sets the folder that every copy also goes to. */
export function SecondFolder({ second, isEncrypted, onChanged }: SecondFolderProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(second?.folder ?? '');
  const set = useMutation(
    useQueries().backup.setSecondFolder.mutationOptions({
      onSuccess: (_, { folder }) => {
        void message.success(t(folder === null ? 'backup.second.cleared' : 'backup.second.set'));
        if (folder === null) setTyped('');
        onChanged();
      },
    }),
  );
  return (
    <section className="panel">
      <header>
        <h2>{t('backup.second.title')}</h2>
        <span className="weak">{t('backup.second.lead')}</span>
      </header>
      <form
        className="backup-second"
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate({ folder: typed.trim() });
        }}
      >
        <Input
          value={typed}
          aria-label={t('backup.second.title')}
          placeholder={t('backup.second.placeholder')}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button
          htmlType="submit"
          loading={set.isPending}
          disabled={typed.trim() === '' || typed.trim() === second?.folder}
        >
          {t('backup.second.save')}
        </Button>
        {second && <Button onClick={() => set.mutate({ folder: null })}>{t('backup.second.clear')}</Button>}
      </form>
      {set.error && <Failure error={set.error} />}
      {second && !second.failure && (
        <p className="weak">
          {second.last ? t('backup.second.last', { at: wallMoment(second.last) }) : t('backup.second.none')}
        </p>
      )}
      {second && <SecondPassword isEncrypted={isEncrypted} onChanged={onChanged} />}
      {second?.failure && (
        <Alert
          type="warning"
          showIcon
          title={t('backup.failure', {
            at: formatMoment(second.failure.at),
            sentence: refusalSentence(second.failure, t),
          })}
        />
      )}
    </section>
  );
}
