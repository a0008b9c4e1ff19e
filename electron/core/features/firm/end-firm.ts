import type { Core } from '../../core.ts';
import type { Tx } from '../../journal/tx.ts';

/**
 * Ends a firm on a day: its tenancies and its place in joint orgs end with it; an org of its own stays for
 * the superior to adjust or abolish, and is flagged.
 */
export function endFirm(core: Core, tx: Tx, id: string, version: number, day: string, reason: string): void {
  tx.update('firm', id, { endedOn: day, endReason: reason }, version);
  const { connection } = core.file;
  const open = (table: string): string[] =>
    connection
      .prepare<[string, string], string>(
        `SELECT id FROM ${table} WHERE firm_id = ? AND (to_day IS NULL OR to_day > ?)`,
      )
      .pluck()
      .all(id, day);
  for (const tenancy of open('tenancy')) tx.update('tenancy', tenancy, { toDay: day, endReason: reason });
  for (const cover of open('joint_org_firm')) tx.update('jointOrgFirm', cover, { toDay: day });
}
