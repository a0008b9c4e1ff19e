import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#shared/contract/base.ts';
import type { RecordHistory } from '#shared/contract/history.ts';
import { useAsOf } from '../../app/as-of/as-of-context.tsx';
import { useStatus } from '../../app/live/use-status.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import { errorSentence } from '../error-sentence.ts';

type Update = { id: string; version: number; set: Record<string, Cell> };

/** The ordinary edit command of each table that people edit. */
const EDITS: Record<string, (client: CoreClient, update: Update[]) => Promise<unknown>> = {
  building: (client, update) => client.building.edit({ update }),
  firm: (client, update) => client.firm.edit({ update } as Parameters<CoreClient['firm']['edit']>[0]),
  partyOrg: (client, update) => client.org.edit({ update } as Parameters<CoreClient['org']['edit']>[0]),
};

/** Gives a cell of a record an old value back, as an ordinary edit. */
export function useRestore(table: string, id: string, record: RecordHistory | undefined) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { client } = useHost();
  const { asOf } = useAsOf();
  const { data: status } = useStatus();
  const edit = EDITS[table];
  const current = record?.current;
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ field, value }: { field: string; value: Cell }) =>
      edit?.(client, [{ id, version: Number(current?.version), set: { [field]: value } }]),
    onSuccess: () => void message.success(t('history.record.restored')),
    onError: (error) => void message.error(errorSentence(error, t)),
  });
  const isOpen = edit && current && (current.endedOn ?? null) === null && !status?.readOnly && !asOf;
  return {
    busy: isPending,
    /** True for a value that the cell no longer has and can have again. */
    canRestore: (field: string, value: Cell): boolean =>
      Boolean(isOpen) && record?.editable.includes(field) === true && (current?.[field] ?? null) !== value,
    restore: (field: string, value: Cell) => mutate({ field, value }),
  };
}
