import type { SearchHit, SearchKind } from '#shared/contract/search.ts';

/** One line of the palette. */
export interface PaletteEntry {
  key: string;
  kind: SearchKind | 'page' | 'command';
  name: string;
  place: string | null;
  run(): void;
}

const PATHS: Record<SearchKind, string> = {
  building: '/buildings',
  firm: '/firms',
  org: '/orgs',
  worker: '/workers',
  instructor: '/instructors',
  station: '/stations',
  serviceCentre: '/stations',
  street: '/streets',
  community: '/streets',
  sponsor: '/sponsors',
};

/** The address whose table shows the row that was found. */
export function hitAddress({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  return `${PATHS[kind]}?${new URLSearchParams({ id })}`;
}
