import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSWORD } from '#shared/contract/backup.ts';
import { Failure } from '../../components/failure.tsx';
import { useQueries } from '../../host/host-context.tsx';

/** Whether copies leave the computer encrypted, and the password that they are encrypted with. */
export function SecondPassword({ isEncrypted, onChanged }: { isEncrypted: boolean; onChanged(): void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const set = useMutation(
    useQueries().backup.setPassword.mutationOptions({
      onSuccess: (_, { password }) => {
        void message.success(t(password === null ? 'backup.password.cleared' : 'backup.password.done'));
        setOpen(false);
        onChanged();
      },
    }),
  );
  return (
    <p className="backup-password">
      <span className="weak">{t(isEncrypted ? 'backup.password.on' : 'backup.password.off')}</span>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(isEncrypted ? 'backup.password.change' : 'backup.password.set')}
      </Button>
      {isEncrypted && (
        <Button size="small" loading={set.isPending} onClick={() => set.mutate({ password: null })}>
          {t('backup.password.clear')}
        </Button>
      )}
      {open && (
        <PasswordDialog
          error={set.error}
          isPending={set.isPending}
          onClose={() => setOpen(false)}
          onSet={(password) => set.mutate({ password })}
        />
      )}
    </p>
  );
}

interface PasswordDialogProps {
  error: unknown;
  isPending: boolean;
  onClose(): void;
  onSet(password: string): void;
}

function PasswordDialog({ error, isPending, onClose, onSet }: PasswordDialogProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && first !== again;
  return (
    <Modal
      open
      title={t('backup.password.title')}
      okButtonProps={{ disabled: first.length < SHORTEST_PASSWORD || first !== again, loading: isPending }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => onSet(first)}
    >
      <Alert type="warning" showIcon title={t('backup.password.warning')} />
      <Form layout="vertical" className="backup-password-form">
        <Form.Item label={t('backup.password.first', { least: SHORTEST_PASSWORD })} htmlFor="backup-password">
          <Input.Password
            id="backup-password"
            autoComplete="new-password"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        </Form.Item>
        <Form.Item
          label={t('backup.password.again')}
          htmlFor="backup-password-again"
          {...(differs && { validateStatus: 'error', help: t('backup.password.differ') })}
        >
          <Input.Password
            id="backup-password-again"
            autoComplete="new-password"
            value={again}
            onChange={({ target }) => setAgain(target.value)}
          />
        </Form.Item>
      </Form>
      {error !== null && <Failure error={error} />}
    </Modal>
  );
}
