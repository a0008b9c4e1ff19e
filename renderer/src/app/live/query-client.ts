import { QueryClient } from '@tanstack/react-query';
import { isSessionLost, refusalOf } from '../../components/error-sentence.ts';

/**
 * Answers stay until a command touches their tables (`useLiveQueries`), so nothing is asked twice. The core
 * is on this machine: the network being off pauses nothing, and a refusal is not retried.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !refusalOf(error) && !isSessionLost(error),
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
