import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { CoreClient, Host } from './host.ts';

const HostContext = createContext<Host | null>(null);
const QueriesContext = createContext<ReturnType<typeof createQueries> | null>(null);

function createQueries(client: CoreClient) {
  return createTanstackQueryUtils(client);
}

/** Hands the shell the page runs in to everything below. */
export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  const queries = useMemo(() => createQueries(host.client), [host]);
  return (
    <HostContext value={host}>
      <QueriesContext value={queries}>{children}</QueriesContext>
    </HostContext>
  );
}

/** The shell the page runs in: calls that are no query, files to save, printing. */
export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('useHost is called outside HostProvider');
  return host;
}

/** Query and mutation options of every procedure: `useQuery(useQueries().firm.table.queryOptions({ input }))`. */
export function useQueries() {
  const queries = use(QueriesContext);
  if (!queries) throw new Error('useQueries is called outside HostProvider');
  return queries;
}
