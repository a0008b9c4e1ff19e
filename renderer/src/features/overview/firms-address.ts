import type { CoverageSummary } from '#shared/contract/coverage.ts';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';

interface FirmsBehind {
  basis: CoverageSummary['basis'];
  coverage?: CoverageClass;
  buildingId?: string;
}

/** The address that lists exactly the firms a number counts. */
export function firmsAddress({ basis, coverage, buildingId }: FirmsBehind): string {
  const query = new URLSearchParams();
  if (buildingId !== undefined) query.set('building', buildingId);
  if (coverage !== undefined) query.set('coverage', coverage);
  if (basis !== 'all') query.set('basis', basis);
  const text = query.toString();
  return text === '' ? '/firms' : `/firms?${text}`;
}
