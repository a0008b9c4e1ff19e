import type { DiffRow } from '#shared/contract/roster.ts';

export type RowResult = DiffRow['result'];

/** What comparing found, in the order of the filters. */
export const RESULTS = [
  'added',
  'updated',
  'suspectedMovedOut',
  'conflict',
  'duplicate',
  'refused',
  'unchanged',
] as const satisfies readonly RowResult[];

/** `changed` is everything a person should look at: all but 无变化. */
export const FILTERS = ['changed', 'all', ...RESULTS] as const;
export type Filter = (typeof FILTERS)[number];

/** The results that a filter shows. */
export function resultsOf(filter: Filter): readonly RowResult[] {
  if (filter === 'all') return RESULTS;
  return filter === 'changed' ? RESULTS.filter((result) => result !== 'unchanged') : [filter];
}
