import { useQuery } from '@tanstack/react-query';
import { useQueries } from '../../host/host-context.tsx';

/** The open registry: file, counts, and the core's today, which a window left open overnight asks again. */
export function useStatus() {
  return useQuery(
    useQueries().setup.status.queryOptions({
      staleTime: 60_000,
      refetchOnWindowFocus: true,
      // Whoever writes elsewhere comes and goes.
      refetchInterval: ({ state }) => (state.data?.readOnly ? 10_000 : false),
    }),
  );
}
