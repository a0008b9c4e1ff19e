import type { Cell } from '#shared/contract/base.ts';
import { isCoverageClass } from '../../components/coverage-colors.ts';
import { CoverageMark } from '../../components/coverage-mark.tsx';

/** Symbol and word of how a firm is covered. */
export function CoverageCell({ value }: { value: Cell }) {
  return isCoverageClass(value) ? <CoverageMark coverage={value} /> : null;
}
