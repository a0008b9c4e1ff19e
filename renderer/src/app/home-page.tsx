import { Failure } from '../components/failure.tsx';
import { Loading } from '../components/loading.tsx';
import { FirstStart } from '../features/first-start/first-start.tsx';
import { OverviewPage } from '../features/overview/overview-page.tsx';
import { useStatus } from './live/use-status.ts';

/** The first page: the figures, or the first step while there is nothing to count. */
export function HomePage() {
  const { data: status, error, refetch } = useStatus();
  if (!status) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { buildings, firms, orgs } = status.counts;
  return buildings + firms + orgs === 0 ? <FirstStart /> : <OverviewPage />;
}
