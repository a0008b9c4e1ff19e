import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isSessionLost } from '../../components/error-sentence.ts';
import type { CoreClient } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import { reconnectDelay } from './reconnect-delay.ts';
import { featuresOfTables } from './touched-queries.ts';

export type Connection = 'connected' | 'lost' | 'session-lost';

/** Keeps every query as fresh as the journal: whatever a command touched is asked for again. */
export function useLiveQueries(): Connection {
  const { client } = useHost();
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connected');
  useEffect(() => {
    const abort = new AbortController();
    void listen(client, queryClient, setConnection, abort.signal);
    return () => abort.abort();
  }, [client, queryClient]);
  return connection;
}

async function listen(
  client: CoreClient,
  queryClient: QueryClient,
  report: (connection: Connection) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      const changes = await client.setup.changes(undefined, { signal });
      if (failures > 0) void queryClient.invalidateQueries();
      failures = 0;
      report('connected');
      for await (const { tables } of changes) invalidate(queryClient, tables);
    } catch (error) {
      if (signal.aborted) return;
      report(isSessionLost(error) ? 'session-lost' : 'lost');
    }
    await wait(reconnectDelay(failures), signal);
  }
}

function invalidate(queryClient: QueryClient, tables: readonly string[]): void {
  for (const feature of featuresOfTables(tables))
    void queryClient.invalidateQueries({ queryKey: [[feature]] });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
