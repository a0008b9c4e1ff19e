import type { CoverageClass } from './classify-firm.ts';

/** Colour is never alone: every class has a shape of its own, on the screen and on paper. */
export const COVERAGE_SYMBOLS: Record<CoverageClass, string> = {
  independent: '●',
  joint: '◐',
  'due-not-set-up': '▲',
  'few-members': '○',
  'no-members': '–',
};
