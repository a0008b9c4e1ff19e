import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { UndoEntryDialog } from '../../components/undo-entry/undo-entry-dialog.tsx';
import { useHost, useQueries } from '../../host/host-context.tsx';

interface UndoImport {
  /** Undoes the import of this entry: at once when it was the last step, else after saying what stays. */
  undo(entry: string, what: string): void;
  busy: boolean;
  error: unknown;
  /** The question that is asked before an earlier import is undone. */
  dialog: ReactNode;
}

/** The way back of every import, the last one or not. */
export function useUndoImport(): UndoImport {
  const { client } = useHost();
  const next = useQuery(useQueries().history.next.queryOptions());
  const [asked, setAsked] = useState<{ id: string; what: string } | null>(null);
  const { mutate, isPending, error } = useMutation({ mutationFn: () => client.history.undo() });
  return {
    undo: (id, what) => {
      if (next.data?.undo?.id === id) mutate();
      else setAsked({ id, what });
    },
    busy: isPending,
    error,
    dialog: asked && <UndoEntryDialog entry={asked} onClose={() => setAsked(null)} />,
  };
}
