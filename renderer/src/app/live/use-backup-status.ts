import { useQuery } from '@tanstack/react-query';
import { useQueries } from '../../host/host-context.tsx';

/** The copies of the registry; they are made without anybody asking, so it looks again every minute. */
export function useBackupStatus() {
  return useQuery(useQueries().backup.status.queryOptions({ refetchInterval: 60_000 }));
}
