import { describe, expect, it } from 'vitest';
import { COVERAGE_CLASSES } from '#shared/domain/coverage/classify-firm.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { themeConfig } from '../../../renderer/src/app/theme/theme-tokens.ts';
import { coverageVariables } from '../../../renderer/src/components/coverage-colors.ts';

/** WCAG relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('coverage in the %s theme', (scheme) => {
  const ground = String(themeConfig(scheme).token?.colorBgContainer);

  it.each(COVERAGE_CLASSES)('%s can be read as text', (coverage) => {
    expect(contrast(coverageVariables(scheme)[`--coverage-${coverage}`], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a colour of its own for each class', () => {
    expect(new Set(Object.values(coverageVariables(scheme))).size).toBe(COVERAGE_CLASSES.length);
  });
});

describe('coverage without colour', () => {
  it('has a symbol of its own for each class', () => {
    expect(new Set(Object.values(COVERAGE_SYMBOLS)).size).toBe(COVERAGE_CLASSES.length);
  });
});
