import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Firms have had theirs from the beginning. */
const TABLES = [
  'building',
  'party_org',
  'worker',
  'instructor',
  'station',
  'service_centre',
  'street',
  'community',
  'sponsor',
];

/** 自建列: what columns the office added to which table. Those that rosters brought before are columns of text. */
export const addCustomColumns: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`CREATE TABLE custom_column (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
      table_name TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
      choices TEXT NOT NULL CHECK (json_valid(choices)), ended_on TEXT, end_reason TEXT) STRICT`.execute(db);
    for (const table of TABLES) {
      await sql
        .raw(`ALTER TABLE "${table}" ADD COLUMN custom TEXT CHECK (custom IS NULL OR json_valid(custom))`)
        .execute(db);
    }
    await sql`INSERT INTO custom_column (id, table_name, name, kind, choices)
      SELECT lower(hex(randomblob(16))), 'firm', key, 'text', '[]'
      FROM (SELECT key, min(firm.rowid) AS first FROM firm, json_each(firm.custom) GROUP BY key ORDER BY first)`.execute(
      db,
    );
  },
};
