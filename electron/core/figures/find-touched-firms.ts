import type Database from 'better-sqlite3';
import type { Commit } from './facts-of-day.ts';

/** From so many rows on, reading all firms is quicker than finding which of them the rows touch. */
const MOST_ROWS = 2_000;

const COUNT = 'SELECT count(*) FROM journal_change WHERE entry_seq IN (SELECT value FROM json_each(:seqs))';

/**
 * The firm of each row of the entries, before and after; the firms that an org of theirs covers; the firms of their
 * instructors.
 */
const TOUCHED = `
  WITH change AS (
    SELECT table_name, row_id, before, after FROM journal_change
    WHERE entry_seq IN (SELECT value FROM json_each(:seqs))
  )
  SELECT row_id FROM change WHERE table_name = 'firm'
  UNION SELECT before ->> 'firm_id' FROM change WHERE table_name IN ('tenancy', 'partyOrg', 'jointOrgFirm')
  UNION SELECT after ->> 'firm_id' FROM change WHERE table_name IN ('tenancy', 'partyOrg', 'jointOrgFirm')
  UNION SELECT firm_id FROM joint_org_firm WHERE org_id IN (SELECT row_id FROM change WHERE table_name = 'partyOrg')`;

const OF_INSTRUCTORS = `
  SELECT id FROM firm WHERE instructor_id IN (
    SELECT row_id FROM journal_change
    WHERE table_name = 'instructor' AND entry_seq IN (SELECT value FROM json_each(:seqs))
  )`;

/** The firms whose coverage may be another one after some commits; null where they wrote too many rows to tell. */
export function findTouchedFirms(
  reader: Database.Database,
  commits: readonly Commit[],
): ReadonlySet<string> | null {
  const seqs = JSON.stringify(commits.map(({ seq }) => seq));
  const ask = (query: string) => reader.prepare<[{ seqs: string }]>(query).pluck();
  if ((ask(COUNT).get({ seqs }) as number) > MOST_ROWS) return null;
  const touched = ask(TOUCHED).all({ seqs }) as (string | null)[];
  const hasInstructors = commits.some(({ tables }) => tables.includes('instructor'));
  if (hasInstructors) touched.push(...(ask(OF_INSTRUCTORS).all({ seqs }) as string[]));
  return new Set(touched.filter((id) => id !== null));
}
