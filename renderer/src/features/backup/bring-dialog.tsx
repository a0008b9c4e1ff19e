import { FolderOpenOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { useQueries } from '../../host/host-context.tsx';

interface BringDialogProps {
  onClose(): void;
  /** The copy is in the data folder: `path` can be compared and put back. */
  onBrought(path: string, name: string): void;
}

/** Takes a copy from a stick or another computer, opened with its password. */
export function BringDialog({ onClose, onBrought }: BringDialogProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const bring = useMutation(
    useQueries().backup.bring.mutationOptions({
      onSuccess: ({ file: path }) => onBrought(path, file?.name ?? ''),
    }),
  );
  const take = (chosen: File) => {
    setFile(chosen);
    return false;
  };
  return (
    <Modal
      open
      title={t('backup.bring.title')}
      okText={t('backup.bring.next')}
      okButtonProps={{ disabled: file === null, loading: bring.isPending }}
      cancelText={t('app.cancel')}
      onCancel={onClose}
      onOk={() => file && bring.mutate({ file, ...(password !== '' && { password }) })}
    >
      <p>{t('backup.bring.lead')}</p>
      <Form layout="vertical">
        <Form.Item>
          <Upload accept=".louyu,.enc" showUploadList={false} beforeUpload={take}>
            <Button icon={<FolderOpenOutlined />}>{t('backup.bring.choose')}</Button>
          </Upload>{' '}
          <span>{file?.name}</span>
        </Form.Item>
        <Form.Item label={t('backup.bring.password')} htmlFor="bring-password">
          <Input.Password
            id="bring-password"
            autoComplete="off"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </Form.Item>
      </Form>
      {bring.error && <Failure error={bring.error} />}
    </Modal>
  );
}
