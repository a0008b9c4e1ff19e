import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a person decided about rosters, for the next one: forms, wordings, and whether firms are the same. */
export const rememberImportDecisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `CREATE TABLE import_decision (
          id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
          kind TEXT NOT NULL CHECK (kind IN ('form', 'value', 'firm')), subject TEXT NOT NULL,
          value TEXT NOT NULL CHECK (json_valid(value)), decided_at TEXT NOT NULL, forgotten_at TEXT,
          UNIQUE (kind, subject)) STRICT`,
      )
      .execute(db);
  },
};
