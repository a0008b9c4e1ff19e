import { CheckCircleOutlined, DeleteOutlined, ThunderboltOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, AutoComplete, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormCell, OfficialForm } from '#shared/contract/official-form.ts';
import { useAsOf } from '../../../app/as-of/as-of-context.tsx';
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
  const queryClient = useQueryClient();
  const { data: log } = useQuery(queries.release.list.queryOptions());
  const receivers = [...new Set((log?.entries ?? []).map(({ receiver }) => receiver))];
  const [typed, setTyped] = useState<string | null>(null);
  const purpose = t('officialForm.purpose', { name: form.name });
  const last = log?.entries.find((entry) => entry.purpose === purpose);
  const receiver = typed ?? last?.receiver ?? '';
  const fill = useMutation(
    queries.officialForm.fill.mutationOptions({
      onSuccess: async ({ file, cells }) => {
        if ((await saveFile(file)) === 'cancelled') return;
        void message.success(t('officialForm.filled', { count: cells, file: file.name }));
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: queries.release.key() }),
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
        <AutoComplete
          aria-label={t('officialForm.receiver')}
          className="form-receiver"
          value={receiver}
          maxLength={200}
          placeholder={`${t('officialForm.receiver')}　${t('officialForm.receiverHint')}`}
          options={receivers.map((value) => ({ value }))}
          onChange={setTyped}
        />
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
