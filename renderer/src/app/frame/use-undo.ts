import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { entrySentence } from '../../components/entry-sentence.ts';
import { errorSentence } from '../../components/error-sentence.ts';
import { useHost, useQueries } from '../../host/host-context.tsx';

export type Direction = 'undo' | 'redo';

/** What undo and redo would do next, and doing it; the sentence of what happened shows for a moment. */
export function useUndo() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { client } = useHost();
  const queries = useQueries();
  const queryClient = useQueryClient();
  const next = useQuery(queries.history.next.queryOptions());
  const { mutate, isPending } = useMutation({
    // One after the other: a redo pressed while an undo is under way waits for it and is not lost.
    scope: { id: 'replay' },
    mutationFn: (direction: Direction) =>
      direction === 'undo' ? client.history.undo() : client.history.redo(),
    onSuccess: ({ entry }, direction) => {
      const what = entrySentence(entry, t);
      void message.info(t(direction === 'undo' ? 'app.undo.undone' : 'app.undo.redone', { what }));
    },
    onError: (error) => void message.error(errorSentence(error, t)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.history.key() }),
  });
  const replay = useCallback((direction: Direction) => mutate(direction), [mutate]);
  return { undo: next.data?.undo ?? null, redo: next.data?.redo ?? null, busy: isPending, replay };
}
