import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useQueries } from '../../host/host-context.tsx';

export interface Receivers {
  /** To whom something was released before, the newest first. */
  known: string[];
  /** To whom something was released for this purpose last time; blank for never. */
  lastFor(purpose: string): string;
  /** Asks again, after something was released. */
  refresh(): void;
}

export function useReceivers(): Receivers {
  const queries = useQueries();
  const queryClient = useQueryClient();
  const { data } = useQuery(queries.release.list.queryOptions());
  const entries = data?.entries ?? [];
  return {
    known: [...new Set(entries.map(({ receiver }) => receiver))],
    lastFor: (purpose) => entries.find((entry) => entry.purpose === purpose)?.receiver ?? '',
    refresh: () => void queryClient.invalidateQueries({ queryKey: queries.release.key() }),
  };
}
