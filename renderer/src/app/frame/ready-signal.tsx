import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Marks the root element `ready` once the page beside it stands and no query is under way. It must come after
 * the page, so that the page's queries have begun when it looks.
 */
export function ReadySignal() {
  const queryClient = useQueryClient();
  const fetching = useIsFetching();
  useEffect(() => {
    if (fetching > 0 || queryClient.isFetching() > 0) return;
    document.getElementById('root')?.setAttribute('data-app-state', 'ready');
  }, [fetching, queryClient]);
  return null;
}
