import { CheckCircleOutlined, DeleteOutlined, ThunderboltOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormCell, OfficialForm } from '#shared/contract/official-form.ts';
import { useAsOf } from '../../../app/as-of/as-of-context.tsx';
import { ReceiverField } from '../../../components/exchange/receiver-field.tsx';
import { useReceivers } from '../../../components/exchange/use-receivers.ts';
import { Failure } from '../../../components/failure.tsx';
import { useHost, useQueries } from '../../../host/host-context.tsx';
import type { FormChanges } from './use-form-changes.ts';

interface FormToolsProps {
  form: OfficialForm;
  suggestions: readonly FormCell[];
  changes: FormChanges;
}

/** Fill and save, assign by labels, remove. */
export function FormTools({ form, suggestions, changes }: FormToolsProps) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { message } = App.useApp();
  const { saveFile } = useHost();
  const queries = useQueries();
  const receivers = useReceivers();
  const [typed, setTyped] = useState<string | null>(null);
  const receiver = typed ?? receivers.lastFor(t('officialForm.purpose', { name: form.name }));
  const fill = useMutation(
    queries.officialForm.fill.mutationOptions({
      onSuccess: async ({ file, cells }) => {
        if ((await saveFile(file)) === 'cancelled') return;
        void message.success(t('officialForm.filled', { count: cells, file: file.name }));
      },
      onSettled: receivers.refresh,
    }),
  );
  const suggest = () => {
    const known = new Set(form.cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const found = suggestions.filter(({ sheet, cell }) => !known.has(`${sheet}!${cell}`));
    if (found.length === 0) void message.info(t('officialForm.nothingSuggested'));
    else {
      changes.save([...form.cells, ...found]);
      void message.success(t('officialForm.suggested', { count: found.length }));
    }
  };
  return (
    <>
      <div className="form-tools">
        <h2 title={form.name}>{form.name}</h2>
        <ReceiverField value={receiver} known={receivers.known} onChange={setTyped} />
        <Button
          type="primary"
          icon={<CheckCircleOutlined />}
          loading={fill.isPending}
          disabled={form.cells.length === 0 || receiver.trim() === '' || changes.isPending}
          onClick={() => fill.mutate({ id: form.id, asOf, receiver })}
        >
          {t('officialForm.fill')}
        </Button>
        <Button icon={<ThunderboltOutlined />} disabled={changes.isPending} onClick={suggest}>
          {t('officialForm.suggest')}
        </Button>
        <Button
          icon={<DeleteOutlined />}
          disabled={changes.isPending}
          onClick={() =>
            changes.end(() => void message.success(t('officialForm.removed', { name: form.name })))
          }
        >
          {t('officialForm.remove')}
        </Button>
      </div>
      {fill.error && <Failure error={fill.error} />}
    </>
  );
}
