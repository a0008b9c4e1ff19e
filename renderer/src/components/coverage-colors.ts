import { COVERAGE_CLASSES, type CoverageClass } from '#shared/domain/coverage/classify-firm.ts';

export type ColorScheme = 'light' | 'dark';

/** Readable as text (4.5 : 1) on the page of their scheme, and told apart by the colour-blind. */
const COLORS: Record<ColorScheme, Record<CoverageClass, string>> = {
  light: {
    independent: '#17683a',
    joint: '#2563b8',
    'due-not-set-up': '#c2242b',
    'few-members': '#99600a',
    'no-members': '#6b7078',
  },
  dark: {
    independent: '#52b87c',
    joint: '#6fa8f0',
    'due-not-set-up': '#f4716f',
    'few-members': '#e0a63c',
    'no-members': '#9aa0a8',
  },
};

/** The colour of a class as CSS, following the scheme of the page. */
export function coverageColor(coverage: CoverageClass): string {
  return `var(--coverage-${coverage})`;
}

/** The variables behind `coverageColor`, by name; the theme sets them on the document. */
export function coverageVariables(scheme: ColorScheme): Record<`--coverage-${CoverageClass}`, string> {
  const colors = COLORS[scheme];
  return {
    '--coverage-independent': colors.independent,
    '--coverage-joint': colors.joint,
    '--coverage-due-not-set-up': colors['due-not-set-up'],
    '--coverage-few-members': colors['few-members'],
    '--coverage-no-members': colors['no-members'],
  };
}

/** True for a value that names a class: table cells and addresses carry plain text. */
export function isCoverageClass(value: unknown): value is CoverageClass {
  return COVERAGE_CLASSES.some((coverage) => coverage === value);
}
