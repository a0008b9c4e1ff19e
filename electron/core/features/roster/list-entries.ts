import type { DiffRow } from '#shared/contract/roster.ts';
import type { RowResult } from '#shared/domain/roster/compare/roster-diff.ts';
import type { Core } from '../../core.ts';
import { describeEntry } from './describe-entry.ts';
import { Previews } from './previews.ts';

export interface EntriesRequest {
  previewId: string;
  results?: readonly RowResult[] | undefined;
  keys?: readonly string[] | undefined;
  offset: number;
  limit: number;
}

/** A page of a dry run, in the order of the files; firms that no line names come last. */
export function listEntries(core: Core, request: EntriesRequest): { total: number; rows: DiffRow[] } {
  const { offset, limit, results } = request;
  const keys = request.keys && new Set(request.keys);
  const { entries } = Previews.of(core).find(request.previewId).diff;
  const wanted = entries.filter(
    ({ key, result }) => (results?.includes(result) ?? true) && (keys?.has(key) ?? true),
  );
  return { total: wanted.length, rows: wanted.slice(offset, offset + limit).map(describeEntry) };
}
