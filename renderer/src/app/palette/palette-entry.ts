import type { SearchHit, SearchKind } from '#shared/contract/search.ts';

/** One line of the palette. */
export interface PaletteEntry {
  key: string;
  kind: SearchKind | 'page' | 'command';
  name: string;
  place: string | null;
  run(): void;
}

/** The page of each kind, and which of its tables. */
const PATHS: Record<SearchKind, readonly [path: string, table?: string]> = {
  building: ['/buildings'],
  firm: ['/firms'],
  org: ['/orgs'],
  worker: ['/people'],
  instructor: ['/people', 'instructor'],
  station: ['/areas'],
  serviceCentre: ['/areas', 'serviceCentre'],
  street: ['/areas', 'street'],
  community: ['/areas', 'community'],
  sponsor: ['/areas', 'sponsor'],
};

/** The address whose table shows the row that was found. */
export function hitAddress({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  const [path, table] = PATHS[kind];
  return `${path}?${new URLSearchParams({ ...(table && { table }), id })}`;
}
