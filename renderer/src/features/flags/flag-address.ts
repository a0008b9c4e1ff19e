import type { FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';

const PATHS: Record<FlagSubjectKind, string> = {
  building: '/buildings',
  firm: '/firms',
  org: '/orgs',
  station: '/areas',
};

/** The address that lists exactly these rows. */
export function rowsAddress(kind: FlagSubjectKind, ids: readonly string[]): string {
  return `${PATHS[kind]}?${new URLSearchParams({ id: ids.join(',') })}`;
}

/** The address of the firms of a building. */
export function buildingFirmsAddress(buildingId: string): string {
  return `/firms?${new URLSearchParams({ building: buildingId })}`;
}
