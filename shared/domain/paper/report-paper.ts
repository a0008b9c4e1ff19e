import type { PaperFont } from './paper-fonts.ts';

/** How a report lies on its paper. */
export interface PaperChoice {
  landscape: boolean;
  font: PaperFont;
  /** The text becomes smaller where the columns are wider than the paper. */
  shrinks: boolean;
  /** Keys of the columns that are left out. */
  hidden: string[];
}

/** Wider than the paper with letters of their usual size. */
const WIDE: ReadonlySet<string> = new Set(['roster', 'building', 'orgs', 'statistics', 'flags']);

/** How a report lies unless somebody chose otherwise: across A4, in 仿宋, all its columns. */
export function standardPaper(kind: string): PaperChoice {
  return { landscape: true, font: 'fangsong', shrinks: WIDE.has(kind), hidden: [] };
}
