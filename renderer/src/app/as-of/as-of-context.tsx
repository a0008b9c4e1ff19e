import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Day } from '#shared/domain/day/day.ts';

interface AsOfState {
  /** The day everything is computed for; undefined for the core's own today. Goes into `asOf` of a query. */
  asOf: Day | undefined;
  setAsOf(day: Day | undefined): void;
}

const AsOfContext = createContext<AsOfState | null>(null);

/** Holds the as-of day for every page; a new window starts at today. */
export function AsOfProvider({ children }: { children: ReactNode }) {
  const [asOf, setAsOf] = useState<Day | undefined>(undefined);
  const state = useMemo(() => ({ asOf, setAsOf }), [asOf]);
  return <AsOfContext value={state}>{children}</AsOfContext>;
}

/** The day in force: `useQuery(queries.firm.table.queryOptions({ input: { asOf } }))`. */
export function useAsOf(): AsOfState {
  const state = use(AsOfContext);
  if (!state) throw new Error('useAsOf is called outside AsOfProvider');
  return state;
}
