import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';

/** The ground of a block; the same colours as on the screen, pale enough to write on. */
export const COVERAGE_GROUNDS: Record<CoverageClass, string> = {
  independent: '#cfe8d5',
  joint: '#d3e2f5',
  'due-not-set-up': '#f6cfcc',
  'few-members': '#fae8c3',
  'no-members': '#eeeeee',
};

export const VACANT_MARK = '▨';
