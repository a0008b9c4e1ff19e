import type { RosterRow } from '../roster-row.ts';
import type { ProblemLog } from './problem-log.ts';

/** Below this share of filled cells a building column names each building once, above its firms. */
const SPARSE = 0.5;

/**
 * Lists that were merged once name a building in its first line only. Where most lines leave the building
 * out, they take it from the line above, and it is said how many did. A list that names it in most lines
 * has forgotten it in the others: those stay blank.
 */
export function carryBuildings(rows: readonly RosterRow[], column: string, log: ProblemLog): void {
  const named = rows.filter(({ values }) => values.building != null).length;
  if (rows[0]?.values.building == null || named >= rows.length * SPARSE) return;
  let building: string | null = null;
  for (const { row, values, record } of rows) {
    if (record) continue;
    if (values.building != null) building = values.building;
    else if (building !== null) {
      values.building = building;
      log.fold(row, column, 'building-carried', null);
    }
  }
}
