import type { CoverageSummary } from '#shared/contract/coverage.ts';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';
import type { Place } from '#shared/domain/coverage/place.ts';

interface FirmsBehind {
  basis: CoverageSummary['basis'];
  coverage?: CoverageClass;
  buildingId?: string;
  place?: Place;
}

/** The address that lists exactly the firms a number counts. */
export function firmsAddress({ basis, coverage, buildingId, place }: FirmsBehind): string {
  const query = new URLSearchParams();
  if (buildingId !== undefined) query.set('building', buildingId);
  if (place !== undefined) {
    query.set('by', place.by);
    if (place.name !== null) query.set('place', place.name);
  }
  if (coverage !== undefined) query.set('coverage', coverage);
  if (basis !== 'all') query.set('basis', basis);
  const text = query.toString();
  return text === '' ? '/firms' : `/firms?${text}`;
}
