import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { COVERAGE_CLASSES, type CoverageClass } from '#shared/domain/coverage/classify-firm.ts';

type Partition = CoverageSummary['firms'];

const BOX: Record<CoverageClass, keyof Partition> = {
  independent: 'independent',
  joint: 'joint',
  'due-not-set-up': 'dueNotSetUp',
  'few-members': 'fewMembers',
  'no-members': 'noMembers',
};

/** The five classes with their firms, in the order of every picture. */
export function partitionCounts(firms: Partition): { coverage: CoverageClass; count: number }[] {
  return COVERAGE_CLASSES.map((coverage) => ({ coverage, count: firms[BOX[coverage]] }));
}
