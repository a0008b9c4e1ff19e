import type { Cell } from './firm-cells.ts';
import type { RosterLine } from './roster-line.ts';

/**
 * How a column's cells meet those of a firm that the registry knows: a filled cell replaces (the default),
 * a blank one too, only blanks of the registry are filled, or the registry's cell stays. A new firm always
 * takes what the roster says.
 */
export const MERGE_STRATEGIES = ['filled-replaces', 'all-replaces', 'fills-blanks', 'never'] as const;
export type MergeStrategy = (typeof MERGE_STRATEGIES)[number];

/** Field, or `custom:NAME` → strategy; fields left out have the default. */
export type MergeStrategies = Readonly<Record<string, MergeStrategy>>;

/**
 * The cell that a roster wants under a strategy; undefined when it leaves the registry's cell alone.
 * `wanted` is undefined where the roster says nothing, `isTold` false where it has no such column or its
 * cell was refused: what could not be read never blanks what is known.
 */
export function mergeCell(
  wanted: Cell | undefined,
  held: Cell,
  strategy: MergeStrategy | undefined,
  isTold: boolean,
): Cell | undefined {
  switch (strategy ?? 'filled-replaces') {
    case 'filled-replaces':
      return wanted;
    case 'all-replaces':
      return wanted ?? (isTold ? null : undefined);
    case 'fills-blanks':
      return held === null || held === '' ? (wanted ?? undefined) : undefined;
    case 'never':
      return undefined;
  }
}

/**
 * The strategies that hold for a line: a cell that was refused is not blank, so it never blanks what the
 * registry has, and neither does one that an exported workbook left as it was.
 */
export function mergesOf({
  source,
  row,
  returned,
}: Pick<RosterLine, 'source' | 'row' | 'returned'>): MergeStrategies {
  const { merge = NO_STRATEGIES } = source;
  if (!returned && !row.refused) return merge;
  const isKept = (field: string) => returned !== null || row.refused?.some((refused) => refused === field);
  return Object.fromEntries(
    Object.entries(merge).filter(([field, strategy]) => strategy !== 'all-replaces' || !isKept(field)),
  );
}

const NO_STRATEGIES: MergeStrategies = {};
