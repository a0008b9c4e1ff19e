import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FLAG_RULE_IDS } from '#shared/domain/flags/flag-rules.ts';
import type { FlagFilter } from './flag-rows.ts';

const SHOWN = ['high', 'middle', 'low', 'excepted', 'todo'] as const;

export interface FlagFilterState {
  filter: FlagFilter;
  setFilter(change: Partial<FlagFilter>): void;
}

/** The filter of the address, `/flags?show=<level>&rule=<rule>&building=<id>&subject=<id>`, and what is typed beside it. */
export function useFlagFilter(): FlagFilterState {
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const [show, rule, buildingId, subjectId] = ['show', 'rule', 'building', 'subject'].map((name) =>
    params.get(name),
  );
  const filter = useMemo(
    (): FlagFilter => ({
      show: SHOWN.find((value) => value === show) ?? null,
      rule: FLAG_RULE_IDS.find((value) => value === rule) ?? null,
      buildingId: buildingId ?? null,
      subjectId: subjectId ?? null,
      search,
    }),
    [show, rule, buildingId, subjectId, search],
  );
  const setFilter = useCallback(
    ({ search: typed, ...change }: Partial<FlagFilter>) => {
      if (typed !== undefined) setSearch(typed);
      if (Object.keys(change).length === 0) return;
      setParams(
        (current) => {
          for (const [name, value] of Object.entries(change)) {
            const key = name.replace(/Id$/, '');
            if (value === null) current.delete(key);
            else current.set(key, value);
          }
          return current;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return { filter, setFilter };
}
