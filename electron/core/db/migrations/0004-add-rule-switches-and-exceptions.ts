import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES: Record<string, string> = {
  rule_switch: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1, rule_id TEXT NOT NULL,
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)), doc_no TEXT, effective_from TEXT NOT NULL`,
  flag_exception: `id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1, rule TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('building', 'firm', 'org')), subject_id TEXT NOT NULL,
    reason TEXT NOT NULL, authority TEXT NOT NULL, doc_no TEXT, from_day TEXT NOT NULL, until_day TEXT NOT NULL`,
};

const COLUMNS: Record<string, readonly string[]> = {
  rule_value: ['article TEXT'],
  party_org: [
    'committee_size INTEGER CHECK (committee_size >= 0)',
    'secretary_vacant_since TEXT',
    'approval_applied_on TEXT',
    'approved_on TEXT',
    'election_delay_until TEXT',
  ],
};

/** What the rules on committees, approval, elections and secretaries ask for; switched rules; accepted exceptions. */
export const addRuleSwitchesAndExceptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await sql.raw(`CREATE TABLE "${table}" (${columns}) STRICT`).execute(db);
    }
    for (const [table, columns] of Object.entries(COLUMNS)) {
      for (const column of columns) await sql.raw(`ALTER TABLE "${table}" ADD COLUMN ${column}`).execute(db);
    }
  },
};
