import type { ReportKind, ReportRequest } from '#shared/contract/report.ts';

/** The reports in the order of the list: figures, what is to be done, buildings and firms, orgs and people. */
export const REPORT_KINDS = [
  'coverage',
  'statistics',
  'ranking',
  'blank-buildings',
  'flags',
  'building',
  'roster',
  'sweep',
  'orgs',
  'terms',
  'workers',
  'staffing',
  'change-note',
] as const satisfies readonly ReportKind[];

/** Reports that count firms over a basis; the others are of everything that is there. */
const WITH_BASIS: ReadonlySet<ReportKind> = new Set([
  'coverage',
  'statistics',
  'ranking',
  'blank-buildings',
  'building',
  'roster',
  'sweep',
  'change-note',
]);

export function hasBasis(kind: ReportKind): boolean {
  return WITH_BASIS.has(kind);
}

/** Reports of one building or of some. */
export function hasBuildings(kind: ReportKind): boolean {
  return kind === 'building' || kind === 'roster' || kind === 'sweep';
}

/** What is asked of a report beside its kind, its day and its paper. */
export type ReportOptions = Pick<
  ReportRequest,
  'basis' | 'by' | 'of' | 'unitKinds' | 'buildingIds' | 'period' | 'against'
>;
