import type { RosterRow } from '../roster-row.ts';
import type { ProblemLog } from './problem-log.ts';

/** Below this share of filled cells a building column names each building once, above its firms. */
const SPARSE = 0.5;

/**
 * Lists that were merged once name a building, or its number in an estate, in its first line only. Where most
 * lines leave it out, they take it from the line above, and it is said how many did. A list that names it in
 * most lines has forgotten it in the others: those stay blank.
 */
export function carryBuildings(
  rows: readonly RosterRow[],
  field: 'building' | 'buildingNumber',
  column: string,
  log: ProblemLog,
): void {
  const named = rows.filter(({ values }) => values[field] != null).length;
  if (rows[0]?.values[field] == null || named >= rows.length * SPARSE) return;
  let above: RosterRow['values'] | null = null;
  for (const { row, values, record } of rows) {
    if (record) continue;
    if (values[field] != null) above = values;
    // The next estate begins with numbers of its own.
    else if (above && (field === 'building' || above.building === values.building)) {
      values[field] = above[field] ?? null;
      log.fold(row, column, 'building-carried', null);
    }
  }
}
