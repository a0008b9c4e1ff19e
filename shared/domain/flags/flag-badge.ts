import type { FlagLevel } from './flag-rules.ts';

/** How grave a flag is, without colour. */
export const LEVEL_SYMBOLS: Record<FlagLevel, string> = { high: '▲', middle: '◆', low: '○' };

const LEVELS = ['high', 'middle', 'low'] as const satisfies readonly FlagLevel[];

/** How many flags of each level, the gravest first, as a table's cell says it: `▲2 ○1`; levels without any left out. */
export function writeBadge(counts: Readonly<Record<FlagLevel, number>>): string {
  return LEVELS.filter((level) => counts[level] > 0)
    .map((level) => `${LEVEL_SYMBOLS[level]}${counts[level]}`)
    .join(' ');
}
