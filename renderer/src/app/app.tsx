import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import type { Host } from '../host/host.ts';
import { HostProvider } from '../host/host-context.tsx';
import { AsOfProvider } from './as-of/as-of-context.tsx';
import { LanguageProvider } from './language/language-provider.tsx';
import { createQueryClient } from './live/query-client.ts';
import { createRouter, preloadPages } from './routes.tsx';
import { ThemeProvider } from './theme/theme-provider.tsx';
import { WindowBoundary } from './window-boundary.tsx';

/** The whole window on one shell. */
export function LouyuApp({ host }: { host: Host }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);
  useEffect(() => {
    const idle = requestIdleCallback(preloadPages);
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <WindowBoundary client={host.client}>
      <HostProvider host={host}>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider>
            <ThemeProvider>
              <AsOfProvider>
                <RouterProvider router={router} />
              </AsOfProvider>
            </ThemeProvider>
          </LanguageProvider>
        </QueryClientProvider>
      </HostProvider>
    </WindowBoundary>
  );
}
