import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListedColumn } from '#shared/contract/custom-column.ts';
import type { CustomColumn, CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { useHost } from '../../host/host-context.tsx';
import { errorSentence } from '../error-sentence.ts';
import { joinWords } from '../format.ts';

type Named = Pick<ListedColumn, 'id' | 'version'>;

/** Adding, changing and removing the columns of a table; each says what it did, or why it did not. */
export function useColumnEdits(table: CustomTable) {
  const { t } = useTranslation();
  const { client } = useHost();
  const { message } = App.useApp();
  const onError = (error: unknown) => void message.error(errorSentence(error, t));
  const copy = ({ name, kind, choices }: CustomColumn) => ({ name, kind, choices: [...choices] });
  const add = useMutation({
    mutationFn: (columns: readonly CustomColumn[]) =>
      client.customColumn.add({ table, columns: columns.map(copy) }),
    onSuccess: (_, columns) => {
      const names = joinWords(
        columns.map(({ name }) => name),
        t,
      );
      void message.success(t('customColumn.added', { names }));
    },
    onError,
  });
  const change = useMutation({
    mutationFn: ({ id, version, ...column }: CustomColumn & Named) =>
      client.customColumn.change({ id, version, ...copy(column) }),
    onSuccess: (_, { name }) => void message.success(t('customColumn.changed', { name })),
    onError,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: CustomColumn & Named) => client.customColumn.remove({ id, version }),
    onSuccess: (_, { name }) => void message.success(t('customColumn.removed', { name })),
    onError,
  });
  return { add, change, remove, isBusy: add.isPending || change.isPending || remove.isPending };
}
